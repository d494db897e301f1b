/** One word or number of a text as searches compare it. */
export interface SearchWord {
  /** As it stands in the text. */
  readonly raw: string;
  /** Small letters with their diacritics; decimal and thousands marks of a number all written as points. */
  readonly accented: string;
  /** The same without diacritics. */
  readonly folded: string;
}

/** A run of letters with their marks, or a number with its marks: `590,3`, `2.337,45`. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** Small letters without diacritics, so that `kim ngach` finds "Kim ngạch". */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** The words and numbers of a text, in its order; whatever is neither stands between them. */
export function wordsIn(text: string): SearchWord[] {
  return splitAtWords(text).flatMap(({ word }) => word ?? []);
}

/** A piece of a text: a word, or what stands between two words. */
interface TextPiece {
  readonly text: string;
  readonly word: SearchWord | null;
}

/** Cuts a text at its words; the pieces put together are the text with composed letters. */
export function splitAtWords(text: string): TextPiece[] {
  const composed = text.normalize('NFC');
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of composed.matchAll(WORD)) {
    if (match.index > end) pieces.push({ text: composed.slice(end, match.index), word: null });
    pieces.push({ text: match[0], word: searchWord(match[0]) });
    end = match.index + match[0].length;
  }
  if (end < composed.length) pieces.push({ text: composed.slice(end), word: null });
  return pieces;
}

function searchWord(raw: string): SearchWord {
  const accented = raw.toLowerCase().replace(/,/g, '.');
  return { raw, accented, folded: foldText(accented) };
}
