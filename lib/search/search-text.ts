import type { SearchWord } from './words';
import { wordsIn } from './words';

/** Texts of fields: figures share most of theirs, which name what they speak of, where and when. */
const TEXTS_OF_FIELDS = new Map<string, SearchText>();
/** Then all are forgotten, and those that are shared are soon there again. */
const MOST_REMEMBERED = 10_000;

/**
 * What a search looks through: words with single blanks around them, fields between bars, `| kim ngạch | trade |`, so
 * that words of two fields are never one phrase. Once with diacritics, once without.
 */
export interface SearchText {
  readonly accented: string;
  readonly folded: string;
}

/** The text of several fields; empty ones are left out. */
export function searchTextOf(fields: readonly string[]): SearchText {
  const texts = fields.map(textOfField).filter(({ folded }) => folded !== '');
  const joined = (form: 'accented' | 'folded') => `| ${texts.map((text) => text[form]).join(' | ')} |`;
  return { accented: joined('accented'), folded: joined('folded') };
}

/** The words of a field with single blanks between them; empty when it has none. */
function textOfField(field: string): SearchText {
  const known = TEXTS_OF_FIELDS.get(field);
  if (known !== undefined) return known;
  const words = wordsIn(field);
  const joined = (form: 'accented' | 'folded') => words.map((word) => word[form]).join(' ');
  const text = { accented: joined('accented'), folded: joined('folded') };
  if (TEXTS_OF_FIELDS.size >= MOST_REMEMBERED) TEXTS_OF_FIELDS.clear();
  TEXTS_OF_FIELDS.set(field, text);
  return text;
}

/** The fields of one text, then those of another. */
export function joinSearchTexts(first: SearchText, second: SearchText): SearchText {
  return {
    accented: `${first.accented} ${second.accented}`,
    folded: `${first.folded} ${second.folded}`,
  };
}

/** Whether every word of the search is a word of the text or the beginning of one. No words are held by every text. */
export function textHolds(text: SearchText, words: readonly SearchWord[]): boolean {
  return words.every((word) => text.folded.includes(` ${word.folded}`));
}

/** Ways in which a text can hold the words of a search, best first. */
const WAYS: readonly ((text: string, words: readonly string[]) => boolean)[] = [
  (text, words) => text.includes(`| ${words.join(' ')} |`),
  (text, words) => text.includes(` ${words.join(' ')} `),
  (text, words) => text.includes(` ${words.join(' ')}`),
  (text, words) => words.every((word) => text.includes(` ${word} `)),
  (text, words) => words.every((word) => text.includes(` ${word}`)),
];

/** One more than the largest grade. */
export const GRADES = 2 * WAYS.length;

/**
 * How well a text answers a search, 0 best; null when it does not hold every word. A whole field stands before a
 * phrase, a phrase before its beginning, whole words before beginnings. Where the reader typed diacritics, a text that
 * has them stands before one that has the same letters only.
 */
export function gradeOf(text: SearchText, words: readonly SearchWord[]): number | null {
  if (!textHolds(text, words)) return null;
  const accented = words.map((word) => word.accented);
  const asTyped = WAYS.findIndex((holds) => holds(text.accented, accented));
  if (asTyped >= 0) return asTyped;
  const folded = words.map((word) => word.folded);
  const withoutMarks = WAYS.findIndex((holds) => holds(text.folded, folded));
  const typedMarks = words.some((word) => word.accented !== word.folded);
  return typedMarks ? WAYS.length + withoutMarks : withoutMarks;
}
