import type { TableRow } from './csv-table';
import { nearestCodes } from './nearest-codes';
import type { DatasetProblem } from './problem';
import type { Table, Tables } from './read-tables';

/** Text of a column of a row; a column that the table does not have is empty. */
export function cellOf(row: TableRow, column: string): string {
  return row.cells[column] ?? '';
}

/** Rows of a table whose primary key, or whose column that must be unique, stands in an earlier row of any file. */
export function checkUniqueness(table: Table): DatasetProblem[] {
  const { primaryKey, fields } = table.description.schema;
  const uniqueColumns = fields.filter((field) => field.constraints.unique).map((field) => [field.name]);
  return [primaryKey, ...uniqueColumns].flatMap((columns) => repeatedKeys(table, columns));
}

function repeatedKeys(table: Table, columns: readonly string[]): DatasetProblem[] {
  const firstRows = new Map<string, TableRow>();
  const problems: DatasetProblem[] = [];
  for (const row of table.rows) {
    const values = columns.map((column) => cellOf(row, column));
    if (values.includes('')) continue;
    const key = JSON.stringify(values);
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row);
      continue;
    }
    problems.push({
      file: row.file,
      line: row.line,
      column: columns.at(-1)!,
      wrong: `${columns.join(' and ')} "${values.join(' ')}" already stands at ${first.file}:${first.line}`,
      expected: 'one row for each',
    });
  }
  return problems;
}

/** Cells of a table that name a row of another table, or of this one, which does not exist. */
export function checkForeignKeys(table: Table, tables: Tables): DatasetProblem[] {
  return table.description.schema.foreignKeys.flatMap(({ fields: column, reference }) => {
    const target = reference.resource === '' ? table : tables[reference.resource];
    const known = knownCodes(target, [reference.fields]);
    return table.rows.flatMap((row) => unknownCode(row, column, cellOf(row, column), known));
  });
}

/** The codes that a table defines, and how to tell a person where. */
export interface KnownCodes {
  readonly codes: ReadonlySet<string>;
  /** "an id of units.csv" */
  readonly kind: string;
}

/** The codes in the columns of a table, joined by `=`; null when not all of its rows could be read. */
export function knownCodes(table: Table, columns: readonly string[]): KnownCodes | null {
  if (!table.complete) return null;
  const codes = new Set(table.rows.map((row) => columns.map((column) => cellOf(row, column)).join('=')));
  const kind = columns.join('=');
  return { codes, kind: `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} of ${table.label}` };
}

/** The problem of a cell that holds, alone or among others, a code that is not known; none where nothing is known. */
export function unknownCode(
  row: TableRow,
  column: string,
  code: string,
  known: KnownCodes | null,
): DatasetProblem[] {
  if (code === '' || known === null || known.codes.has(code)) return [];
  const nearest = nearestCodes(code, known.codes);
  return [
    {
      file: row.file,
      line: row.line,
      column,
      wrong: `"${code}" is not ${known.kind}`,
      expected: nearest.length > 0 ? `a known one such as ${nearest.join(', ')}` : 'one that stands there',
    },
  ];
}
