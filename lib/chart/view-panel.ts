import type { ExploreQuery } from '@/lib/query/explore-query';
import { snapshotAsKnown } from '@/lib/series/known';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { buildChartModel } from './chart-model';
import type { ChartPanel } from './chart-panel';

/** The panel that the Explore screen shows first for a view of a whole revision, as its query knows it. */
export function viewPanel(snapshot: Snapshot, query: ExploreQuery, locale: Locale): ChartPanel {
  const known = snapshotAsKnown(snapshot, query.known);
  return buildChartModel(selectFigures(known, query), known, locale, query);
}

/** One sentence, or a few numbers, that say what a panel shows; empty where it shows nothing. */
export function panelSentence(panel: ChartPanel): string {
  switch (panel.kind) {
    case 'empty':
      return '';
    case 'chart':
      return panel.headline ?? panel.summary;
    case 'statements':
      if (panel.statements.length === 0) return panel.reason;
      return panel.statements
        .slice(0, MOST_STATEMENTS_TOLD)
        .map(({ period, number }) => [period, number].filter((text) => text !== '').join(': '))
        .join('; ');
  }
}

const MOST_STATEMENTS_TOLD = 3;
