import type { ExactNumber } from './exact-number';
import { exact } from './exact-number';
import type { Interval } from './interval';
import { intervalContains, negateInterval } from './interval';

/** An end of an interval: a number, or null for the infinity that lies on the interval's own side. */
type End = ExactNumber | null;

/** Every sum of a number of the one and a number of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: sumOf(a.low, b.low), high: sumOf(a.high, b.high) };
}

/** Every difference a − b. The two are taken as independent: a number minus itself is not zero here. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** The interval moved by a number. */
export function shiftInterval(interval: Interval, by: ExactNumber): Interval {
  return { low: interval.low?.add(by) ?? null, high: interval.high?.add(by) ?? null };
}

/** Every number of the interval times a factor; a negative factor turns it round, zero makes it [0, 0]. */
export function scaleInterval(interval: Interval, factor: ExactNumber): Interval {
  if (factor.equals(0)) return { low: exact(0), high: exact(0) };
  if (factor.s < 0n) return scaleInterval(negateInterval(interval), factor.neg());
  return { low: interval.low?.mul(factor) ?? null, high: interval.high?.mul(factor) ?? null };
}

/** Every quotient a ÷ b; null where b holds zero, for then there is no bound. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (intervalContains(b, exact(0))) return null;
  if (b.low === null || b.low.s < 0n) return divideIntervals(negateInterval(a), negateInterval(b));
  const least = b.high?.inverse() ?? exact(0);
  const most = b.low.inverse();
  return {
    low: a.low === null ? null : a.low.mul(a.low.s < 0n ? most : least),
    high: a.high === null ? null : a.high.mul(a.high.s < 0n ? least : most),
  };
}

/** The part of an interval that is not above a ceiling; the ceiling itself where all of it is above. */
export function capInterval({ low, high }: Interval, ceiling: ExactNumber): Interval {
  return {
    low: low !== null && low.gt(ceiling) ? ceiling : low,
    high: high === null || high.gt(ceiling) ? ceiling : high,
  };
}

function sumOf(a: End, b: End): End {
  return a === null || b === null ? null : a.add(b);
}
