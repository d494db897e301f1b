import { parseDocumentDate } from '@/lib/figure/period';
import type { Locale } from '@/lib/words/locale';

/** A date as reference lists write it, year first, and whether it is an estimate. */
export interface CitationDate {
  /** `2026, January 30`, `2022, May`, `2017`; in Vietnamese `2026, ngày 30 tháng 1`. */
  readonly text: string;
  readonly estimated: boolean;
}

const MONTH_NAMES = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** A document's date for a reference list; null when it has none. A span of years stays as it is written. */
export function formatCitationDate(date: string, locale: Locale): CitationDate | null {
  const period = parseDocumentDate(date);
  if (period === null) return null;
  const written = date.replace(/[~?%]/g, '');
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written) ?? [];
  const text = year === undefined ? written : dayInYear(year, month, day, locale);
  return { text, estimated: period.approximate };
}

function dayInYear(year: string, month: string | undefined, day: string | undefined, locale: Locale): string {
  if (month === undefined) return year;
  if (locale === 'vi') {
    const inMonth = `tháng ${Number(month)}`;
    return day === undefined ? `${year}, ${inMonth}` : `${year}, ngày ${Number(day)} ${inMonth}`;
  }
  const name = MONTH_NAMES.format(Date.UTC(2000, Number(month) - 1, 15));
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${Number(day)}`;
}
