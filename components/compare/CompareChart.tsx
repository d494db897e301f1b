import { Chart } from '@/components/chart/Chart';
import { buildChartView } from '@/lib/chart/chart-view';
import { exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { narrowedToPanel } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface CompareChartProps {
  readonly snapshot: Snapshot;
  /** What selects the figures of the table; null for a table of many indicators. */
  readonly query: ExploreQuery | null;
  readonly locale: Locale;
}

/**
 * The figures of a table as a chart, where three of them make one and all its partners share an axis: with less the
 * table says it all.
 */
export function CompareChart({ snapshot, query, locale }: CompareChartProps) {
  if (query === null) return null;
  const words = wordsOf(locale, 'compare');
  const view = buildChartView(selectFigures(snapshot, query), snapshot, query, locale);
  const panel = view.panels[0];
  if (panel?.kind !== 'chart' || panel.pairs.length < query.pairs.length) return null;
  const address = exploreAddress(locale, narrowedToPanel(query, panel));
  return (
    <section className="explore-chart" aria-label={words('chart')}>
      <Chart panel={panel} viewAddress={address} />
      <p className="choice-note">
        <a href={address}>{words('explore')}</a>
      </p>
    </section>
  );
}
