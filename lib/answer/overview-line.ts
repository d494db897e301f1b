import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import type { Measure, PeriodKind } from '@/lib/figure/vocabulary';
import type { ImpliedChange } from '@/lib/implied/change';
import { changeBetween } from '@/lib/implied/change';
import { comparisonCaveats, whyNotComparable } from '@/lib/implied/comparability';
import { printedGrowthFor } from '@/lib/implied/growth';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfSnapshot, standingOf } from '@/lib/series/snapshot-index';
import type { NumberToUse } from './number-to-use';
import { numberToUse } from './number-to-use';

/** How a number has moved: as a document prints it, or computed from two stated ones. */
export type LineChange =
  | { readonly kind: 'printed'; readonly growth: Figure }
  | { readonly kind: 'implied'; readonly change: ImpliedChange };

/** The latest number of an indicator, and how it has moved. */
export interface OverviewLine {
  readonly indicatorId: string;
  readonly series: Series;
  readonly latest: NumberToUse;
  /**
   * As printed, on the year before; else computed from the last figure of an earlier year. Null where there is nothing
   * to compare with: no figure of the last ten years, or money of another worth.
   */
  readonly change: LineChange | null;
}

/** A figure is not set against one from longer before. */
const YEARS_COMPARED = 10;

/** Kinds of period that tell a level, the fullest first; a stock is told on a date before all. */
const KINDS: readonly PeriodKind[] = ['year', 'school-year', 'as-of', 'part-year', 'annual-average'];
const KINDS_OF_STOCKS: readonly PeriodKind[] = ['as-of', 'year', 'school-year', 'part-year'];
const MEASURES: readonly Measure[] = ['level', 'rank', 'share'];

/**
 * The series that speaks for each indicator of a pair: reported, not of a part, a level before a rank or a share; then
 * of the fullest kind of period, then with the latest period, then of the direction that most documents speak of, then
 * the first key. Growth and sums over several years tell no level.
 */
export function mainSeriesOf(snapshot: Snapshot, pair: string): ReadonlyMap<string, Series> {
  const candidates = seriesOfSnapshot(snapshot).filter((series) => {
    const figure = firstFigure(series);
    return (
      figure.pair === pair &&
      figure.nature === 'reported' &&
      figure.breakdown.length === 0 &&
      MEASURES.includes(figure.measure) &&
      kindsFor(snapshot, figure).includes(figure.period.kind)
    );
  });
  const byIndicator = groupBy(candidates, (series) => firstFigure(series).indicatorId);
  return new Map([...byIndicator].map(([id, own]) => [id, own.toSorted(compareSeries(snapshot))[0]!]));
}

/** The latest number of a series and its change. */
export function overviewLine(series: Series, snapshot: Snapshot): OverviewLine {
  const place = series.places.at(-1)!;
  const latest = numberToUse(place, snapshot);
  const growth = printedGrowthFor(latest.figure, snapshot);
  return {
    indicatorId: latest.figure.indicatorId,
    series,
    latest,
    change: growth === null ? changeSince(series, -1, snapshot) : { kind: 'printed', growth },
  };
}

/**
 * The change to the last figure of a series, computed from an earlier one: the one before it (−1), or the first (0) of
 * those from earlier calendar years that it may be compared with, none from more than so many years before.
 */
export function changeSince(
  { places }: Series,
  which: 0 | -1,
  snapshot: Snapshot,
  years: number = YEARS_COMPARED,
): Extract<LineChange, { kind: 'implied' }> | null {
  const last = places.at(-1)!;
  const lastYear = yearsTouched(last.period).last;
  const later = standingOf(snapshot, last).figure;
  const before = places
    .filter(({ period }) => {
      const year = yearsTouched(period).last;
      return year !== null && lastYear !== null && year < lastYear && lastYear - year <= years;
    })
    .map((place) => standingOf(snapshot, place).figure)
    .filter((figure) => whyNotComparable(figure, later, snapshot.catalogue) === null);
  const earlier = before.at(which);
  if (earlier === undefined || comparisonCaveats(earlier, later).includes('nominal')) return null;
  return { kind: 'implied', change: changeBetween(earlier, later) };
}

/** A level comes before a rank, a rank before a share. */
export function measureRank(series: Series): number {
  return MEASURES.indexOf(firstFigure(series).measure);
}

/** Last day of the latest period; the empty text, before every day, where no end is stated. */
export function latestDay({ places }: Series): string {
  return places.at(-1)!.period.lastDay ?? '';
}

function compareSeries(snapshot: Snapshot): (a: Series, b: Series) => number {
  const kindRank = (series: Series) => {
    const figure = firstFigure(series);
    return kindsFor(snapshot, figure).indexOf(figure.period.kind);
  };
  return (a, b) =>
    measureRank(a) - measureRank(b) ||
    kindRank(a) - kindRank(b) ||
    compareText(latestDay(b), latestDay(a)) ||
    documentsOfWay(snapshot, firstFigure(b)) - documentsOfWay(snapshot, firstFigure(a)) ||
    compareText(a.key, b.key);
}

/** Documents that state anything of an indicator for a pair and a direction. */
function documentsOfWay({ figures }: Snapshot, like: Figure): number {
  const alike = figures.filter(
    ({ indicatorId, pair, origin, destination }) =>
      indicatorId === like.indicatorId &&
      pair === like.pair &&
      origin === like.origin &&
      destination === like.destination,
  );
  return new Set(alike.map(({ documentId }) => documentId)).size;
}

function kindsFor({ catalogue }: Snapshot, { indicatorId }: Figure): readonly PeriodKind[] {
  return catalogue.indicators.get(indicatorId)?.stockFlow === 'stock' ? KINDS_OF_STOCKS : KINDS;
}

function firstFigure({ places }: Series): Figure {
  return places[0]!.figures[0]!;
}
