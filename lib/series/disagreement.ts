import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber, roundingInterval } from '@/lib/figure/quantity';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { intervalsOverlap } from '@/lib/interval/interval';
import type { SeriesPlace } from './series';

/** Two statements for one place of a series that cannot both be right. */
export interface Disagreement {
  /** The two furthest apart, the lower one first. */
  readonly lower: Figure;
  readonly higher: Figure;
  /** What lies between their rounding intervals for the size of the larger number: 0.5 is half of it. Only for ordering. */
  readonly gap: number;
}

/**
 * What the statements for one place disagree about: rivals whose rounding intervals have no point in common; null where
 * every two have one. Where a print is a slip, what is meant is looked at. Statements without a period are no rivals.
 */
export function disagreementAt({ period, figures }: SeriesPlace): Disagreement | null {
  if (period.kind === 'unstated') return null;
  let widest: Disagreement | null = null;
  for (const [place, figure] of figures.entries()) {
    for (const other of figures.slice(place + 1)) {
      const found = disagreementBetween(figure, other);
      if (found !== null && (widest === null || found.gap > widest.gap)) widest = found;
    }
  }
  return widest;
}

function disagreementBetween(a: Figure, b: Figure): Disagreement | null {
  const [ofA, ofB] = [roundingInterval(quantityMeant(a)), roundingInterval(quantityMeant(b))];
  if (intervalsOverlap(ofA, ofB)) return null;
  const aIsLower = ofA.high !== null && ofB.low !== null && ofA.high.lt(ofB.low);
  const [lower, higher] = aIsLower ? [a, b] : [b, a];
  const [end, start] = aIsLower ? [ofA.high, ofB.low] : [ofB.high, ofA.low];
  return { lower, higher, gap: relativeGap(end!, start!, [a, b]) };
}

/** Intervals apart have an end and a start that face each other. */
function relativeGap(end: ExactNumber, start: ExactNumber, figures: readonly Figure[]): number {
  const sizes = figures.map((figure) => Math.abs(toDrawingNumber(drawnNumber(quantityMeant(figure)))));
  return toDrawingNumber(start.sub(end)) / Math.max(...sizes);
}
