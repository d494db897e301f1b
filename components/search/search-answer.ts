import type { SearchResults } from '@/lib/search/search-dataset';
import type { SearchIndex } from '@/lib/search/search-index';
import type { SearchWord } from '@/lib/search/words';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';

/** What was looked for, and what was found, for a page in one language. */
export interface SearchAnswer {
  readonly snapshot: Snapshot;
  readonly index: SearchIndex;
  /** As the reader typed it. */
  readonly search: string;
  readonly wanted: readonly SearchWord[];
  readonly results: SearchResults;
  readonly locale: Locale;
}
