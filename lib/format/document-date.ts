import { parseDocumentDate } from '@/lib/figure/period';
import type { Locale } from '@/lib/words/locale';
import { formatPeriod } from './period';

/** A document's date in words, `30 January 2026` or `about May 2022`; the empty text when it has none. */
export function formatDocumentDate(date: string, locale: Locale): string {
  const period = parseDocumentDate(date);
  if (period === null || period.kind === 'unstated') return '';
  return formatPeriod({ ...period, kind: 'event' }, locale);
}

/** Whether a document's date is estimated rather than printed. */
export function isEstimatedDate(date: string): boolean {
  return parseDocumentDate(date)?.approximate ?? false;
}
