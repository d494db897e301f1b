import { randomUUID } from 'node:crypto';
import { access, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FIGURE_COLUMNS } from '@/lib/figure/columns';
import type { DatasetProblem } from './problem';
import { readDataset } from './read-dataset';

/** What the person who adds a document says of it; texts as `documents.csv` has them, empty where nothing is known. */
export interface NewDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** EDTF level 1. */
  readonly date: string;
  readonly language: string;
  readonly textFile: string;
  readonly sha256: string;
}

/** A file of the dataset as it will be; `before` is null for a new one. */
interface FileChange {
  readonly pathInFolder: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * Adds a document to the dataset in a folder: its row at the end of `documents.csv`, an empty figures file, and that
 * file's name in `datapackage.json`. All three are written or none: what the checks have against the new row comes
 * back, and then nothing was written. Throws where the folder cannot be read or written.
 */
export async function addDocument(folder: string, document: NewDocument): Promise<readonly DatasetProblem[]> {
  const changes = await changesFor(folder, document);
  const problems = await problemsAfter(folder, changes);
  if (problems.length === 0) await writeAll(folder, changes);
  return problems;
}

async function changesFor(folder: string, document: NewDocument): Promise<readonly FileChange[]> {
  // Whatever the id holds, and before it is checked, no file outside the folder is written.
  const figuresFile = `figures/${path.basename(document.id)}.csv`;
  const documents = await readFile(path.join(folder, 'documents.csv'), 'utf8');
  const definition = await readFile(path.join(folder, 'datapackage.json'), 'utf8');
  const [header = ''] = documents.split('\n', 1);
  return [
    { pathInFolder: figuresFile, before: null, after: `${FIGURE_COLUMNS.join(',')}\n` },
    {
      pathInFolder: 'documents.csv',
      before: documents,
      after: `${documents}${rowOf(document, header.split(','))}\n`,
    },
    { pathInFolder: 'datapackage.json', before: definition, after: withFiguresFile(definition, figuresFile) },
  ];
}

function rowOf(document: NewDocument, columns: readonly string[]): string {
  const { textFile, ...others } = document;
  const cells: Readonly<Record<string, string>> = { ...others, text_file: textFile };
  return columns.map((column) => quotedWhereNeeded(cells[column] ?? '')).join(',');
}

function quotedWhereNeeded(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The package with one more figures file. Its other lines stay as they are written, where its layout allows. */
function withFiguresFile(definition: string, figuresFile: string): string {
  const wanted = JSON.parse(definition) as { resources: { name: string; path: string | string[] }[] };
  const figures = wanted.resources.find(({ name }) => name === 'figures')!;
  const files = [figures.path].flat();
  figures.path = [...files, figuresFile];
  const lastFile = JSON.stringify(files.at(-1) ?? '').replace(/[.\\]/g, '\\$&');
  const inserted = definition.replace(
    new RegExp(`^([ \\t]*)(${lastFile})$`, 'm'),
    (_line, indent: string, last: string) => `${indent}${last},\n${indent}${JSON.stringify(figuresFile)}`,
  );
  const isWanted = JSON.stringify(JSON.parse(inserted)) === JSON.stringify(wanted);
  return isWanted ? inserted : `${JSON.stringify(wanted, null, 2)}\n`;
}

/** What a reading of the changed dataset, made aside, has against the new row. */
async function problemsAfter(
  folder: string,
  changes: readonly FileChange[],
): Promise<readonly DatasetProblem[]> {
  const aside = await mkdtemp(path.join(os.tmpdir(), 'song-phuong-document-'));
  try {
    const copy = path.join(aside, path.basename(path.resolve(folder)));
    await cp(folder, copy, { recursive: true });
    for (const { pathInFolder, after } of changes) await writeFile(path.join(copy, pathInFolder), after);
    const { problems } = await readDataset(copy);
    const file = path.posix.join(path.basename(copy), 'documents.csv');
    const { before = '' } = changes.find(({ pathInFolder }) => pathInFolder === 'documents.csv') ?? {};
    const newLine = (before ?? '').split('\n').length;
    return problems.filter((problem) => problem.file === file && problem.line === newLine);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Whether a figures file by this name is there already. */
export function hasFiguresFile(folder: string, documentId: string): Promise<boolean> {
  return access(path.join(folder, 'figures', `${documentId}.csv`)).then(
    () => true,
    () => false,
  );
}

/** Writes every change, each file as a whole; when one cannot be written, those before it are put back. */
async function writeAll(folder: string, changes: readonly FileChange[]): Promise<void> {
  const written: FileChange[] = [];
  try {
    for (const change of changes) {
      await writeWhole(path.join(folder, change.pathInFolder), change.after);
      written.push(change);
    }
  } catch (error) {
    for (const { pathInFolder, before } of written) {
      const place = path.join(folder, pathInFolder);
      await (before === null ? rm(place, { force: true }) : writeWhole(place, before));
    }
    throw error;
  }
}

async function writeWhole(place: string, text: string): Promise<void> {
  const draft = `${place}.${randomUUID()}.part`;
  try {
    await writeFile(draft, text, { flush: true });
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true });
  }
}
