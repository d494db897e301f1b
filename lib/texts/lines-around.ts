import type { TextLines } from '@/lib/dataset/line-verification';
import type { Figure } from '@/lib/figure/figure';
import { locateFiguresBetween } from './locate-figures';
import type { MarkedLine, TextWithFigures } from './marked-lines';
import { linesWithMarks } from './marked-lines';

/** What can be shown of the text around a figure. */
export type FigureSurroundings =
  /** The lines, as `linesAround` gives them. */
  | { readonly state: 'installed'; readonly passages: readonly (readonly MarkedLine[])[] }
  /** The text is known by its digest but not kept here. */
  | { readonly state: 'not-installed'; readonly textFile: string }
  /** The dataset knows no text of the document, or no line of it that states the figure. */
  | { readonly state: 'no-text' | 'no-lines' };

/** How much is shown on either side of a figure's lines: at most so many lines that are not blank … */
const MOST_LINES = 3;
/** … and no further line once so many characters stand there: a press text has a paragraph on each line. */
const ENOUGH_CHARACTERS = 160;

/**
 * The lines that state a figure with a few before and after, its own words marked. Lines far apart come as separate
 * passages. Empty when the figure names no line of the text.
 */
export function linesAround(
  { lines, figures }: TextWithFigures,
  figure: Pick<Figure, 'id' | 'lines'>,
): readonly (readonly MarkedLine[])[] {
  const passages: { first: number; last: number }[] = [];
  for (const span of figure.lines) {
    if (span.first > lines.length) continue;
    const first = reach(lines, span.first, -1);
    const last = reach(lines, Math.min(span.last, lines.length), 1);
    const before = passages.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = last;
    else passages.push({ first, last });
  }
  return passages.map((passage) => {
    const marks = locateFiguresBetween(lines, figures, passage);
    const own = marks.filter(({ figureId }) => figureId === figure.id);
    return linesWithMarks(lines, passage, own);
  });
}

/** The line where the surroundings of a line end, going up (−1) or down (1). */
function reach(lines: TextLines, from: number, step: 1 | -1): number {
  let reached = from;
  let shown = 0;
  let characters = 0;
  for (let line = from + step; line >= 1 && line <= lines.length; line += step) {
    const text = (lines[line - 1] ?? '').trim();
    if (text === '') continue;
    if (shown === MOST_LINES || characters >= ENOUGH_CHARACTERS) break;
    reached = line;
    shown += 1;
    characters += text.length;
  }
  return reached;
}
