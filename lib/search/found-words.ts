import type { SearchWord } from './words';
import { splitAtWords, wordsIn } from './words';

/** A run of a text: words that a search has found, or what stands between them. */
export interface TextRun {
  readonly text: string;
  readonly found: boolean;
}

/** A word that was looked for and the way in which it was found. */
export interface FoundWord {
  readonly wanted: SearchWord;
  readonly way: (word: SearchWord, wanted: SearchWord) => boolean;
}

/** Ways in which a word of a text can be one that was looked for, best first. */
const WAYS: readonly FoundWord['way'][] = [
  (word, wanted) => word.accented === wanted.accented,
  (word, wanted) => word.folded === wanted.folded,
  (word, wanted) => word.accented.startsWith(wanted.accented),
  (word, wanted) => word.folded.startsWith(wanted.folded),
];

/**
 * Those of the words that stand in one of the texts, each with the best way in which it does: where `tư` stands as a
 * word, `tướng` is not what was looked for.
 */
export function foundWordsIn(texts: readonly string[], words: readonly SearchWord[]): FoundWord[] {
  const there = texts.flatMap(wordsIn);
  return words.flatMap((wanted) => {
    const best = WAYS.find((way) => there.some((word) => way(word, wanted)));
    return best === undefined ? [] : [{ wanted, way: best }];
  });
}

/** The words that none of the texts has. */
export function wordsMissingFrom(texts: readonly string[], words: readonly SearchWord[]): SearchWord[] {
  const found = foundWordsIn(texts, words).map(({ wanted }) => wanted);
  return words.filter((word) => !found.includes(word));
}

/** Cuts a text at the words that were found; blanks between two of them belong to what is found. */
export function runsOfFoundWords(text: string, foundWords: readonly FoundWord[]): TextRun[] {
  const pieces = splitAtWords(text).map((piece) => ({
    text: piece.text,
    found: foundWords.some(({ wanted, way }) => piece.word !== null && way(piece.word, wanted)),
  }));
  const joined = pieces.map((piece, place) => {
    const between = pieces[place - 1]?.found === true && pieces[place + 1]?.found === true;
    return between && piece.text.trim() === '' ? { ...piece, found: true } : piece;
  });
  return joined.reduce<TextRun[]>((runs, piece) => {
    const last = runs.at(-1);
    if (last?.found !== piece.found) return [...runs, piece];
    return [...runs.slice(0, -1), { text: last.text + piece.text, found: last.found }];
  }, []);
}
