import { parseDocumentDate } from '@/lib/figure/period';
import { listOf } from './catalogue-tables';
import type { TableRow } from './csv-table';
import { cellOf, knownCodes, unknownCode } from './keys';
import type { DatasetProblem } from './problem';
import type { Table, Tables } from './read-tables';

type Sentence = Pick<DatasetProblem, 'wrong' | 'expected'>;

/** What must hold between the cells of the code tables, beyond what datapackage.json can say. */
export function checkCatalogueRules(tables: Tables): DatasetProblem[] {
  const withNotes: Table[] = [tables.documents, tables.figures, tables.retired];
  return [
    ...withNotes.flatMap((table) => table.rows.flatMap(oneNoteOnly)),
    ...tables.documents.rows.flatMap(documentDate),
    ...tables.documents.rows.flatMap(textWithDigest),
    ...notComparableIndicators(tables.indicators),
    ...retiredButAlive(tables),
  ];
}

function at(row: TableRow, column: string, sentence: Sentence): DatasetProblem[] {
  return [{ file: row.file, line: row.line, column, ...sentence }];
}

/** Readers of both languages must be told the same. */
function oneNoteOnly(row: TableRow): DatasetProblem[] {
  const inEnglish = cellOf(row, 'note_en') !== '';
  if (inEnglish === (cellOf(row, 'note_vi') !== '')) return [];
  const sentence = { wrong: 'there is a note in one language only', expected: 'both notes or none' };
  return at(row, inEnglish ? 'note_vi' : 'note_en', sentence);
}

function documentDate(row: TableRow): DatasetProblem[] {
  const date = cellOf(row, 'date');
  if (date === '' || parseDocumentDate(date) !== null) return [];
  const expected = 'a day, a month, a year or a run of years in EDTF, such as 2025-12-02 or 2022-05~';
  return at(row, 'date', { wrong: `"${date}" is not a date`, expected });
}

function textWithDigest(row: TableRow): DatasetProblem[] {
  const hasFile = cellOf(row, 'text_file') !== '';
  if (hasFile === (cellOf(row, 'sha256') !== '')) return [];
  const sentence = {
    wrong: hasFile ? 'the text file has no digest' : 'a digest stands without a text file',
    expected: 'both text_file and sha256 or none',
  };
  return at(row, hasFile ? 'sha256' : 'text_file', sentence);
}

function notComparableIndicators(indicators: Table): DatasetProblem[] {
  const column = 'not_comparable_with';
  const known = knownCodes(indicators, ['id']);
  return indicators.rows.flatMap((row) =>
    listOf(cellOf(row, column)).flatMap((id) => {
      if (id !== cellOf(row, 'id')) return unknownCode(row, column, id, known);
      const expected = 'ids of other indicators';
      return at(row, column, { wrong: `"${id}" is the indicator itself`, expected });
    }),
  );
}

/** An id names one thing for good: a retired one may not come back as a figure. */
function retiredButAlive({ retired, figures }: Tables): DatasetProblem[] {
  const places = new Map(figures.rows.map((row) => [cellOf(row, 'id'), row]));
  return retired.rows.flatMap((row) => {
    const alive = places.get(cellOf(row, 'id'));
    if (alive === undefined) return [];
    const wrong = `"${cellOf(row, 'id')}" is still a figure at ${alive.file}:${alive.line}`;
    return at(row, 'id', { wrong, expected: 'an id that no figure has' });
  });
}
