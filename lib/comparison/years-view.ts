import { formatCount } from '@/lib/format/number';
import type { CompareQuery } from '@/lib/query/compare-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { chartQueryOf } from './chart-query';
import type { ComparedRow } from './compared-row';
import type { ComparisonContext } from './number-words';
import { comparisonContext } from './number-words';
import { indicatorRow, refusalViews } from './row-view';
import type { ComparisonTable, RefusalView } from './table-view';
import type { YearsComparison } from './years-comparison';
import { compareYears } from './years-comparison';

/** Years against years for one pair, in words. */
export interface YearsView {
  readonly comparison: YearsComparison;
  /** Null where nothing is known for both ends. */
  readonly table: ComparisonTable | null;
  /** Null where every row is full. */
  readonly partialTable: ComparisonTable | null;
  readonly refusals: readonly RefusalView[];
  /** What a reader should know before the table: nothing found, years left out. */
  readonly remarks: readonly string[];
  /** What selects the figures of the table for a chart; null for a table of many indicators. */
  readonly chartQuery: ExploreQuery | null;
}

/** Compares years and puts the result into words. */
export function yearsView(snapshot: Snapshot, query: CompareQuery, locale: Locale): YearsView {
  const context = comparisonContext(snapshot, locale);
  const comparison = compareYears(snapshot, query);
  const { rows, partialRows, refusals } = comparison;
  return {
    comparison,
    table: rows.length === 0 ? null : tableOf('years', rows, comparison, context),
    partialTable: partialRows.length === 0 ? null : tableOf('partial', partialRows, comparison, context),
    refusals: refusalViews(refusals, context),
    remarks: remarksOn(comparison, query, context),
    chartQuery: chartQueryOf(rows, comparison.years, query),
  };
}

function tableOf(
  kind: 'years' | 'partial',
  rows: readonly ComparedRow[],
  { pair, years }: YearsComparison,
  context: ComparisonContext,
): ComparisonTable {
  const { snapshot, locale, words } = context;
  const { catalogue } = snapshot;
  const topicOf = ({ sample }: ComparedRow) => catalogue.indicators.get(sample.indicatorId)?.topicId ?? '';
  const byTopic = groupBy(rows, topicOf);
  const topics = [...catalogue.topics.keys(), ''].filter((topic) => byTopic.has(topic));
  return {
    key: kind,
    caption: words(`years.caption.${kind}`, {
      pair: pairName(catalogue, pair, locale),
      years: years.join(', '),
    }),
    columns: years.map(String),
    hasChange: kind === 'years' && years.length > 1,
    groups: topics.map((topic) => ({
      heading: nameIn(catalogue.topics, topic, locale),
      rows: byTopic.get(topic)!.map((row) => indicatorRow(row, years, context)),
    })),
  };
}

function remarksOn(
  comparison: YearsComparison,
  { pairs }: CompareQuery,
  { snapshot, locale, words }: ComparisonContext,
): string[] {
  const { rows, years, leftOut, unknownIndicators, areUsualYears } = comparison;
  const unknown = unknownIndicators.map((id) =>
    words('years.unknown', {
      indicator: nameIn(snapshot.catalogue.indicators, id, locale),
      years: years.join(', '),
    }),
  );
  const pair = pairName(snapshot.catalogue, comparison.pair, locale);
  return [
    ...(pairs.length > 1 ? [words('years.onePair', { pair })] : []),
    ...(years.length === 0 ? [words('years.noFigure')] : []),
    ...(years.length > 0 && rows.length === 0 ? [words('years.nothing')] : []),
    ...(rows.length > 0 && areUsualYears ? [words('years.usual')] : []),
    ...(years.length === 1 ? [words('years.oneYear')] : []),
    ...(leftOut > 0 ? [words('leftOut', { count: leftOut, number: formatCount(leftOut, locale) })] : []),
    ...unknown,
  ];
}
