import { stat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { addDocument, hasFiguresFile } from '@/lib/dataset/add-document';
import type { NewDocument } from '@/lib/dataset/add-document';
import { decodeText } from '@/lib/dataset/encoding';
import type { DatasetProblem } from '@/lib/dataset/problem';
import type { SourceDocument } from '@/lib/figure/catalogue';
import { digestOf, keepText, removeText } from './installed-texts';

/** What came of adding one file: the documents it belongs to, or one sentence that says why it was refused. */
export type TextAddition =
  | { readonly outcome: 'added' | 'already-there'; readonly documentIds: readonly string[] }
  | { readonly outcome: 'refused'; readonly sentence: string };

/** What is asked of the person who adds a document. */
export type DocumentDetails = Pick<NewDocument, 'id' | 'title' | 'publisher' | 'date' | 'language'>;

/** Where texts are kept, and the documents that they may belong to. */
export interface TextShelf {
  readonly textsFolder: string;
  readonly documents: readonly SourceDocument[];
}

/** Keeps the text in a file for every document that names its digest. */
export async function addKnownText(
  file: string,
  { textsFolder, documents }: TextShelf,
): Promise<TextAddition> {
  const reading = await readTextFile(file);
  if ('refusal' in reading) return refused(file, reading.refusal);
  const { bytes, sha256 } = reading;
  const owners = documents.filter((document) => document.sha256 === sha256);
  if (owners.length > 0) {
    const isNew = await keepText(textsFolder, bytes);
    return { outcome: isNew ? 'added' : 'already-there', documentIds: idsOf(owners) };
  }
  const clash = nameClash(file, sha256, documents);
  if (clash !== null) return refused(file, clash);
  return refused(
    file,
    `no document has this text (SHA-256 ${sha256}); to add it as a new document: npm run documents:add -- ` +
      `--new <id> --title "…" --date 2025-12-02 --language vi [--publisher "…"] ${file}`,
  );
}

/**
 * Keeps the text in a file and adds the document that it is to the dataset in `dataFolder`: all of it, or nothing.
 * Throws where a folder cannot be written.
 */
export async function addNewDocument(
  file: string,
  details: DocumentDetails,
  { textsFolder, documents }: TextShelf,
  dataFolder: string,
): Promise<TextAddition> {
  const reading = await readTextFile(file);
  if ('refusal' in reading) return refused(file, reading.refusal);
  const { bytes, sha256 } = reading;
  const clash = nameClash(file, sha256, documents);
  if (clash !== null) return refused(file, clash);
  if (documents.some(({ id }) => id === details.id) || (await hasFiguresFile(dataFolder, details.id))) {
    return refused(file, `the id "${details.id}" is taken by another document.`);
  }
  const isNew = await keepText(textsFolder, bytes);
  try {
    const document = { ...details, textFile: path.basename(file), sha256 };
    const [problem] = await addDocument(dataFolder, document);
    if (problem === undefined) return { outcome: 'added', documentIds: [details.id] };
    if (isNew) await removeText(textsFolder, sha256);
    return refused(file, aboutOption(problem));
  } catch (error) {
    if (isNew) await removeText(textsFolder, sha256);
    throw error;
  }
}

/** A problem of the row that was not written, told by the option that its cell comes from. */
function aboutOption({ column, wrong, expected }: DatasetProblem): string {
  return `--${column === 'id' ? 'new' : column}: ${wrong}, expected ${expected}.`;
}

function refused(file: string, why: string): TextAddition {
  return { outcome: 'refused', sentence: `${file}: ${why}` };
}

async function readTextFile(
  file: string,
): Promise<{ readonly bytes: Buffer; readonly sha256: string } | { readonly refusal: string }> {
  const stats = await stat(file).catch(() => null);
  if (stats === null) return { refusal: 'there is no such file.' };
  if (!stats.isFile()) return { refusal: 'this is not a file.' };
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { refusal: 'the file cannot be read by this user.' };
  const { text, problems } = decodeText(path.basename(file), bytes);
  if (text === null)
    return { refusal: `line ${problems[0]?.line ?? 1}: ${problems[0]?.wrong ?? 'not UTF-8'}.` };
  if (text.trim() === '') return { refusal: 'the file holds no text.' };
  return { bytes, sha256: digestOf(bytes) };
}

/** A file by the name of a document's text, but with another text in it: line numbers would mean nothing there. */
function nameClash(file: string, sha256: string, documents: readonly SourceDocument[]): string | null {
  const namesakes = documents.filter(({ textFile }) => textFile === path.basename(file));
  const [first] = namesakes;
  if (first === undefined || first.sha256 === sha256) return null;
  return (
    `this is not the text of ${idsOf(namesakes).join(' and ')}: its SHA-256 is ${sha256}, ` +
    `expected ${first.sha256}.`
  );
}

function idsOf(documents: readonly SourceDocument[]): string[] {
  return documents.map(({ id }) => id);
}
