import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CsvTable, TableRow } from './csv-table';
import { parseCsvTable } from './csv-table';
import { decodeText } from './encoding';
import type { DatasetProblem } from './problem';
import { bytesOf, fileLabel, readPackage } from './read-package';
import type { TableDescription, TableName } from './table-schema';

/** A table of the dataset as text: what datapackage.json says of it and its rows from all its files. */
export interface Table {
  readonly description: TableDescription;
  /** How a message names the table's files: `units.csv`, `figures/*.csv`. */
  readonly label: string;
  readonly files: readonly string[];
  readonly rows: readonly TableRow[];
  /** Every file was read to its end; only then can a missing code be told from one not yet read. */
  readonly complete: boolean;
}

export type Tables = Readonly<Record<TableName, Table>>;

/** Reads every table that datapackage.json defines; null when it defines none. Cells are not yet checked. */
export async function readTables(
  folder: string,
): Promise<{ tables: Tables | null; problems: readonly DatasetProblem[] }> {
  const { definition, problems: packageProblems } = await readPackage(folder);
  if (definition === null) return { tables: null, problems: packageProblems };
  const problems = [...packageProblems];
  const tables: Partial<Record<TableName, Table>> = {};
  for (const description of definition.resources) {
    const { table, problems: tableProblems } = await readTable(folder, description);
    tables[description.name] = table;
    problems.push(...tableProblems);
  }
  problems.push(...(await unlistedFigureFiles(folder, definition.resources)));
  return { tables: tables as Tables, problems };
}

async function readTable(
  folder: string,
  description: TableDescription,
): Promise<{ table: Table; problems: DatasetProblem[] }> {
  const columns = description.schema.fields.map((field) => field.name);
  const parts: CsvTable[] = [];
  for (const pathInFolder of description.path) parts.push(await readFileTable(folder, pathInFolder, columns));
  const table = {
    description,
    label: description.path.length > 1 ? `${description.name}/*.csv` : `${description.path[0] ?? ''}`,
    files: description.path.map((pathInFolder) => fileLabel(folder, pathInFolder)),
    rows: parts.flatMap((part) => part.rows),
    complete: parts.every((part) => part.complete),
  };
  return { table, problems: parts.flatMap((part) => part.problems) };
}

async function readFileTable(
  folder: string,
  pathInFolder: string,
  columns: readonly string[],
): Promise<CsvTable> {
  const file = fileLabel(folder, pathInFolder);
  const bytes = await bytesOf(folder, pathInFolder);
  if (bytes === null) {
    const wrong = 'the file does not exist';
    const expected = 'every file that datapackage.json names';
    return { rows: [], complete: false, problems: [{ file, line: 1, column: '1', wrong, expected }] };
  }
  const decoded = decodeText(file, bytes);
  if (decoded.text === null) return { rows: [], complete: false, problems: decoded.problems };
  const table = parseCsvTable(file, decoded.text, columns);
  return { ...table, problems: [...decoded.problems, ...table.problems] };
}

/** A figures file that the package does not name would be left out silently. */
async function unlistedFigureFiles(
  folder: string,
  descriptions: readonly TableDescription[],
): Promise<DatasetProblem[]> {
  const listed = descriptions.flatMap((description) => description.path);
  const names = await readdir(path.join(folder, 'figures')).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith('.csv') && !listed.includes(`figures/${name}`))
    .sort()
    .map((name) => ({
      file: fileLabel(folder, `figures/${name}`),
      line: 1,
      column: '1',
      wrong: 'datapackage.json does not name the file',
      expected: `"figures/${name}" in the path of its resource "figures"`,
    }));
}
