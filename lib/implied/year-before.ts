import type { Period } from '@/lib/figure/period';
import type { PeriodKind } from '@/lib/figure/vocabulary';

/** Kinds of period that come round every year, so that each has the like of it one year before. */
const YEARLY_KINDS: readonly PeriodKind[] = ['year', 'part-year', 'school-year', 'as-of'];

/** First and last day of a period (ISO), which tell it from all others of its kind. */
export interface Days {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The days of the like period one year before; null for averages, whole periods and whatever has no such. */
export function yearBefore({ kind, firstDay, lastDay }: Period): Days | null {
  if (!YEARLY_KINDS.includes(kind) || firstDay === null || lastDay === null) return null;
  return { firstDay: dayOneYearBefore(firstDay), lastDay: dayOneYearBefore(lastDay) };
}

/** Whether a period is of these very days. */
export function isOfDays({ firstDay, lastDay }: Period, days: Days): boolean {
  return firstDay === days.firstDay && lastDay === days.lastDay;
}

/** The end of February is the end of February, leap year or not. */
function dayOneYearBefore(isoDay: string): string {
  const year = Number(isoDay.slice(0, 4)) - 1;
  const monthAndDay = isoDay.slice(5);
  const isFebruaryEnd = monthAndDay === '02-29' || (monthAndDay === '02-28' && !isLeapYear(year + 1));
  const sameDay = isFebruaryEnd ? (isLeapYear(year) ? '02-29' : '02-28') : monthAndDay;
  return `${String(year).padStart(4, '0')}-${sameDay}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
