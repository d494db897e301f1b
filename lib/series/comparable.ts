import type { Measure, PeriodKind } from '@/lib/figure/vocabulary';
import type { Period } from '@/lib/figure/period';
import { yearsTouched } from '@/lib/figure/period';

/**
 * Kinds of period that follow one another without a gap or an overlap from one year to the next. Stocks are read on
 * any day, averages and whole periods are of any length: none of them has a next one.
 */
const KINDS_ON_A_LINE: readonly PeriodKind[] = ['year', 'part-year', 'school-year'];

/** Kinds whose places in a series can be set beside one another as points in time. */
const KINDS_OF_POINTS: readonly PeriodKind[] = [...KINDS_ON_A_LINE, 'as-of'];

/** Whether the places of a series of this kind are comparable points: what a chart needs three of. */
export function isPointKind(kind: PeriodKind): boolean {
  return KINDS_OF_POINTS.includes(kind);
}

/** Whether two places of one series are of a kind that could follow on, however many years lie between them. */
export function mayConnect(measure: Measure, earlier: Period, later: Period): boolean {
  return measure !== 'rank' && earlier.kind === later.kind && KINDS_ON_A_LINE.includes(earlier.kind);
}

/** Whether a line may join two places of one series: consecutive years of a kind that follows on, and not ranks. */
export function mayJoin(measure: Measure, earlier: Period, later: Period): boolean {
  if (!mayConnect(measure, earlier, later)) return false;
  const firstYear = yearsTouched(earlier).first;
  return firstYear !== null && yearsTouched(later).first === firstYear + 1;
}
