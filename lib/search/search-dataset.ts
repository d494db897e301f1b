import type { Indicator, SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { IndexEntry, SearchIndex } from './search-index';
import { GRADES, gradeOf } from './search-text';
import type { SearchWord } from './words';

/** Everything that holds all words of a search, best first. */
export interface SearchResults {
  readonly indicators: readonly Indicator[];
  readonly documents: readonly SourceDocument[];
  readonly figures: readonly Figure[];
}

/**
 * Finds what holds every word, whole or begun, in either language, with diacritics or without. Names stand before all
 * else that is said; then see `gradeOf`; then the indicator with most figures, the latest document, what was measured
 * before what was wanted, the latest period.
 */
export function searchDataset(index: SearchIndex, words: readonly SearchWord[]): SearchResults {
  return {
    indicators: bestFirst(index.indicators, words),
    documents: bestFirst(index.documents, words),
    figures: bestFirst(index.figures, words),
  };
}

/** How many indicators, documents and figures were found, together. */
export function countResults({ indicators, documents, figures }: SearchResults): number {
  return indicators.length + documents.length + figures.length;
}

function bestFirst<Found>(entries: readonly IndexEntry<Found>[], words: readonly SearchWord[]): Found[] {
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry, words);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || (a.entry.weight < b.entry.weight ? 1 : a.entry.weight > b.entry.weight ? -1 : 0),
    )
    .map(({ entry }) => entry.found);
}

function rankOf(entry: IndexEntry<unknown>, words: readonly SearchWord[]): number | null {
  const grade = gradeOf(entry.everything, words);
  return grade === null ? null : (gradeOf(entry.name, words) ?? GRADES + grade);
}
