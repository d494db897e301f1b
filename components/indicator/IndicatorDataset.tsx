import { figureExport } from '@/lib/export/figure-export';
import { dataScriptText, schemaDataset } from '@/lib/export/schema-dataset';
import type { Indicator } from '@/lib/figure/catalogue';
import { indicatorAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';

interface IndicatorDatasetProps {
  readonly indicator: Indicator;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** Scheme and host that the program is served under; may be empty. */
  readonly origin: string;
}

/**
 * All figures of an indicator, described for search engines. Nothing runs it, so no policy on scripts concerns it.
 * Without an origin there are no whole addresses, and nothing is told.
 */
export function IndicatorDataset({ indicator, snapshot, locale, origin }: IndicatorDatasetProps) {
  const query = { ...EVERY_FIGURE, indicators: [indicator.id], revision: snapshot.frozenTo };
  const figures = selectFigures(snapshot, query);
  if (origin === '' || figures.length === 0) return null;
  const dataset = schemaDataset(figureExport({ snapshot, query, locale, figures, origin }), {
    address: `${origin}${indicatorAddress(locale, indicator.id, snapshot.frozenTo)}`,
    definition: locale === 'vi' ? indicator.definitionVi : indicator.definitionEn,
  });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataScriptText(dataset) }} />;
}
