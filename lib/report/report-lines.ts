import type { OverviewLine } from '@/lib/answer/overview-line';
import { latestDay, mainSeriesOf, measureRank, overviewLine } from '@/lib/answer/overview-line';
import type { Figure } from '@/lib/figure/figure';
import { periodTouches } from '@/lib/series/figure-filters';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import { compareText } from '@/lib/series/series';
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
  const documentsOf = groupBy(within, ({ indicatorId }) => indicatorId);
  return [...mainSeriesOf({ ...snapshot, figures: within }, pair)]
    .map(([indicatorId, series]) => ({
      ...overviewLine(upToItsEnd(series, snapshot), snapshot),
      topicId: snapshot.catalogue.indicators.get(indicatorId)?.topicId ?? '',
      documentCount: new Set(documentsOf.get(indicatorId)?.map(({ documentId }) => documentId)).size,
      periodCount: series.places.length,
    }))
    .sort(compareLines);
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
