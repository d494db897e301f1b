import type { DatedPeriod, Period } from '@/lib/figure/period';
import { monthsOfYear, yearsTouched } from '@/lib/figure/period';
import type { Locale } from '@/lib/words/locale';
import { periodWordsOf } from './period-words';

/**
 * A period in words, its kind included: `January–April 2022`, `4 tháng đầu năm 2022`, `2001–2005, whole period`,
 * `as of 5 October 2018`.
 */
export function formatPeriod(period: Period, locale: Locale): string {
  return period.kind === 'unstated' ? periodWordsOf(locale).unstated : datedPeriod(period, locale);
}

/**
 * The shortest form that is still clear, for a mark's label: `2022`, `Jan–Apr 2022`, `4T/2022`, `Nov 2025`,
 * `2001–2005`, `2021–Aug 2024`.
 */
export function formatPeriodShort(period: Period, locale: Locale): string {
  const words = periodWordsOf(locale);
  const months = monthsOfYear(period) ?? certainMonth(period);
  const { first, last } = yearsTouched(period);
  if (months !== null && first !== null) return words.shortMonths(months.first, months.last, first);
  if (first === null && last === null) return words.unstated;
  if (first === last) return String(first);
  const start = endInShort(period.firstDay, '-01-01', locale);
  return `${start}–${endInShort(period.lastDay, '-12-31', locale)}`;
}

/** The month that a period lies in, such as the date of a stock; null where it is longer or only estimated. */
function certainMonth({ firstDay, lastDay, approximate }: Period): ReturnType<typeof monthsOfYear> {
  if (approximate || firstDay === null || firstDay.slice(0, 7) !== lastDay?.slice(0, 7)) return null;
  const month = Number(firstDay.slice(5, 7));
  return { first: month, last: month };
}

/** An end of a run of years: its year where that is whole (`edge` is its outermost day), else its month. */
function endInShort(isoDay: string | null, edge: string, locale: Locale): string {
  if (isoDay === null) return '…';
  const [year, month] = [Number(isoDay.slice(0, 4)), Number(isoDay.slice(5, 7))];
  return isoDay.endsWith(edge) ? String(year) : periodWordsOf(locale).shortMonths(month, month, year);
}

function datedPeriod(period: DatedPeriod, locale: Locale): string {
  const words = periodWordsOf(locale);
  switch (period.kind) {
    case 'year':
      return point(period.edtf, locale);
    case 'part-year':
      return partYear(period, locale);
    case 'multi-year':
      return words.wholePeriod(span(period, locale));
    case 'annual-average':
      return words.averageOver(span(period, locale));
    case 'as-of':
      return words.asOf(point(period.edtf, locale));
    case 'cumulative':
      return words.upTo(point(period.edtf.replace('../', ''), locale));
    case 'school-year':
      return words.schoolYear(span(period, locale));
    case 'event':
      return period.edtf.includes('/') ? span(period, locale) : point(period.edtf, locale);
  }
}

function partYear(period: DatedPeriod, locale: Locale): string {
  const words = periodWordsOf(locale);
  const months = monthsOfYear(period);
  const year = yearsTouched(period).first;
  if (months === null || year === null) return period.edtf;
  const ofDays = /^\d{4}-\d\d-\d\d/.test(period.edtf);
  if (ofDays) return span(period, locale);
  return words.months(months.first, months.last, year);
}

/** `2001–2005`, or both ends in words where they are not plain years. */
function span(period: DatedPeriod, locale: Locale): string {
  const [start = '', end] = period.edtf.split('/');
  if (end === undefined) return point(start, locale);
  const words = periodWordsOf(locale);
  if (end === '..') return words.since(point(start, locale));
  const ends = [start, end].map((part) => point(part, locale));
  const plainYears = ends.every((part) => /^\d{4}$/.test(part));
  return plainYears ? ends.join('–') : words.fromTo(ends[0]!, ends[1]!);
}

function point(edtf: string, locale: Locale): string {
  const words = periodWordsOf(locale);
  const certain = edtf.replace(/[~?%]$/, '');
  return certain === edtf ? certainPoint(certain, locale) : words.about(certainPoint(certain, locale));
}

function certainPoint(edtf: string, locale: Locale): string {
  const words = periodWordsOf(locale);
  const [year = '', month, day] = edtf.split('-');
  if (year.endsWith('X')) return words.decade(year.replace('X', '0'));
  if (month === undefined) return year;
  if (day === undefined) return words.month(Number(month), Number(year));
  return words.day(Number(day), Number(month), Number(year));
}
