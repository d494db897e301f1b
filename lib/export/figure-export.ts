import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { RowSource } from './export-column';

/** Figures on their way out, with all that tells where they come from. */
export interface FigureExport extends RowSource {
  readonly locale: Locale;
  /** In the order in which the reader sees them. */
  readonly figures: readonly Figure[];
  /** Where the view can be seen with the newest data. */
  readonly liveAddress: string;
}

interface ExportParts {
  /** As the query knows it: without documents later than its date. */
  readonly snapshot: Snapshot;
  readonly query: ExploreQuery;
  readonly locale: Locale;
  readonly figures: readonly Figure[];
  readonly origin: string;
}

/** Puts an export together; the addresses of the view follow from the query. */
export function figureExport(parts: ExportParts): FigureExport {
  const { snapshot, query, locale, origin } = parts;
  const view = { ...query, page: EVERY_FIGURE.page };
  const addressOf = (revision: number | null) => `${origin}${exploreAddress(locale, { ...view, revision })}`;
  return { ...parts, frozenAddress: addressOf(snapshot.revision), liveAddress: addressOf(null) };
}

/** Whether the query leaves figures out, or may: what it says of chart, order and columns leaves none out. */
export function isFiltered(query: ExploreQuery): boolean {
  return FILTERING_PARTS.some((part) => {
    const asked = query[part];
    return Array.isArray(asked) ? asked.length > 0 : asked !== EVERY_FIGURE[part];
  });
}

const FILTERING_PARTS = [
  'topic',
  'indicators',
  'pairs',
  'directions',
  'measures',
  'units',
  'from',
  'to',
  'natures',
  'documents',
  'search',
  'known',
  'columnFilters',
] as const satisfies (keyof ExploreQuery)[];

/** The documents that state the exported figures, in the catalogue's order. */
export function exportedDocuments({ figures, snapshot }: FigureExport): SourceDocument[] {
  const ids = new Set(figures.map(({ documentId }) => documentId));
  return [...snapshot.catalogue.documents.values()].filter(({ id }) => ids.has(id));
}
