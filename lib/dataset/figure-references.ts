import path from 'node:path';
import type { BreakdownCode } from '@/lib/figure/catalogue';
import { listOf } from './catalogue-tables';
import type { TableRow } from './csv-table';
import type { KnownCodes } from './keys';
import { cellOf, knownCodes, unknownCode } from './keys';
import { nearestCodes } from './nearest-codes';
import type { DatasetProblem } from './problem';
import type { Table, Tables } from './read-tables';

const WHOLE: BreakdownCode['key'] = 'whole';

/** Id of the document whose figures a file holds: the file's name. */
export function documentIdOf(file: string): string {
  return path.posix.basename(file, '.csv');
}

/** References of figures that a foreign key cannot state: documents by file name, and cells that hold several codes. */
export function checkFigureReferences(tables: Tables): DatasetProblem[] {
  const countries = knownCodes(tables.countries, ['id']);
  const parts = breakdownCodes(tables.breakdowns, 'parts');
  const wholes = breakdownCodes(tables.breakdowns, 'wholes');
  return [
    ...filesWithoutDocument(tables),
    ...tables.figures.rows.flatMap((row) => [
      ...cellOf(row, 'pair')
        .split('-')
        .flatMap((country) => unknownCode(row, 'pair', country, countries)),
      ...listOf(cellOf(row, 'breakdown')).flatMap((part) => unknownCode(row, 'breakdown', part, parts)),
      ...unknownCode(row, 'whole', cellOf(row, 'whole'), wholes),
    ]),
  ];
}

function filesWithoutDocument({ figures, documents }: Tables): DatasetProblem[] {
  const known = knownCodes(documents, ['id']);
  if (known === null) return [];
  return figures.files
    .filter((file) => !known.codes.has(documentIdOf(file)))
    .map((file) => ({
      file,
      line: 1,
      column: '1',
      wrong: `the file is named for "${documentIdOf(file)}", which is not an id of documents.csv`,
      expected: `the id of a known document such as ${nearestCodes(documentIdOf(file), known.codes).join(', ')}`,
    }));
}

function breakdownCodes(breakdowns: Table, which: 'parts' | 'wholes'): KnownCodes | null {
  if (!breakdowns.complete) return null;
  const isWhole = (row: TableRow) => cellOf(row, 'key') === WHOLE;
  const rows = breakdowns.rows.filter((row) => isWhole(row) === (which === 'wholes'));
  return which === 'wholes'
    ? { codes: new Set(rows.map((row) => cellOf(row, 'code'))), kind: 'a whole of breakdowns.csv' }
    : {
        codes: new Set(rows.map((row) => `${cellOf(row, 'key')}=${cellOf(row, 'code')}`)),
        kind: 'a key=code of breakdowns.csv',
      };
}
