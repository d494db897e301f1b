import type { TextLines } from '@/lib/dataset/line-verification';
import type { LineSpan } from '@/lib/figure/figure';

/** Where a character of a folded text stands: on which line, and from where to where (UTF-16 units from 0). */
interface CharacterPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Lines joined into one text of composed letters and single blanks, with the place that each unit of it came from. */
export interface FoldedText {
  readonly text: string;
  /** One for each UTF-16 unit of the text; null for a blank that joins two lines. */
  readonly places: readonly (CharacterPlace | null)[];
}

/** A letter with the marks that belong to it, or a run of blanks. */
const CLUSTER = /\s+|\P{M}\p{M}*|\p{M}+/gu;

/** The same where all letters are composed: much quicker. */
const UNIT = /\s+|\S/g;

/** Joins the named lines and folds their blanks as the dataset's check of lines does, keeping every place. */
export function foldedTextOf(lines: TextLines, spans: readonly LineSpan[]): FoldedText {
  let text = '';
  const places: (CharacterPlace | null)[] = [];
  const add = (folded: string, place: CharacterPlace | null) => {
    if (folded === ' ' && (text === '' || text.endsWith(' '))) return;
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
  };
  for (const { first, last } of spans) {
    for (let line = first; line <= last; line += 1) {
      add(' ', null);
      const text = lines[line - 1] ?? '';
      for (const { 0: cluster, index } of text.matchAll(text === text.normalize('NFC') ? UNIT : CLUSTER)) {
        const folded = /^\s/.test(cluster) ? ' ' : cluster.normalize('NFC');
        add(folded, { line, start: index, end: index + cluster.length });
      }
    }
  }
  return { text, places };
}
