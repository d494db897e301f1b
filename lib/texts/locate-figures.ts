import type { TextLines } from '@/lib/dataset/line-verification';
import { printedPattern } from '@/lib/dataset/line-verification';
import type { Figure, LineSpan } from '@/lib/figure/figure';
import type { FoldedText } from './folded-text';
import { foldedTextOf } from './folded-text';

/** A stretch of one line, counted in UTF-16 units from 0; the end is not part of it. Lines are counted from 1. */
export interface LineStretch {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where a figure's words stand in its document's text; a mark over several lines has a stretch on each. */
export interface FigureMark {
  readonly figureId: string;
  readonly stretches: readonly LineStretch[];
}

/** What locating a figure needs of it. */
export type LocatedFigure = Pick<Figure, 'id' | 'lines' | 'asWritten'>;

interface Occurrence {
  readonly stretches: readonly LineStretch[];
  /** It touches the first and the last line that the figure names. */
  readonly spansNamedLines: boolean;
  /** No digit is glued to its end. */
  readonly endsCleanly: boolean;
}

/**
 * Finds the printed words of one document's figures, given in the document's order, in its lines. Words that stand
 * several times in the named lines are told apart: first those that reach from the first named line to the last, with
 * no digit glued to them, and outside a longer figure's words; figures alike take them one after the other. A figure
 * whose words do not stand there has no mark.
 */
export function locateFigures(lines: TextLines, figures: readonly LocatedFigure[]): readonly FigureMark[] {
  const taken: LineStretch[] = [];
  const usesOf = new Map<LineStretch, number>();
  const marks = new Map<string, FigureMark>();
  for (const figure of longestFirst(figures)) {
    const found = occurrencesOf(lines, figure);
    const best = found.sort((a, b) => penaltyOf(a) - penaltyOf(b))[0];
    if (best === undefined) continue;
    marks.set(figure.id, { figureId: figure.id, stretches: best.stretches });
    for (const stretch of best.stretches) {
      const known = taken.find((other) => isSame(other, stretch));
      if (known === undefined) taken.push(stretch);
      usesOf.set(known ?? stretch, (usesOf.get(known ?? stretch) ?? 0) + 1);
    }
  }
  return figures.flatMap((figure) => marks.get(figure.id) ?? []);

  function penaltyOf({ stretches, spansNamedLines, endsCleanly }: Occurrence): number {
    const overlaps = stretches.flatMap((stretch) => taken.filter((other) => overlap(other, stretch)));
    const uses = overlaps.reduce((sum, stretch) => sum + (usesOf.get(stretch) ?? 0), 0);
    return (spansNamedLines ? 0 : 1_000_000) + (endsCleanly ? 0 : 10_000) + uses;
  }
}

/** Lines beside a run whose figures are looked at too, since their words may be what a figure in the run keeps out of. */
const NEIGHBOURHOOD = 50;

/** The marks of the figures that name lines of a run: as `locateFigures` finds them, without looking for all others. */
export function locateFiguresBetween(
  lines: TextLines,
  figures: readonly LocatedFigure[],
  run: LineSpan,
): readonly FigureMark[] {
  const near = { first: run.first - NEIGHBOURHOOD, last: run.last + NEIGHBOURHOOD };
  const nearFigures = figures.filter((figure) =>
    figure.lines.some(({ first, last }) => first <= near.last && last >= near.first),
  );
  return locateFigures(lines, nearFigures);
}

/** Longer words are found first, so that shorter ones can keep out of them. */
function longestFirst(figures: readonly LocatedFigure[]): readonly LocatedFigure[] {
  return [...figures].sort((a, b) => b.asWritten.length - a.asWritten.length);
}

function occurrencesOf(lines: TextLines, { lines: spans, asWritten }: LocatedFigure): Occurrence[] {
  if (spans.length === 0 || asWritten === '') return [];
  const folded = foldedTextOf(lines, spans);
  return [...folded.text.matchAll(printedPattern(asWritten, 'dg'))].map((match) => {
    // Every group of the pattern takes part in a match.
    const parts = (match.indices ?? []).slice(1).map((part): readonly [number, number] => part ?? [0, 0]);
    const stretches = parts.flatMap(([start, end]) => stretchesOf(folded, start, end));
    const end = parts.at(-1)?.[1] ?? 0;
    return {
      stretches,
      spansNamedLines: reachesOver(stretches, spans, lines),
      endsCleanly: !/^(?:\d|[.,]\d)/.test(folded.text.slice(end)),
    };
  });
}

/** The stretches of lines behind a part of the folded text. */
function stretchesOf({ places }: FoldedText, start: number, end: number): LineStretch[] {
  const stretches: LineStretch[] = [];
  for (const place of places.slice(start, end)) {
    const last = stretches.at(-1);
    // The blank that joins two lines stands on neither.
    if (place === null) continue;
    if (last?.line === place.line) stretches[stretches.length - 1] = { ...last, end: place.end };
    else stretches.push(place);
  }
  return stretches;
}

function reachesOver(
  stretches: readonly LineStretch[],
  spans: readonly LineSpan[],
  lines: TextLines,
): boolean {
  const isFilled = (line: number) => (lines[line - 1] ?? '').trim() !== '';
  const named = spans
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .filter(isFilled);
  return stretches[0]?.line === named[0] && stretches.at(-1)?.line === named.at(-1);
}

function isSame(a: LineStretch, b: LineStretch): boolean {
  return a.line === b.line && a.start === b.start && a.end === b.end;
}

function overlap(a: LineStretch, b: LineStretch): boolean {
  return a.line === b.line && a.start < b.end && b.start < a.end;
}
