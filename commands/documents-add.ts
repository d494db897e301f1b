import { parseArgs } from 'node:util';
import { describeProblem } from '@/lib/dataset/problem';
import { readDocuments } from '@/lib/dataset/read-documents';
import { databasePathOf, databaseUrlFromEnvironment } from '@/lib/store/database-file';
import { StoreError } from '@/lib/store/store-error';
import type { TextAddition, TextShelf } from '@/lib/texts/add-texts';
import { addKnownText, addNewDocument } from '@/lib/texts/add-texts';
import { textsFolderOf } from '@/lib/texts/installed-texts';

const USAGE = `Usage: npm run documents:add -- [--data <folder>] <files>
       npm run documents:add -- --new <id> --title <title> --date <EDTF date> --language <code> [--publisher <name>] <file>`;

const OPTIONS = {
  data: { type: 'string', default: 'data' },
  new: { type: 'string' },
  title: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  publisher: { type: 'string', default: '' },
} as const;

/** A call that says too little or too much; the message tells what. */
class UsageError extends Error {}

/**
 * Keeps texts of documents beside the database, so that the pages show them: at once, also while they are being
 * served. What is refused goes to standard error, a sentence each; then the exit code is 1.
 */
async function main(): Promise<void> {
  const { values, positionals: files } = readArguments();
  const { documents, problems } = await readDocuments(values.data);
  if (documents === null) {
    for (const problem of problems) console.error(describeProblem(problem));
    process.exitCode = 1;
    return;
  }
  const textsFolder = textsFolderOf(databasePathOf(databaseUrlFromEnvironment()));
  const shelf: TextShelf = { textsFolder, documents };
  if (values.new !== undefined) {
    await addOne(files, { ...values, new: values.new }, shelf);
    return;
  }
  for (const file of files) report(file, await addKnownText(file, shelf));
}

type Values = ReturnType<typeof readArguments>['values'];

function readArguments() {
  const parsed = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (parsed.positionals.length === 0) throw new UsageError('No file was named.');
  return parsed;
}

async function addOne(
  files: readonly string[],
  values: Values & { readonly new: string },
  shelf: TextShelf,
): Promise<void> {
  const { new: id, title, date, language, publisher, data } = values;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new UsageError('--new takes one file.');
  if (title === undefined || date === undefined || language === undefined) {
    throw new UsageError('--new needs --title, --date and --language.');
  }
  const addition = await addNewDocument(file, { id, title, publisher, date, language }, shelf, data);
  report(file, addition);
  if (addition.outcome === 'refused') return;
  console.log(`Its figures go into ${data}/figures/${id}.csv; "npm run data:load" shows it on the pages.`);
}

function report(file: string, addition: TextAddition): void {
  if (addition.outcome === 'refused') {
    console.error(addition.sentence);
    process.exitCode = 1;
    return;
  }
  const state = addition.outcome === 'added' ? 'added' : 'already there';
  console.log(`${file}: ${state}, the text of ${addition.documentIds.join(' and ')}.`);
}

/** An option that this command does not know, or one without its value. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError || isArgumentError(error);
  if (!isUsage && !(error instanceof StoreError)) throw error;
  console.error(error.message);
  if (isUsage) console.error(USAGE);
  process.exitCode = 1;
});
