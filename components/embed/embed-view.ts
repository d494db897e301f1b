import type { ChartPanel } from '@/lib/chart/chart-panel';
import { leavingFrame } from '@/lib/chart/map-statements';
import { viewPanel } from '@/lib/chart/view-panel';
import { formatCount } from '@/lib/format/number';
import { embedAddress, exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { withoutTable } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** A chart in a frame, and what stands around it. */
export interface EmbedView {
  readonly panel: ChartPanel;
  /** The years that are shown and the same chart of all of them; null when it is of all. */
  readonly years: { readonly told: string; readonly everyYear: string; readonly address: string } | null;
  /** Who publishes the chart, with the revision of its data. */
  readonly source: string;
  readonly viewAddress: string;
}

/** The first chart of a view, as pictures show it. */
export function embedView(snapshot: Snapshot, query: ExploreQuery, locale: Locale): EmbedView {
  const words = wordsOf(locale, 'embed');
  const chart = withoutTable(query);
  const panel = leavingFrame(viewPanel(snapshot, chart, locale));
  return {
    panel,
    years: yearsOf(chart, locale),
    source: words('source', {
      site: wordsOf(locale, 'common')('siteName'),
      revision: formatCount(snapshot.revision, locale),
    }),
    viewAddress: exploreAddress(locale, chart),
  };
}

/** Whoever chose years by dragging over the chart finds back. */
function yearsOf(query: ExploreQuery, locale: Locale): EmbedView['years'] {
  const { from, to } = query;
  if (from === null && to === null) return null;
  const words = wordsOf(locale, 'embed');
  return {
    told: words('years', { years: from === to ? String(from) : `${from ?? ''}–${to ?? ''}` }),
    everyYear: words('everyYear'),
    address: embedAddress(locale, { ...query, from: null, to: null }),
  };
}
