import { parseArgs } from 'node:util';
import { checkDataset } from '@/lib/dataset/check-dataset';
import { describeProblem } from '@/lib/dataset/problem';

const USAGE = "Usage: npm run data:check -- [--data <folder>] [--texts <folder of the documents' texts>]";

/** Checks the dataset and says what was checked; every problem goes to standard error, and the exit code tells. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data' }, texts: { type: 'string' } },
  });
  const textsFolder = values.texts ?? process.env['DOCUMENT_TEXTS'] ?? null;
  const { summary, problems } = await checkDataset(values.data, textsFolder || null);
  for (const problem of problems) console.error(describeProblem(problem));
  if (summary !== null) {
    console.log(
      `${summary.tables} tables, ${summary.figures} figures compared with their print (${summary.exceptions} reviewed exceptions), ` +
        `${summary.verifiedInText} verified in the lines of their texts ` +
        `(texts of ${summary.documentsWithoutText} documents not at hand).`,
    );
  }
  if (problems.length > 0) {
    console.error(`${problems.length} problems.`);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
});
