import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { bibtexEntry } from './bibtex';
import type { Citations, Seen } from './citation';
import { apaDate, dayInWords, yearOfDate } from './citation';
import { viewName } from './export-name';
import { viewTitle } from './filter-words';

/**
 * A view, its chart and the figures under it, cited ready to copy. `title` is the chart's own; without one the view's
 * conditions make it.
 */
export function citeView(
  query: ExploreQuery,
  snapshot: Snapshot,
  locale: Locale,
  seen: Seen,
  title: string = viewTitle(query, snapshot.catalogue, locale),
): Citations {
  return cite('view', capitalised(title, locale), viewName(query, snapshot.revision), snapshot, locale, seen);
}

/** The whole dataset, cited ready to copy. */
export function citeDataset(snapshot: Snapshot, locale: Locale, seen: Seen): Citations {
  const title = wordsOf(locale, 'export')('cite.datasetTitle');
  return cite('dataset', title, `song-phuong_r${snapshot.revision}`, snapshot, locale, seen);
}

function cite(
  kind: 'view' | 'dataset',
  title: string,
  key: string,
  { revision, loadedAt }: Snapshot,
  locale: Locale,
  { address, accessed }: Seen,
): Citations {
  const words = wordsOf(locale, 'export');
  const site = wordsOf(locale, 'common')('siteName');
  const loadedOn = loadedAt.slice(0, 10);
  const values = { site, title, revision: String(revision), address, accessed: dayInWords(accessed, locale) };
  return {
    plain: words(`cite.${kind}.plain`, { ...values, loaded: dayInWords(loadedOn, locale) }),
    apa: words(`cite.${kind}.apa`, { ...values, date: apaDate(loadedOn, locale) }),
    bibtex: bibtexEntry(key, {
      author: site,
      title,
      year: yearOfDate(loadedOn),
      language: locale,
      url: address,
      urldate: accessed,
      note: words(`cite.${kind}.note`, values),
    }),
  };
}

function capitalised(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
