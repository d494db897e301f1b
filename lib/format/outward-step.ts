import type { Unit } from '@/lib/figure/catalogue';
import type { ExactNumber } from '@/lib/interval/exact-number';
import {
  exact,
  exactToText,
  lastSignificantPlace,
  powerOfTen,
  toDrawingNumber,
} from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { intervalWidth } from '@/lib/interval/interval';

const ONE = exact(1);
const TENTH = exact('0.1');

/**
 * Whole numbers for most; coarser ones where the interval is wide, to leave its width two digits; tenths where it is no
 * wider than a tenth. Exact counts have tenths when the counts are large, which the denominator of their ratio shows, and
 * below ten.
 */
export function relativeStep(interval: Interval): ExactNumber {
  const width = intervalWidth(interval);
  if (width === null) return ONE;
  if (width.equals(0)) {
    const value = interval.low!;
    return value.div(100).d >= 1000n || (value.abs().lt(10) && !value.equals(0)) ? TENTH : ONE;
  }
  if (width.lte(TENTH)) return TENTH;
  const step = powerOfTenWithin(width.div(10));
  return step.lt(ONE) ? ONE : step;
}

/**
 * The power of ten at or below half the width: two numbers rounded to one place differ within two steps of it, so this
 * is never finer than the finer input. Exact numbers keep their digits; what is counted has no parts.
 */
export function differenceStep(interval: Interval, { kind }: Unit): ExactNumber {
  const width = intervalWidth(interval);
  const step = width === null || width.equals(0) ? exactStep(interval) : powerOfTenWithin(width.div(2));
  const found = stepOffZero(interval, step);
  return kind === 'count' && found.lt(ONE) ? ONE : found;
}

/** The step, or the next finer one where an interval past zero would reach it: what surely rose did not rise by zero. */
export function stepOffZero(interval: Interval, step: ExactNumber): ExactNumber {
  return isPastZero(interval) && !isPastZero(roundOutward(interval, step)) ? step.div(10) : step;
}

function isPastZero({ low, high }: Interval): boolean {
  return (low !== null && low.gt(0)) || (high !== null && high.lt(0));
}

/** The place of the last digit of an interval's ends; of a fraction that no decimals write, one. */
function exactStep({ low, high }: Interval): ExactNumber {
  const places = [low, high]
    .filter((end) => end !== null)
    .map(exactToText)
    .map((text) => (text.includes('/') ? ONE : lastSignificantPlace(text)));
  return places.reduce((finest, place) => (place.lt(finest) ? place : finest), places[0] ?? ONE);
}

/** The largest power of ten that is not above a positive number. */
function powerOfTenWithin(size: ExactNumber): ExactNumber {
  const exponent = Math.floor(Math.log10(toDrawingNumber(size)));
  const [lower, found, upper] = [exponent - 1, exponent, exponent + 1].map(powerOfTen);
  if (upper!.lte(size)) return upper!;
  return found!.lte(size) ? found! : lower!;
}

/** Both ends to the step: the nearest where that is one number, else down and up. */
export function roundOutward({ low, high }: Interval, step: ExactNumber): Interval {
  const [nearestLow, nearestHigh] = [low, high].map((end) => end && end.div(step).round().mul(step));
  if (nearestLow && nearestHigh?.equals(nearestLow)) return { low: nearestLow, high: nearestLow };
  return { low: low && low.div(step).floor().mul(step), high: high && high.div(step).ceil().mul(step) };
}
