import type { Citations } from '@/lib/export/citation';
import { citeDataset, citeView } from '@/lib/export/cite-view';
import { isFiltered } from '@/lib/export/figure-export';
import type { ExportFormat } from '@/lib/link/addresses';
import { EXPORT_FORMATS, exploreAddress, exportAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** The figures of a view, or all of them, in one form. */
export interface DownloadLink {
  readonly format: ExportFormat;
  readonly name: string;
  readonly address: string;
}

/** What of a view can be taken along. */
export interface ShareView {
  readonly shownFiles: readonly DownloadLink[];
  /** Empty where the view shows everything already. */
  readonly allFiles: readonly DownloadLink[];
  readonly liveAddress: string;
  readonly frozenAddress: string;
  readonly viewCitations: Citations;
  readonly datasetCitations: Citations;
}

interface ShareParts {
  readonly snapshot: Snapshot;
  readonly query: ExploreQuery;
  readonly locale: Locale;
  readonly origin: string;
  readonly accessed: string;
  readonly chartTitle?: string | undefined;
}

/** Makes the links and citations of a view. A frozen view hands out files of the revision that it shows. */
export function shareView({ snapshot, query, locale, origin, accessed, chartTitle }: ShareParts): ShareView {
  const { revision } = snapshot;
  const viewAt = (at: number | null) => `${origin}${exploreAddress(locale, { ...query, revision: at })}`;
  const fileRevision = query.revision === null ? null : revision;
  const datasetAddress = `${origin}${exploreAddress(locale, { ...EVERY_FIGURE, revision })}`;
  return {
    shownFiles: downloadLinks({ ...query, revision: fileRevision }, locale),
    allFiles: isFiltered(query) ? downloadLinks({ ...EVERY_FIGURE, revision: fileRevision }, locale) : [],
    liveAddress: viewAt(null),
    frozenAddress: viewAt(revision),
    viewCitations: citeView(query, snapshot, locale, { address: viewAt(revision), accessed }, chartTitle),
    datasetCitations: citeDataset(snapshot, locale, { address: datasetAddress, accessed }),
  };
}

function downloadLinks(query: ExploreQuery, locale: Locale): DownloadLink[] {
  const words = wordsOf(locale, 'export');
  return EXPORT_FORMATS.map((format) => ({
    format,
    name: words(`share.formats.${format}`),
    address: exportAddress(locale, format, { ...query, page: EVERY_FIGURE.page }),
  }));
}
