import { z } from 'zod';
import type { Catalogue } from '@/lib/figure/catalogue';
import type { FigureColumn, FigureRow } from '@/lib/figure/columns';
import { FIGURE_COLUMNS } from '@/lib/figure/columns';
import { parseFigure } from '@/lib/figure/parse-figure';
import type { FigureProblem } from '@/lib/figure/problem';
import { recordsOf } from './catalogue-tables';
import type { TableRow } from './csv-table';
import type { DatasetFigure } from './dataset';
import { documentIdOf } from './figure-references';
import { checkFigureRules } from './figure-rules';
import type { DatasetProblem } from './problem';
import type { Table, Tables } from './read-tables';

/** Where a row stands. */
export type RowPlace = Pick<TableRow, 'file' | 'line'>;

/** The figures that could be read, the problems of the others, and where each id stands. */
export interface FiguresReading {
  readonly figures: readonly DatasetFigure[];
  readonly problems: readonly DatasetProblem[];
  readonly places: ReadonlyMap<string, RowPlace>;
}

const FIGURE_ROW = z.object(
  Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, z.string()])) as Record<
    FigureColumn,
    z.ZodString
  >,
);

/** Parses every row of the figures tables and judges it by the catalogue as far as that could be read. */
export function readFigures(tables: Tables, catalogue: Catalogue): FiguresReading {
  const { located, problems: rowProblems } = recordsOf(tables.figures, FIGURE_ROW);
  if (rowProblems.length > 0) return { figures: [], problems: rowProblems, places: new Map() };
  const rowsById = new Map(located.map(({ record }) => [record.id, record]));
  const figures: DatasetFigure[] = [];
  const problems: DatasetProblem[] = [];
  for (const { record: row, row: place } of located) {
    const documentId = documentIdOf(place.file);
    const language = catalogue.documents.get(documentId)?.language ?? '';
    const parsing = parseFigure(row, documentId, language, catalogue.units);
    const parseProblems = parsing.problems.filter((problem) => canBeJudged(problem, tables.units));
    const found = [...parseProblems, ...checkFigureRules(row, surroundingsOf(row, rowsById, catalogue))];
    problems.push(...found.map((problem) => ({ file: place.file, line: place.line, ...problem })));
    if (parsing.figure !== null) figures.push({ documentId, row, figure: parsing.figure });
  }
  return { figures, problems, places: new Map(located.map(({ record, row }) => [record.id, row])) };
}

/** While units.csv itself cannot be read, no unit is known and none can be called wrong. */
function canBeJudged({ column }: FigureProblem, units: Table): boolean {
  return units.complete || (column !== 'unit' && column !== 'reading');
}

function surroundingsOf(row: FigureRow, rowsById: ReadonlyMap<string, FigureRow>, catalogue: Catalogue) {
  const restated = rowsById.get(row.restates);
  return {
    indicator: catalogue.indicators.get(row.indicator),
    unit: catalogue.units.get(row.unit),
    restated: restated && { row: restated, indicator: catalogue.indicators.get(restated.indicator) },
  };
}
