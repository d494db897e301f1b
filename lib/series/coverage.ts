import type { Figure } from '@/lib/figure/figure';
import { calendarYear } from '@/lib/figure/period';
import type { Period } from '@/lib/figure/period';
import { disagreementAt } from './disagreement';
import { periodTouches } from './figure-filters';
import { groupBy } from './group-by';
import { seriesOfSnapshot } from './snapshot-index';
import type { Snapshot } from './snapshot';
import type { YearColumn } from './year-columns';

/**
 * How much of its year the best statement of a cell is about: all of it, a part, or one day of it (stocks and events).
 * `expected` is a cell in which nothing has happened yet: plans, requests, targets, forecasts and rules alone.
 */
export const COMPLETENESS = ['whole', 'part', 'day', 'expected'] as const;
export type Completeness = (typeof COMPLETENESS)[number];

/** What is stated of an indicator for the years of a column. */
export interface CoverageCell {
  /** Documents with a figure whose period lies within one calendar year of the column. */
  readonly documents: number;
  /** Null where no such figure is. */
  readonly completeness: Completeness | null;
  /** Places of a series within the column whose statements do not agree. */
  readonly disagreements: number;
  /** Documents with a figure for a longer period that touches the column: several years, averages, running sums. */
  readonly longer: number;
}

export interface CoverageRow {
  readonly indicatorId: string;
  /** One for each column; null where nothing is stated. */
  readonly cells: readonly (CoverageCell | null)[];
  /** Documents with a figure of which no period is stated. */
  readonly undated: number;
}

export interface CoverageOfTopic {
  readonly topicId: string;
  readonly rows: readonly CoverageRow[];
  /** Indicators of the topic of which the selection states nothing at all. */
  readonly unstated: readonly string[];
}

export interface CoverageFilter {
  /** Null takes every topic, and every pair. */
  readonly topic: string | null;
  readonly pair: string | null;
}

/**
 * Which indicator is stated for which years, by how many documents, and where these disagree. A figure counts for a
 * year when its period lies within it; what spans several years is counted apart. Topics and indicators stand in the
 * order of the catalogue.
 */
export function coverageOf(
  snapshot: Snapshot,
  columns: readonly YearColumn[],
  { topic, pair }: CoverageFilter,
): CoverageOfTopic[] {
  const { indicators, topics } = snapshot.catalogue;
  const figures = snapshot.figures.filter((figure) => pair === null || figure.pair === pair);
  const byIndicator = groupBy(figures, ({ indicatorId }) => indicatorId);
  const disagreeing = disagreeingYears(snapshot, pair);
  const wanted = [...topics.keys()].filter((id) => topic === null || id === topic);
  return wanted.map((topicId) => {
    const ids = [...indicators.values()].filter((it) => it.topicId === topicId).map(({ id }) => id);
    return {
      topicId,
      rows: ids
        .filter((id) => byIndicator.has(id))
        .map((id) => rowOf(id, byIndicator.get(id)!, columns, disagreeing.get(id) ?? [])),
      unstated: ids.filter((id) => !byIndicator.has(id)),
    };
  });
}

function rowOf(
  indicatorId: string,
  figures: readonly Figure[],
  columns: readonly YearColumn[],
  disagreeing: readonly number[],
): CoverageRow {
  const cells = columns.map((column) => {
    const within = figures.filter(({ period }) => liesWithin(period, column));
    const longer = figures.filter(
      ({ period }) => calendarYear(period) === null && periodTouches(period, column.first, column.last),
    );
    if (within.length + longer.length === 0) return null;
    return {
      documents: countDocuments(within),
      completeness: completenessOf(within),
      disagreements: disagreeing.filter((year) => isInColumn(year, column)).length,
      longer: countDocuments(longer),
    };
  });
  return {
    indicatorId,
    cells,
    undated: countDocuments(figures.filter(({ period }) => period.kind === 'unstated')),
  };
}

/** For each indicator the year of every place whose statements do not agree, one entry a place. */
function disagreeingYears(snapshot: Snapshot, pair: string | null): Map<string, number[]> {
  const years = new Map<string, number[]>();
  for (const { places } of seriesOfSnapshot(snapshot)) {
    for (const place of places) {
      const first = place.figures[0]!;
      const year = calendarYear(place.period);
      if (year === null || place.figures.length < 2 || (pair !== null && first.pair !== pair)) continue;
      if (disagreementAt(place) === null) continue;
      years.set(first.indicatorId, [...(years.get(first.indicatorId) ?? []), year]);
    }
  }
  return years;
}

function liesWithin(period: Period, column: YearColumn): boolean {
  const year = calendarYear(period);
  return year !== null && isInColumn(year, column);
}

function isInColumn(year: number, { first, last }: YearColumn): boolean {
  return first <= year && year <= last;
}

function completenessOf(figures: readonly Figure[]): Completeness | null {
  const found = new Set(figures.map(completenessOfFigure));
  return COMPLETENESS.find((completeness) => found.has(completeness)) ?? null;
}

function completenessOfFigure({ nature, period }: Figure): Completeness {
  if (nature !== 'reported') return 'expected';
  if (period.kind === 'year') return 'whole';
  return period.kind === 'part-year' ? 'part' : 'day';
}

function countDocuments(figures: readonly Figure[]): number {
  return new Set(figures.map(({ documentId }) => documentId)).size;
}
