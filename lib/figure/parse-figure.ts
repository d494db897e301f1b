import { parseExactNumber } from '@/lib/interval/exact-number';
import type { Unit } from './catalogue';
import type { FigureColumn, FigureRow } from './columns';
import { FIGURE_COLUMNS } from './columns';
import type { BreakdownPart, Figure, LineSpan, Whole } from './figure';
import { parseQuantity, parseReading } from './parse-quantity';
import type { Period } from './period';
import { expectedPeriodForm, parseBasePeriod, parsePeriod } from './period';
import type { FigureProblem } from './problem';
import { MEASURES, NATURES, PERIOD_KINDS } from './vocabulary';

export type FigureParsing =
  | { readonly figure: Figure; readonly problems: readonly [] }
  | { readonly figure: null; readonly problems: readonly FigureProblem[] };

/**
 * Reads one row of a figures table: the only place where a figure's text becomes typed values. `documentLanguage`
 * (`vi`, `en`) tells how its printed digits are to be read. All problems of the row are returned, not only the first.
 */
export function parseFigure(
  row: FigureRow,
  documentId: string,
  documentLanguage: string,
  units: ReadonlyMap<string, Unit>,
): FigureParsing {
  const problems: FigureProblem[] = [];
  const report = (column: FigureColumn, wrong: string, expected: string) => {
    problems.push({ column, wrong, expected });
  };
  const nature = oneOf(row, 'nature', NATURES, report);
  const figure = {
    id: row.id,
    documentId,
    lines: lineSpans(row.lines, report),
    locator: row.locator,
    asWritten: row.as_written,
    indicatorId: row.indicator,
    measure: oneOf(row, 'measure', MEASURES, report),
    whole: wholeOf(row, report),
    pair: row.pair,
    reporter: row.reporter || null,
    attributedTo: row.attributed_to || null,
    origin: row.origin || null,
    destination: row.destination || null,
    breakdown: breakdownParts(row.breakdown, report),
    period: periodOf(row, report),
    basePeriod: basePeriodOf(row, report),
    quantity: parseQuantity(row, documentLanguage, units, report),
    reading: parseReading(row, units, report),
    nature,
    restates: row.restates || null,
    inferred: inferredColumns(row.inferred, report),
    noteEn: row.note_en,
    noteVi: row.note_vi,
  };
  return isComplete(figure) && problems.length === 0 ? { figure, problems: [] } : { figure: null, problems };
}

/** Reports a problem of one cell. */
export type ReportProblem = (column: FigureColumn, wrong: string, expected: string) => void;

type PartlyParsed = {
  readonly [Key in keyof Figure]: Figure[Key] | undefined;
};

function isComplete(figure: PartlyParsed): figure is Figure {
  return Object.values(figure).every((part) => part !== undefined);
}

function oneOf<Word extends string>(
  row: FigureRow,
  column: FigureColumn,
  allowed: readonly Word[],
  report: ReportProblem,
): Word | undefined {
  const word = allowed.find((candidate) => candidate === row[column]);
  if (word === undefined) {
    report(column, `"${row[column]}" is not a ${column.replace('_', ' ')}`, `one of ${allowed.join(', ')}`);
  }
  return word;
}

/** `7660`, `7660-7662`, `7824,7832`; empty when the text is not at hand. */
function lineSpans(text: string, report: ReportProblem): readonly LineSpan[] {
  if (text === '') return [];
  const spans = text.split(',').map((part) => {
    const match = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(part);
    const first = Number(match?.[1]);
    return { first, last: match?.[2] === undefined ? first : Number(match[2]) };
  });
  const inOrder = spans.every(
    ({ first, last }, index) => first <= last && (index === 0 || first > spans[index - 1]!.last),
  );
  if (!inOrder) {
    report(
      'lines',
      `"${text}" does not name lines`,
      'rising line numbers, such as 7660, 7660-7662 or 7824,7832',
    );
  }
  return spans;
}

function wholeOf(row: FigureRow, report: ReportProblem): Whole | null {
  const value = row.whole_value === '' ? null : parseExactNumber(row.whole_value);
  if (row.whole_value !== '' && value === null) {
    report(
      'whole_value',
      `"${row.whole_value}" is not a number`,
      'a plain number such as 25, or an empty cell',
    );
  }
  if (row.whole === '' && value !== null) {
    report('whole', 'the whole is empty though whole_value is given', 'a code of breakdowns.csv');
  }
  return row.whole === '' ? null : { code: row.whole, value };
}

function breakdownParts(text: string, report: ReportProblem): readonly BreakdownPart[] {
  if (text === '') return [];
  return text.split(';').map((part) => {
    const [key = '', code = '', ...rest] = part.split('=');
    if (key === '' || code === '' || rest.length > 0) {
      report('breakdown', `"${part}" is not a part of a breakdown`, 'key=code, joined by ;');
    }
    return { key, code };
  });
}

function periodOf(row: FigureRow, report: ReportProblem): Period | undefined {
  const kind = oneOf(row, 'period_kind', PERIOD_KINDS, report);
  if (kind === undefined) return undefined;
  const period = parsePeriod(row.period, kind);
  if (period === null) {
    report('period', `"${row.period}" is not a period of kind ${kind}`, expectedPeriodForm(kind));
    return undefined;
  }
  return period;
}

function basePeriodOf(row: FigureRow, report: ReportProblem): Period | null {
  if (row.base_period === '') return null;
  const period = parseBasePeriod(row.base_period);
  if (period === null) {
    report('base_period', `"${row.base_period}" is not a period`, 'an EDTF date or interval, such as 2024');
  } else if (row.measure !== 'growth' && row.measure !== 'ratio') {
    report('base_period', `a ${row.measure} has no base period`, 'an empty cell, or measure growth or ratio');
  }
  return period;
}

function inferredColumns(text: string, report: ReportProblem): readonly FigureColumn[] {
  if (text === '') return [];
  return text.split(';').flatMap((name) => {
    const column = FIGURE_COLUMNS.find((candidate) => candidate === name);
    if (column === undefined) {
      report('inferred', `"${name}" is not a column of figures`, 'names of columns, joined by ;');
      return [];
    }
    return [column];
  });
}
