import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import { drawnNumber, roundingInterval } from '@/lib/figure/quantity';
import type { UnitKind } from '@/lib/figure/vocabulary';
import { divideIntervals, scaleInterval, shiftInterval, subtractIntervals } from '@/lib/interval/arithmetic';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { intervalsOverlap } from '@/lib/interval/interval';

/**
 * What two figures tell of the change from one to the other. `stayed` needs the same exact number; `withinRounding`
 * is of two rounded numbers that may be one; `untold` of a range or a hedge ("over", "at least") that leaves it open.
 */
export type ChangeVerdict = 'rose' | 'fell' | 'stayed' | 'withinRounding' | 'untold';

/** A change computed from two stated figures, as far as their digits and hedges allow. */
export interface ImpliedChange {
  /** Later − earlier, in the unit; of percentages, percentage points. */
  readonly absolute: Interval;
  /** Percent of the earlier; null for ranks, ratios and percentages, and where the earlier may be zero or less. */
  readonly percent: Interval | null;
  /** The same from the numbers as drawn: for a mark's place, not for words. */
  readonly drawnAbsolute: ExactNumber;
  readonly drawnPercent: ExactNumber | null;
  readonly verdict: ChangeVerdict;
  /** Earlier, later. */
  readonly inputs: readonly [Figure, Figure];
}

/** Numbers of these kinds can be so many percent more than another; a rank or a percentage cannot. */
const KINDS_WITH_PERCENT: readonly UnitKind[] = ['money', 'count', 'measured'];

/**
 * The change between two figures of what is meant by them. Whether they may be compared is another question
 * (`whyNotComparable`). Throws where the units differ.
 */
export function changeBetween(earlier: Figure, later: Figure): ImpliedChange {
  const [before, after] = [quantityMeant(earlier), quantityMeant(later)];
  if (before.unitId !== after.unitId) {
    throw new Error(`${earlier.id} is in ${before.unitId}, ${later.id} in ${after.unitId}: no difference.`);
  }
  const [from, to] = [roundingInterval(before), roundingInterval(after)];
  const [drawnFrom, drawnTo] = [drawnNumber(before), drawnNumber(after)];
  const percent = canBePercentBase(earlier) ? percentChange(from, to) : null;
  return {
    absolute: subtractIntervals(to, from),
    percent,
    drawnAbsolute: drawnTo.sub(drawnFrom),
    drawnPercent: percent && drawnTo.div(drawnFrom).sub(1).mul(100),
    verdict: verdictOf(before, after),
    inputs: [earlier, later],
  };
}

/** Whether a change from a figure can be told in percent of it: it is no rank and no ratio, and surely above zero. */
export function canBePercentBase(figure: Figure): boolean {
  const quantity = quantityMeant(figure);
  if (!KINDS_WITH_PERCENT.includes(quantity.unitKind)) return false;
  const { low } = roundingInterval(quantity);
  return low !== null && low.gt(0);
}

/**
 * Compares two quantities of one unit by their rounding intervals: a rise or a fall needs intervals apart. The number
 * is compared, not what it means: a rank that rises is a worse one.
 */
export function verdictOf(earlier: Quantity, later: Quantity): ChangeVerdict {
  const [from, to] = [roundingInterval(earlier), roundingInterval(later)];
  if (!intervalsOverlap(from, to)) return liesAbove(to, from) ? 'rose' : 'fell';
  if (isOneNumber(from) && isOneNumber(to)) return 'stayed';
  return isRounded(earlier) && isRounded(later) ? 'withinRounding' : 'untold';
}

/** (to ÷ from − 1) × 100. */
function percentChange(from: Interval, to: Interval): Interval | null {
  const times = divideIntervals(to, from);
  return times && scaleInterval(shiftInterval(times, exact(-1)), exact(100));
}

function liesAbove(upper: Interval, lower: Interval): boolean {
  return upper.low !== null && lower.high !== null && upper.low.gt(lower.high);
}

function isOneNumber({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.equals(high);
}

/** Whether the number itself is stated, if rounded or about: "over" and "nearly" only tell on which side it lies. */
function isRounded({ shape, qualifier }: Quantity): boolean {
  return shape === 'point' && (qualifier === 'exact' || qualifier === 'about');
}
