import type { CsvError } from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import type { DatasetProblem } from './problem';

/** One row of a table with the place where it begins. */
export interface TableRow {
  readonly file: string;
  readonly line: number;
  /** Text of each column; an empty cell is the empty string. */
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows that could be read; `complete` when they are all rows of the file. */
export interface CsvTable {
  readonly rows: readonly TableRow[];
  readonly complete: boolean;
  readonly problems: readonly DatasetProblem[];
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads comma-separated text whose header must name `columns` in this order. */
export function parseCsvTable(file: string, text: string, columns: readonly string[]): CsvTable {
  if (text.trim() === '') {
    const expected = `a header line: ${columns.join(',')}`;
    return unreadable([{ file, line: 1, column: '1', wrong: 'the file is empty', expected }]);
  }
  const { records, problems: syntaxProblems } = readRecords(file, text, columns);
  const [header, ...dataRecords] = records;
  if (header === undefined) return unreadable(syntaxProblems);
  const headerProblems = checkHeader(file, header.cells, columns);
  if (headerProblems.length > 0) return unreadable([...headerProblems, ...syntaxProblems]);
  const widthProblems = dataRecords.flatMap((record) => checkWidth(file, record, columns));
  const rows = dataRecords
    .filter((record) => record.cells.length === columns.length)
    .map(({ line, cells }) => ({
      file,
      line,
      cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    }));
  const problems = [...widthProblems, ...syntaxProblems];
  return { rows, complete: problems.length === 0, problems };
}

function unreadable(problems: readonly DatasetProblem[]): CsvTable {
  return { rows: [], complete: false, problems };
}

/** All records up to the first that breaks the rules of quoting; that one is reported where it begins. */
function readRecords(
  file: string,
  text: string,
  columns: readonly string[],
): { records: CsvRecord[]; problems: DatasetProblem[] } {
  const records: CsvRecord[] = [];
  // A quoted cell may hold line ends, so a record's first line is told by where the one before it ended.
  let firstLine = 1;
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ line: firstLine, cells });
        firstLine = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const column = columns[Number(error['column'])] ?? '1';
    return { records, problems: [{ file, line: firstLine, column, ...explainQuoting(error) }] };
  }
  return { records, problems: [] };
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && 'column' in error;
}

function explainQuoting(error: CsvError): Pick<DatasetProblem, 'wrong' | 'expected'> {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { wrong: 'the quote that opens here is never closed', expected: 'a closing " after the cell' };
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        wrong: 'the quoted cell that opens here goes on after its closing quote',
        expected: 'a comma or a line end after it, and "" for a quote inside',
      };
    case 'INVALID_OPENING_QUOTE':
      return {
        wrong: 'a quote stands inside a cell that is not quoted',
        expected: 'the whole cell in quotes, with "" for the quote inside',
      };
    default:
      return { wrong: error.message, expected: 'comma-separated values as in RFC 4180' };
  }
}

function checkHeader(file: string, header: readonly string[], columns: readonly string[]): DatasetProblem[] {
  const at = (column: string, wrong: string, expected: string): DatasetProblem => {
    return { file, line: 1, column, wrong, expected };
  };
  const inOrder = `the columns ${columns.join(',')}`;
  const missing = columns
    .filter((column) => !header.includes(column))
    .map((column) => at(column, `the column "${column}" is missing`, inOrder));
  const unknown = header
    .filter((column) => !columns.includes(column))
    .map((column) => at(column || '1', `"${column}" is not a column of this table`, inOrder));
  const repeated = header
    .filter((column, index) => columns.includes(column) && header.indexOf(column) < index)
    .map((column) => at(column, `the column "${column}" stands twice`, inOrder));
  if (missing.length + unknown.length + repeated.length > 0) return [...missing, ...unknown, ...repeated];
  const moved = header.findIndex((column, index) => column !== columns[index]);
  return moved < 0
    ? []
    : [at(header[moved]!, `"${header[moved]}" stands where "${columns[moved]}" belongs`, inOrder)];
}

function checkWidth(file: string, { line, cells }: CsvRecord, columns: readonly string[]): DatasetProblem[] {
  if (cells.length === columns.length) return [];
  const expected = `${columns.length}, as many as there are columns`;
  if (cells.length === 1 && cells[0] === '') {
    return [
      { file, line, column: '1', wrong: 'the line is empty', expected: 'a row, or the end of the file' },
    ];
  }
  const column = columns[cells.length] ?? columns.at(-1)!;
  return [{ file, line, column, wrong: `the row has ${cells.length} cells`, expected }];
}
