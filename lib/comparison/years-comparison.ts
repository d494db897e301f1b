import type { Figure } from '@/lib/figure/figure';
import type { CompareQuery } from '@/lib/query/compare-query';
import { directionCode } from '@/lib/series/figure-direction';
import { groupBy } from '@/lib/series/group-by';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfSnapshot } from '@/lib/series/snapshot-index';
import { goesAsAsked, isAsked, isOfOneYear } from './compared-figures';
import type { ComparedRow } from './compared-row';
import { comparedRow } from './compared-row';
import type { Refusal } from './refusals';
import { refusalOf, tellingFigure } from './refusals';
import type { TableYears } from './table-years';
import { askedYears, mostSharedYears, yearsOfAll } from './table-years';

/** The years of one pair set against each other, a row a series. */
export interface YearsComparison extends TableYears {
  readonly pair: string;
  /** Rows with a figure for two years at least, those that reach from end to end first. */
  readonly rows: readonly ComparedRow[];
  /** Rows with a figure for one year of the table. */
  readonly partialRows: readonly ComparedRow[];
  /** What is known for both ends, but not alike. */
  readonly refusals: readonly Refusal[];
  /** Indicators asked for of which nothing is known for these years. */
  readonly unknownIndicators: readonly string[];
  /** Every year with a figure, to choose from. */
  readonly knownYears: readonly number[];
  /** Whether the years were chosen for the reader. */
  readonly areUsualYears: boolean;
}

/** Compares the years of the pair that is asked for first; where none is asked for, of the one with most figures. */
export function compareYears(snapshot: Snapshot, query: CompareQuery): YearsComparison {
  const pair = query.pairs[0] ?? fullestPair(snapshot);
  const figures = snapshot.figures.filter(
    (figure) =>
      figure.pair === pair && isAsked(query.indicators, figure.indicatorId) && goesAsAsked(figure, query),
  );
  const ids = new Set(figures.filter(isOfOneYear).map(({ id }) => id));
  const series = seriesOfSnapshot(snapshot).filter(({ places }) => ids.has(places[0]!.figures[0]!.id));
  const tableYears = askedYears(series, query) ?? mostSharedYears(series);
  const rows = series
    .map((one) => comparedRow(one, tableYears.years, snapshot, query.prefer))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const compared = rows.filter(({ change }) => change !== null);
  const shown = new Set(rows.map(({ sample }) => sample.indicatorId));
  const refusals = refusalsOf(figures, rows.filter(isFull), tableYears.years, snapshot, query);
  const refused = new Set(refusals.map(({ first }) => first.indicatorId));
  return {
    ...tableYears,
    pair,
    rows: [...compared.filter(isFull), ...compared.filter((row) => !isFull(row))],
    partialRows: rows.filter(({ change }) => change === null),
    refusals,
    unknownIndicators: query.indicators.filter((id) => !shown.has(id) && !refused.has(id)),
    knownYears: yearsOfAll(series),
    areUsualYears: query.from === null && query.to === null,
  };
}

/** The pair of countries that most figures speak of; the empty text for no figures. */
export function fullestPair({ figures }: Snapshot): string {
  const [fullest] = [...groupBy(figures, ({ pair }) => pair)].sort(([, a], [, b]) => b.length - a.length);
  return fullest?.[0] ?? '';
}

function isFull({ cells }: ComparedRow): boolean {
  return cells[0] !== null && cells.at(-1) !== null;
}

/** For every indicator and way without a full row: what is known of both ends, and why it is not compared. */
function refusalsOf(
  figures: readonly Figure[],
  fullRows: readonly ComparedRow[],
  years: readonly number[],
  snapshot: Snapshot,
  { prefer }: CompareQuery,
): Refusal[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const subjectOf = (figure: Figure) => `${figure.indicatorId} ${directionCode(figure)}`;
  const compared = new Set(fullRows.map(({ sample }) => subjectOf(sample)));
  return [...groupBy(figures, subjectOf)].flatMap(([subject, members]) => {
    if (compared.has(subject)) return [];
    const earlier = tellingFigure(members, first, snapshot, prefer);
    const later = tellingFigure(members, last, snapshot, prefer);
    if (earlier === null || later === null || earlier.id === later.id) return [];
    return refusalOf(earlier, later, 'years', snapshot) ?? [];
  });
}
