import { buildPanel } from '@/lib/chart/chart-model';
import type { ChartModel } from '@/lib/chart/chart-panel';
import { panelContext } from '@/lib/chart/panel-frame';
import { yearsShown } from '@/lib/chart/panel-words';
import type { FigurePanel } from '@/lib/chart/panels';
import { FEWEST_COMPARABLE_POINTS, panelsOf } from '@/lib/chart/panels';
import { yearsTouched } from '@/lib/figure/period';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { periodTouches } from '@/lib/series/figure-filters';
import type { SeriesPlace } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';
import type { Locale } from '@/lib/words/locale';
import type { ReportLine } from './report-lines';
import { atMostOfTopic } from './report-sentences';
import type { ReportYears } from './report-years';

const MOST_CHARTS = 4;
const MOST_CHARTS_OF_A_TOPIC = 2;

/** A chart of a brief: the course of one indicator. */
export interface ReportChart {
  readonly line: ReportLine;
  /** First and last year drawn: "2021–2025". */
  readonly years: string;
  readonly model: ChartModel;
}

/**
 * Charts of a brief, one, two or four: levels of the first indicators that have three comparable points in the years, one
 * of each topic before a second of any. A chart holds the number to use of every place of one series: no rivals, no
 * forecasts, no parts, one kind of period; of a stock the last of every year.
 */
export function reportCharts(
  lines: readonly ReportLine[],
  snapshot: Snapshot,
  years: ReportYears,
  locale: Locale,
): ReportChart[] {
  const drawable = lines.flatMap((line) => {
    const panel = panelOf(line, snapshot, years);
    return panel === null ? [] : [{ line, topicId: line.topicId, panel }];
  });
  const chosen = [...atMostOfTopic(drawable, 1), ...atMostOfTopic(drawable, MOST_CHARTS_OF_A_TOPIC)];
  const charts = [...new Set(chosen)].slice(0, MOST_CHARTS).flatMap(({ line, panel }) => {
    const query = queryOf(panel, years);
    const model = buildPanel(panel, query, panelContext(panel, snapshot, query, locale));
    return model.kind === 'chart' ? [{ line, years: yearsShown(panel.figures), model }] : [];
  });
  // They stand two in a row.
  return charts.slice(0, charts.length === 3 ? 2 : MOST_CHARTS);
}

function panelOf({ series, latest }: ReportLine, snapshot: Snapshot, years: ReportYears): FigurePanel | null {
  if (latest.figure.measure !== 'level') return null;
  const within = series.places.filter(({ period }) => periodTouches(period, years.from, years.to));
  const standing = lastOfEveryYear(within).map((place) => standingOf(snapshot, place).figure);
  const [panel] = panelsOf(standing, snapshot, EVERY_FIGURE);
  return panel !== undefined && panel.comparablePoints >= FEWEST_COMPARABLE_POINTS ? panel : null;
}

/** Of places that name a date in a year the last; all others as they are. Places stand in time order. */
function lastOfEveryYear(places: readonly SeriesPlace[]): SeriesPlace[] {
  return places.filter(({ period }, place) => {
    const next = places[place + 1]?.period;
    return (
      period.kind !== 'as-of' || next === undefined || yearsTouched(next).last !== yearsTouched(period).last
    );
  });
}

function queryOf({ identity }: FigurePanel, { from, to }: ReportYears): ExploreQuery {
  const { indicatorIds, measure, unitId, pairs } = identity;
  return { ...EVERY_FIGURE, indicators: indicatorIds, measures: [measure], units: [unitId], pairs, from, to };
}
