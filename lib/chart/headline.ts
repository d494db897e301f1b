import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import { compareText } from '@/lib/series/series';
import { seriesOfSnapshot, seriesWithKey } from '@/lib/series/snapshot-index';
import type { ChartContext } from './chart-context';
import type { ChartMark } from './chart-panel';
import type { YearGaps } from './headline-words';
import { changeSentence, growthSentence, rankSentence } from './headline-words';
import type { FigurePanel } from './panels';
import { FEWEST_COMPARABLE_POINTS } from './panels';

/** A sentence for each of more partners is no headline. */
const MOST_PAIRS_TOLD = 2;
/** A series that is still going is told from so many years before its last figure on. */
const YEARS_TOLD = 5;

/** The figures that stand in one series, in time order. */
interface SpokenSeries {
  readonly key: string;
  readonly kind: PeriodKind;
  readonly standing: readonly Figure[];
  readonly lookIndex: number;
}

/**
 * One sentence that says what a chart shows, one for each where it sets two partners side by side; null where no series
 * has three points that it may speak of.
 *
 * It speaks of one series of a partner of reported figures: the one with the most standing whole years (of a stock or a rank also
 * the most dates), then the one that reaches furthest, then the first in the legend. Its last figure is set against
 * the first one when no year between them is missing. Otherwise it is set against the earliest of the five years
 * before it, or against the one before it when those have none; years between the two without a reported figure in
 * the whole dataset are named. Growth and ranks are not set against each other: the latest is told.
 */
export function headlineOf(
  panel: FigurePanel,
  marks: readonly ChartMark[],
  context: ChartContext,
): string | null {
  const spoken = spokenSeries(panel, marks, context);
  return spoken.length === 0 ? null : spoken.map((series) => sentenceOn(series, panel, context)).join(' ');
}

function sentenceOn(series: SpokenSeries, { identity }: FigurePanel, context: ChartContext): string {
  const last = series.standing.at(-1)!;
  switch (identity.measure) {
    case 'growth':
    case 'ratio':
      return growthSentence(last, context);
    case 'rank':
      return rankSentence(last, context);
    case 'level':
    case 'share': {
      const first = comparedWith(series);
      return changeSentence(first, last, gapsBetween(first, last, series, context), context);
    }
  }
}

/** The series to speak of, one of a pair: one where there are more pairs than can be told. */
function spokenSeries(
  { identity, series }: FigurePanel,
  marks: readonly ChartMark[],
  { snapshot }: ChartContext,
): SpokenSeries[] {
  const lookOf = new Map(
    marks.filter(({ standing }) => standing).map((mark) => [mark.figureId, mark.seriesIndex]),
  );
  const isFlow = identity.indicatorIds.every(
    (id) => snapshot.catalogue.indicators.get(id)?.stockFlow === 'flow',
  );
  const kinds: readonly PeriodKind[] = isFlow ? ['year', 'school-year'] : ['year', 'school-year', 'as-of'];
  const fullest = series
    .map((one) => standingOf(one, lookOf))
    .filter(({ kind, standing }) => kinds.includes(kind) && standing.length >= FEWEST_COMPARABLE_POINTS)
    .filter(({ standing }) => standing[0]!.nature === 'reported')
    .sort(compareSpoken);
  const alike = fullest.filter(
    ({ standing }) => standing[0]!.indicatorId === fullest[0]!.standing[0]!.indicatorId,
  );
  const ofPairs = [...groupBy(alike, ({ standing }) => standing[0]!.pair).values()].map(([first]) => first!);
  return ofPairs.length > MOST_PAIRS_TOLD ? ofPairs.slice(0, 1) : ofPairs;
}

function standingOf({ key, places }: Series, lookOf: ReadonlyMap<string, number>): SpokenSeries {
  const standing = places.flatMap(({ figures }) => figures.filter(({ id }) => lookOf.has(id)));
  const lookIndex = lookOf.get(standing[0]?.id ?? '') ?? 0;
  return { key, kind: places[0]!.period.kind, standing, lookIndex };
}

/** The one to speak of first. */
function compareSpoken(a: SpokenSeries, b: SpokenSeries): number {
  const lastDay = ({ standing }: SpokenSeries) => standing.at(-1)!.period.lastDay ?? '';
  return (
    b.standing.length - a.standing.length ||
    compareText(lastDay(b), lastDay(a)) ||
    a.lookIndex - b.lookIndex ||
    compareText(a.key, b.key)
  );
}

/** What the last figure of a series is set against; see `headlineOf`. */
function comparedWith({ kind, standing }: SpokenSeries): Figure {
  const first = standing[0]!;
  const lastYear = yearOf(standing.at(-1)!);
  const isUnbroken = kind !== 'as-of' && lastYear - yearOf(first) === standing.length - 1;
  if (isUnbroken) return first;
  const earlier = standing.slice(0, -1);
  return earlier.find((figure) => lastYear - yearOf(figure) <= YEARS_TOLD) ?? earlier.at(-1)!;
}

/** Years between two figures for which the whole dataset, not only the selection, has none of their series. */
function gapsBetween(
  first: Figure,
  last: Figure,
  { key, kind }: SpokenSeries,
  { snapshot }: ChartContext,
): YearGaps {
  const years = kind === 'year' ? yearsBetween(yearOf(first), yearOf(last)) : [];
  if (years.length === 0) return { years, statedOtherwise: false };
  const known = new Set(yearsOf(seriesWithKey(snapshot, key)));
  const missing = years.filter((year) => !known.has(year));
  if (missing.length === 0) return { years: missing, statedOtherwise: false };
  const expected = new Set(
    seriesOfSnapshot(snapshot)
      .filter((series) => isExpectedOf(series, last))
      .flatMap(yearsOf),
  );
  return { years: missing, statedOtherwise: missing.some((year) => expected.has(year)) };
}

/** Whether a series tells what was expected of what a figure says, in whatever parts and of whichever way. */
function isExpectedOf({ places }: Series, figure: Figure): boolean {
  const { indicatorId, measure, pair, period, nature } = places[0]!.figures[0]!;
  return (
    nature !== 'reported' &&
    indicatorId === figure.indicatorId &&
    measure === figure.measure &&
    pair === figure.pair &&
    period.kind === figure.period.kind
  );
}

function yearsOf(series: Series | undefined): number[] {
  return series?.places.map(({ figures }) => yearOf(figures[0]!)) ?? [];
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => first + 1 + index);
}

/** The year in which a dated period ends. */
function yearOf({ period }: Figure): number {
  return yearsTouched(period).last!;
}
