import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from './encoding';
import type { DatasetProblem } from './problem';
import type { DataPackage } from './table-schema';
import { dataPackageSchema } from './table-schema';

const FILE_NAME = 'datapackage.json';

/** How a problem names a file: the path from the dataset's folder on, that folder's own name first. */
export function fileLabel(folder: string, pathInFolder: string): string {
  return path.posix.join(path.basename(path.resolve(folder)), pathInFolder);
}

/** The bytes of a file in the folder; null when it does not exist. */
export async function bytesOf(folder: string, pathInFolder: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(folder, pathInFolder));
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
}

function isMissingFile(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Reads `datapackage.json`, the definition of the tables; null when it does not hold one. */
export async function readPackage(
  folder: string,
): Promise<{ definition: DataPackage | null; problems: readonly DatasetProblem[] }> {
  const file = fileLabel(folder, FILE_NAME);
  const refuse = (column: string, wrong: string, expected: string) => {
    return { definition: null, problems: [{ file, line: 1, column, wrong, expected }] };
  };
  const bytes = await bytesOf(folder, FILE_NAME);
  if (bytes === null) return refuse('1', 'the file does not exist', 'a Frictionless Data Package');
  const { text, problems } = decodeText(file, bytes);
  if (text === null) return { definition: null, problems };
  const json = parseJson(text);
  if (json === undefined) return refuse('1', 'the text is not JSON', 'a Frictionless Data Package');
  const reading = dataPackageSchema.safeParse(json);
  if (reading.success) return { definition: reading.data, problems };
  const shapeProblems = reading.error.issues.map((issue) => ({
    file,
    line: 1,
    column: issue.path.join('.') || '1',
    wrong: `the definition of the tables cannot be read (${issue.message})`,
    expected: 'a Frictionless Data Package of the tables in docs/dataset.md',
  }));
  return { definition: null, problems: [...problems, ...shapeProblems] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
