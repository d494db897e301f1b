import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Period } from '@/lib/figure/period';
import { dayAsDecimalYear, parseDocumentDate } from '@/lib/figure/period';

/** A stretch of the time axis in decimal years; a null end is open. */
export interface TimeSpan {
  readonly start: number | null;
  readonly end: number | null;
}

/** Where a period begins and ends on the time axis. */
export function timeSpan(period: Period): TimeSpan {
  return {
    start: period.firstDay === null ? null : dayAsDecimalYear(period.firstDay, 'start-of-day'),
    end: period.lastDay === null ? null : dayAsDecimalYear(period.lastDay, 'end-of-day'),
  };
}

/** Where a mark stands: the middle of its period (mid-year for a year); null when an end is open. */
export function timePosition(period: Period): number | null {
  const { start, end } = timeSpan(period);
  return start === null || end === null ? null : (start + end) / 2;
}

/** When a document speaks, the earliest day that its date allows; null when it has none. */
export function documentTime(document: SourceDocument | undefined): number | null {
  const date = document && parseDocumentDate(document.date);
  return date ? timeSpan(date).start : null;
}
