import type { TableRow } from './csv-table';
import type { DatasetProblem } from './problem';
import type { Table } from './read-tables';
import type { TableField } from './table-schema';

type Sentence = Pick<DatasetProblem, 'wrong' | 'expected'>;

/** Checks every cell of a table by itself, as datapackage.json says: required, enum, pattern, date and address. */
export function checkCells(table: Table): DatasetProblem[] {
  const { fields } = table.description.schema;
  return table.rows.flatMap((row) => fields.flatMap((field) => checkCell(row, field)));
}

function checkCell(row: TableRow, field: TableField): DatasetProblem[] {
  const sentence = whatIsWrong(row.cells[field.name] ?? '', field);
  return sentence === null ? [] : [{ file: row.file, line: row.line, column: field.name, ...sentence }];
}

function whatIsWrong(text: string, field: TableField): Sentence | null {
  const { required, enum: allowed, pattern } = field.constraints;
  const expected = allowed ? `one of ${allowed.join(', ')}` : (field.expected ?? 'a text');
  const words = field.name.replaceAll('_', ' ');
  if (text === '') return required ? { wrong: `the ${words} is empty`, expected } : null;
  if (text !== text.trim()) {
    return { wrong: `"${text}" begins or ends with a blank`, expected: 'the text without it' };
  }
  const fits =
    (allowed?.includes(text) ?? true) &&
    (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(text)) &&
    (field.type !== 'date' || isCalendarDay(text)) &&
    (field.format !== 'uri' || isWebAddress(text));
  return fits ? null : { wrong: `"${text}" is not allowed as ${words}`, expected };
}

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//.test(text);
}
