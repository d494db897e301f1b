import type { TextLines } from '@/lib/dataset/line-verification';
import type { LineSpan } from '@/lib/figure/figure';
import type { FigureMark, LocatedFigure } from './locate-figures';
import { locateFiguresBetween } from './locate-figures';

/** A document's text and the figures that stand in it, in the document's order. */
export interface TextWithFigures {
  readonly lines: TextLines;
  readonly figures: readonly LocatedFigure[];
}

/** A piece of a line; `figures` are the figures whose words it is (part of), the shortest words first. */
export interface LinePart {
  readonly text: string;
  readonly figures?: readonly string[];
}

/** A line that is not blank, in pieces. A rule stands for the row of blanks that parts footnotes from the page. */
export interface MarkedLine {
  /** Counted from 1 in the whole text. */
  readonly number: number;
  readonly parts: readonly LinePart[];
  /** Blank lines stand before it: one, or more. */
  readonly gap?: 'one' | 'more';
  readonly isRule?: true;
}

/** A run of blanks at least this long is how a page's footnote rule comes out of a printed page. */
const SHORTEST_RULE = 40;

/** In characters, on the average of many lines. */
const LONGEST_PRINTED_LINE = 150;

interface MarkOnLine {
  readonly figureId: string;
  readonly start: number;
  readonly end: number;
}

/** The lines from `first` to `last` (from 1, both counted), blank ones left out, with the figures' words marked. */
export function markedLines(text: TextWithFigures, { first, last }: LineSpan): readonly MarkedLine[] {
  return linesWithMarks(
    text.lines,
    { first, last },
    locateFiguresBetween(text.lines, text.figures, { first, last }),
  );
}

/** The same with marks that are known. */
export function linesWithMarks(
  lines: TextLines,
  { first, last }: LineSpan,
  marks: readonly FigureMark[],
): readonly MarkedLine[] {
  const marksByLine = marksBetween(marks, first, last);
  return lines.slice(first - 1, last).flatMap((text, index): MarkedLine[] => {
    const number = first + index;
    if (isBlank(text)) return isRule(text) ? [{ number, parts: [], isRule: true }] : [];
    const gap = gapBefore(lines, number);
    const parts = partsOf(text.trimEnd(), marksByLine.get(number) ?? []);
    return [gap === null ? { number, parts } : { number, parts, gap }];
  });
}

/** Whether lines hold paragraphs, as a text from the web has them, rather than the lines of a printed page. */
export function holdParagraphs(lines: readonly MarkedLine[]): boolean {
  const characters = lines.flatMap(({ parts }) => parts).reduce((sum, { text }) => sum + text.length, 0);
  return characters > LONGEST_PRINTED_LINE * lines.length;
}

/** The line itself, or where it is blank the next that is not; at the blank end of a text the line itself. */
export function filledLine(lines: TextLines, line: number): number {
  const ahead = lines.slice(line - 1).findIndex((text) => !isBlank(text));
  return ahead < 0 ? line : line + ahead;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isRule(text: string): boolean {
  return text.length >= SHORTEST_RULE;
}

function gapBefore(lines: TextLines, number: number): 'one' | 'more' | null {
  const isGap = (line: string | undefined) => line !== undefined && isBlank(line) && !isRule(line);
  if (!isGap(lines[number - 2])) return null;
  return isGap(lines[number - 3]) ? 'more' : 'one';
}

function marksBetween(marks: readonly FigureMark[], first: number, last: number): Map<number, MarkOnLine[]> {
  const byLine = new Map<number, MarkOnLine[]>();
  for (const { figureId, stretches } of marks) {
    for (const { line, start, end } of stretches) {
      if (line < first || line > last) continue;
      const onLine = byLine.get(line) ?? [];
      onLine.push({ figureId, start, end });
      byLine.set(line, onLine);
    }
  }
  return byLine;
}

/** Cuts a line wherever a mark begins or ends. */
function partsOf(text: string, marks: readonly MarkOnLine[]): LinePart[] {
  const cuts = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])].sort((a, b) => a - b);
  const shortestFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(1).flatMap((end, index): LinePart[] => {
    const start = cuts[index] ?? 0;
    if (start === end) return [];
    const figures = shortestFirst
      .filter((mark) => mark.start <= start && mark.end >= end)
      .map((mark) => mark.figureId);
    const piece = text.slice(start, end);
    return [figures.length === 0 ? { text: piece } : { text: piece, figures }];
  });
}
