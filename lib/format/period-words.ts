import type { Locale } from '@/lib/words/locale';

/** How a language says stretches of time. Months count from 1. */
export interface PeriodWords {
  readonly unstated: string;
  readonly about: (period: string) => string;
  readonly months: (first: number, last: number, year: number) => string;
  readonly shortMonths: (first: number, last: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly day: (day: number, month: number, year: number) => string;
  readonly decade: (year: string) => string;
  readonly wholePeriod: (span: string) => string;
  readonly averageOver: (span: string) => string;
  readonly asOf: (point: string) => string;
  readonly upTo: (point: string) => string;
  readonly schoolYear: (span: string) => string;
  readonly since: (point: string) => string;
  readonly fromTo: (start: string, end: string) => string;
}

const englishMonthFormats = {
  long: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
};

const englishMonth = (month: number, style: 'long' | 'short') =>
  englishMonthFormats[style].format(Date.UTC(2000, month - 1, 15));

const englishMonths = (first: number, last: number, year: number, style: 'long' | 'short') =>
  first === last
    ? `${englishMonth(first, style)} ${year}`
    : `${englishMonth(first, style)}–${englishMonth(last, style)} ${year}`;

const isDecade = (point: string) => /^the \d{4}s$/.test(point);

const ENGLISH: PeriodWords = {
  unstated: 'not stated',
  about: (period) => `about ${period}`,
  months: (first, last, year) => englishMonths(first, last, year, 'long'),
  shortMonths: (first, last, year) => englishMonths(first, last, year, 'short'),
  month: (month, year) => `${englishMonth(month, 'long')} ${year}`,
  day: (day, month, year) => `${day} ${englishMonth(month, 'long')} ${year}`,
  decade: (year) => `the ${year}s`,
  wholePeriod: (span) => `${span}, whole period`,
  averageOver: (span) => `${span}, yearly average`,
  asOf: (point) => (isDecade(point) ? `in ${point}` : `as of ${point}`),
  upTo: (point) => `cumulative to ${point}`,
  schoolYear: (span) => `school year ${span}`,
  since: (point) => `since ${point}`,
  fromTo: (start, end) => `${start} to ${end}`,
};

const two = (number: number) => String(number).padStart(2, '0');

const vietnameseYearPoint = (point: string) => (/^\d{4}$/.test(point) ? `năm ${point}` : point);

const isVietnameseDecade = (point: string) => point.startsWith('những năm');

const VIETNAMESE: PeriodWords = {
  unstated: 'không nêu',
  about: (period) => `khoảng ${vietnameseYearPoint(period)}`,
  months: (first, last, year) => {
    if (first === last) return `tháng ${first}/${year}`;
    return first === 1 ? `${last} tháng đầu năm ${year}` : `tháng ${first}–${last}/${year}`;
  },
  shortMonths: (first, last, year) => {
    if (first === last) return `T${first}/${year}`;
    return first === 1 ? `${last}T/${year}` : `T${first}–T${last}/${year}`;
  },
  month: (month, year) => `tháng ${month}/${year}`,
  day: (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  decade: (year) => `những năm ${year}`,
  wholePeriod: (span) => `cả giai đoạn ${span}`,
  averageOver: (span) => `bình quân hằng năm giai đoạn ${span}`,
  asOf: (point) => (isVietnameseDecade(point) ? `trong ${point}` : `tính đến ${vietnameseYearPoint(point)}`),
  upTo: (point) => `lũy kế đến ${vietnameseYearPoint(point)}`,
  schoolYear: (span) => `năm học ${span}`,
  since: (point) => `từ ${vietnameseYearPoint(point)}`,
  fromTo: (start, end) => `từ ${vietnameseYearPoint(start)} đến ${vietnameseYearPoint(end)}`,
};

/** The words that periods are said with in a language. */
export function periodWordsOf(locale: Locale): PeriodWords {
  return locale === 'vi' ? VIETNAMESE : ENGLISH;
}
