import { changedLetters } from '@/lib/dataset/nearest-codes';
import type { Indicator } from '@/lib/figure/catalogue';
import { countResults, searchDataset } from './search-dataset';
import type { SearchIndex } from './search-index';
import { textHolds } from './search-text';
import type { SearchWord } from './words';
import { wordsIn } from './words';

/** A search that finds something where the reader's found nothing. */
export interface ShorterSearch {
  readonly search: string;
  /** The words left out. */
  readonly without: string;
  readonly results: number;
}

/** So many words are tried to be left out alone. */
const TRIED_ALONE = 8;

/**
 * The search without one word, the rarest that will do; if none does, without as many of the rarest as need be. Null
 * when no word finds anything.
 */
export function searchWithoutRarestWords(
  index: SearchIndex,
  words: readonly SearchWord[],
): ShorterSearch | null {
  const rarestFirst = words
    .map((word) => ({ word, holders: countHolders(index, word) }))
    .sort((a, b) => a.holders - b.holders)
    .map(({ word }) => word);
  const alone = rarestFirst.slice(0, TRIED_ALONE).map((word) => [word]);
  const together = rarestFirst.map((_, place) => rarestFirst.slice(0, place + 1));
  for (const without of [...alone, ...together]) {
    const kept = words.filter((word) => !without.includes(word));
    const results = kept.length === 0 ? 0 : countResults(searchDataset(index, kept));
    if (results > 0) return { search: joined(kept), without: joined(without), results };
  }
  return null;
}

const NAMED_AT_MOST = 3;

/** Indicators whose names have words spelt nearly like those that occur nowhere: at most three, nearest first. */
export function indicatorsSpeltAlike(index: SearchIndex, words: readonly SearchWord[]): Indicator[] {
  const unknown = words.filter((word) => countHolders(index, word) === 0);
  if (unknown.length === 0) return [];
  return index.indicators
    .flatMap(({ found, name }) => {
      const nameWords = [...wordsIn(found.nameEn), ...wordsIn(found.nameVi)];
      const distances = unknown.flatMap((word) => distanceToNearest(word, nameWords) ?? []);
      if (distances.length === 0) return [];
      const shared = words.filter((word) => textHolds(name, [word])).length;
      const distance = distances.reduce((sum, each) => sum + each, 0);
      return [{ found, near: distances.length + shared, distance }];
    })
    .sort((a, b) => b.near - a.near || a.distance - b.distance)
    .slice(0, NAMED_AT_MOST)
    .map(({ found }) => found);
}

/** Letters to change to reach the nearest of the words; null when none is near enough to be a slip of the hand. */
function distanceToNearest(word: SearchWord, others: readonly SearchWord[]): number | null {
  const allowed = word.folded.length < 4 ? 0 : word.folded.length < 6 ? 1 : 2;
  const nearest = Math.min(...others.map((other) => slipsBetween(word.folded, other.folded)));
  return nearest <= allowed ? nearest : null;
}

/** Letters to change; two neighbours that changed places are one slip. */
function slipsBetween(typed: string, meant: string): number {
  const place = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const [first = '', second = ''] = typed.slice(place, place + 2);
  const swapped = typed.slice(0, place) + second + first + typed.slice(place + 2);
  return place >= 0 && swapped === meant ? 1 : changedLetters(typed, meant);
}

function joined(words: readonly SearchWord[]): string {
  return words.map((word) => word.raw).join(' ');
}

function countHolders(index: SearchIndex, word: SearchWord): number {
  const entries = [...index.indicators, ...index.documents, ...index.figures];
  return entries.filter((entry) => textHolds(entry.everything, [word])).length;
}
