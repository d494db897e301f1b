import type { Unsettled } from '@/lib/answer/unsettled';
import { unsettledOf } from '@/lib/answer/unsettled';
import type { Figure } from '@/lib/figure/figure';
import { periodTouches } from '@/lib/series/figure-filters';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { ReportChart } from './report-charts';
import { reportCharts } from './report-charts';
import type { ReportLine } from './report-lines';
import { figuresInYears, otherLines, reportLines } from './report-lines';
import { chooseSentences } from './report-sentences';
import type { TopicLines } from './report-table';
import { tableLines } from './report-table';
import type { ReportOutcomes, ReportTarget } from './report-targets';
import { reportOutcomes, reportTargets } from './report-targets';
import type { ReportYears } from './report-years';

/** What a brief on a pair and some years says; the charts are in one language. */
export interface Report {
  readonly pair: string;
  readonly years: ReportYears;
  /** The numbers to open with. */
  readonly sentences: readonly ReportLine[];
  readonly topics: readonly TopicLines[];
  /** Indicators with figures in the years. */
  readonly indicatorCount: number;
  /** Those of them that the table has no row for. */
  readonly indicatorsUntold: number;
  readonly charts: readonly ReportChart[];
  readonly targets: readonly ReportTarget[];
  readonly outcomes: ReportOutcomes;
  /** The gravest first. */
  readonly unsettled: readonly Unsettled[];
}

/** Puts a brief together from a snapshot. */
export function reportOf(snapshot: Snapshot, pair: string, years: ReportYears, locale: Locale): Report {
  const lines = reportLines(snapshot, pair, years);
  const topics = tableLines(lines, snapshot.catalogue.topics);
  const targets = reportTargets(lines, snapshot, years);
  const indicators = new Set(figuresInYears(snapshot, pair, years).map(({ indicatorId }) => indicatorId));
  return {
    pair,
    years,
    sentences: chooseSentences(lines, otherLines(snapshot, pair, years, lines)),
    topics,
    indicatorCount: indicators.size,
    indicatorsUntold: indicators.size - topics.flatMap(({ lines: rows }) => rows).length,
    charts: reportCharts(lines, snapshot, years, locale),
    targets,
    outcomes: reportOutcomes(snapshot, pair, years, targets),
    unsettled: unsettledOf(snapshot, pair).filter((item) =>
      figuresOf(item).some(({ period }) => periodTouches(period, years.from, years.to)),
    ),
  };
}

/** The statements that disagree, or the one whose print is a likely slip. */
export function figuresOf(item: Unsettled): readonly Figure[] {
  return item.kind === 'slip' ? [item.figure] : [item.disagreement.lower, item.disagreement.higher];
}
