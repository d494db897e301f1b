import type { OverviewLine } from '@/lib/answer/overview-line';
import { numberToUse } from '@/lib/answer/number-to-use';
import { latestDay, mainSeriesOf, measureRank, overviewLine } from '@/lib/answer/overview-line';
import type { Figure } from '@/lib/figure/figure';
import { periodTouches } from '@/lib/series/figure-filters';
import type { Series } from '@/lib/series/series';
import { compareText, seriesOf } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfFigure } from '@/lib/series/snapshot-index';
import type { ReportYears } from './report-years';

/** An indicator in a brief: its latest number of the years covered, and how it has moved. */
export interface ReportLine extends OverviewLine {
  readonly topicId: string;
  /** Documents that state anything of the indicator for the pair and the years. */
  readonly documentCount: number;
  /** Periods within the years. */
  readonly periodCount: number;
}

/** The dated figures of a pair that speak of any of the years. */
export function figuresInYears(
  { figures }: Snapshot,
  pair: string,
  { from, to }: ReportYears,
): readonly Figure[] {
  return figures.filter((figure) => figure.pair === pair && periodTouches(figure.period, from, to));
}

/**
 * Every indicator of a pair that has a number in the years: those that most documents speak of first, then those with
 * most periods, then the latest, then levels before ranks and shares, then by code. A number stands as everywhere else
 * in the program; it may be set against an earlier one from before the years.
 */
export function reportLines(snapshot: Snapshot, pair: string, years: ReportYears): ReportLine[] {
  const within = figuresInYears(snapshot, pair, years);
  return [...mainSeriesOf({ ...snapshot, figures: within }, pair).values()]
    .map((series) => ({
      ...overviewLine(upToItsEnd(series, snapshot), snapshot),
      ...weightOf(series, within, snapshot),
    }))
    .sort(compareLines);
}

/**
 * What else is reported of a pair in the years, one line a series, the latest first: parts, sums over several years and
 * events of indicators that have no line of their own. They tell no level, so nothing is set against them.
 */
export function otherLines(
  snapshot: Snapshot,
  pair: string,
  years: ReportYears,
  lines: readonly ReportLine[],
): ReportLine[] {
  const told = new Set(lines.map(({ indicatorId }) => indicatorId));
  const within = figuresInYears(snapshot, pair, years).filter(
    ({ nature, indicatorId }) => nature === 'reported' && !told.has(indicatorId),
  );
  return seriesOf(within)
    .map((series) => ({
      indicatorId: series.places[0]!.figures[0]!.indicatorId,
      series,
      latest: numberToUse(series.places.at(-1)!, snapshot),
      change: null,
      ...weightOf(series, within, snapshot),
    }))
    .sort((a, b) => compareText(latestDay(b.series), latestDay(a.series)) || compareLines(a, b));
}

/** How much of a series and its indicator is stated within the years. */
function weightOf(
  { places }: Series,
  within: readonly Figure[],
  { catalogue }: Snapshot,
): Pick<ReportLine, 'topicId' | 'documentCount' | 'periodCount'> {
  const { indicatorId } = places[0]!.figures[0]!;
  const own = within.filter((figure) => figure.indicatorId === indicatorId);
  return {
    topicId: catalogue.indicators.get(indicatorId)?.topicId ?? '',
    documentCount: new Set(own.map(({ documentId }) => documentId)).size,
    periodCount: places.length,
  };
}

/** The series with what the whole dataset has of it before the years, and nothing after them. */
function upToItsEnd({ places }: Series, snapshot: Snapshot): Series {
  const last = places.at(-1)!;
  const whole = seriesOfFigure(snapshot, last.figures[0]!);
  const end = whole.places.findIndex(({ figures }) => figures.includes(last.figures[0]!));
  return { ...whole, places: whole.places.slice(0, end + 1) };
}

function compareLines(a: ReportLine, b: ReportLine): number {
  return (
    b.documentCount - a.documentCount ||
    b.periodCount - a.periodCount ||
    compareText(latestDay(b.series), latestDay(a.series)) ||
    measureRank(a.series) - measureRank(b.series) ||
    compareText(a.indicatorId, b.indicatorId)
  );
}
