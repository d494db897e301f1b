import type { ExactNumber } from './exact-number';

/** A closed interval of exact numbers; a null end is open to infinity. */
export interface Interval {
  readonly low: ExactNumber | null;
  readonly high: ExactNumber | null;
}

/** Whether the number lies in the interval, ends included. */
export function intervalContains(interval: Interval, value: ExactNumber): boolean {
  const aboveLow = interval.low === null || interval.low.lte(value);
  const belowHigh = interval.high === null || interval.high.gte(value);
  return aboveLow && belowHigh;
}

/** Whether two intervals have a point in common. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  const aStartsBeforeBEnds = a.low === null || b.high === null || a.low.lte(b.high);
  const bStartsBeforeAEnds = b.low === null || a.high === null || b.low.lte(a.high);
  return aStartsBeforeBEnds && bStartsBeforeAEnds;
}

/** high − low; null when an end is open. */
export function intervalWidth(interval: Interval): ExactNumber | null {
  return interval.low === null || interval.high === null ? null : interval.high.sub(interval.low);
}

/** The interval with both ends' signs turned: [low, high] → [−high, −low]. */
export function negateInterval(interval: Interval): Interval {
  return { low: interval.high?.neg() ?? null, high: interval.low?.neg() ?? null };
}
