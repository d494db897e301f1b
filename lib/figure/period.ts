import edtf from 'edtf';
import type { PeriodKind } from './vocabulary';

/** A stretch of time with its first and last day (ISO dates); a null end is open (`1980/..`, `../1994`). */
export interface DatedPeriod {
  readonly kind: Exclude<PeriodKind, 'unstated'>;
  /** EDTF level 1 (ISO 8601-2), as the dataset writes it. */
  readonly edtf: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** `~`, `?` or `%` stands on it. */
  readonly approximate: boolean;
}

/** The document names no period. */
export interface UnstatedPeriod {
  readonly kind: 'unstated';
  readonly edtf: '';
  readonly firstDay: null;
  readonly lastDay: null;
  readonly approximate: false;
}

export type Period = DatedPeriod | UnstatedPeriod;

export const UNSTATED_PERIOD: UnstatedPeriod = {
  kind: 'unstated',
  edtf: '',
  firstDay: null,
  lastDay: null,
  approximate: false,
};

const DOUBT = '[~?%]?';
const YEAR = `\\d{4}${DOUBT}`;
const MONTH = `\\d{4}-(?:0[1-9]|1[0-2])${DOUBT}`;
const DAY = `\\d{4}-\\d\\d-\\d\\d${DOUBT}`;
const SEASON = `\\d{4}-2[1-4]${DOUBT}`;
const DECADE = `\\d{3}X`;
const POINT = `(?:${DAY}|${MONTH}|${YEAR})`;

const form = (...parts: string[]) => new RegExp(`^(?:${parts.join('|')})$`);

/** The EDTF forms that each kind of period may take, and how to tell a person about them. */
const FORMS: Record<DatedPeriod['kind'], { readonly pattern: RegExp; readonly expected: string }> = {
  year: { pattern: form(YEAR), expected: 'a year, such as 2025' },
  'part-year': {
    pattern: form(MONTH, SEASON, `${MONTH}/${MONTH}`, `${DAY}/${DAY}`),
    expected: 'a month or a run of months of one year, such as 2022-07 or 2022-01/2022-04',
  },
  'multi-year': {
    pattern: form(DECADE, `${POINT}/${POINT}`),
    expected: 'a run of more than one year, such as 2001/2005',
  },
  'annual-average': {
    pattern: form(DECADE, `${POINT}/${POINT}`, `${YEAR}/\\.\\.`),
    expected: 'the years averaged over, such as 1986/1996 or 2021/..',
  },
  'as-of': { pattern: form(POINT, DECADE), expected: 'a day, a month, a year or a decade, such as 2022-05~' },
  cumulative: {
    pattern: form(`\\.\\./${POINT}`),
    expected: 'an open start and an end, such as ../1994',
  },
  'school-year': {
    pattern: form(`${YEAR}/${YEAR}`),
    expected: 'two consecutive years, such as 2021/2022',
  },
  event: { pattern: form(POINT, DECADE, `${POINT}/${POINT}`), expected: 'a date, such as 2018-10-05' },
};

/** What a period of this kind looks like, for a message to a person. */
export function expectedPeriodForm(kind: PeriodKind): string {
  return kind === 'unstated' ? 'an empty cell' : FORMS[kind].expected;
}

/** Reads an EDTF text as a period of the given kind; null when it is not one. */
export function parsePeriod(text: string, kind: PeriodKind): Period | null {
  if (kind === 'unstated') return text === '' ? UNSTATED_PERIOD : null;
  if (!FORMS[kind].pattern.test(text)) return null;
  const days = daysOf(text);
  if (days === null) return null;
  const period: DatedPeriod = { kind, edtf: text, ...days, approximate: /[~?%]/.test(text) };
  return lengthFitsKind(period) ? period : null;
}

/** The base of a growth or a ratio: a year, a part of one, a run of years, or a day. */
export function parseBasePeriod(text: string): Period | null {
  const kinds: PeriodKind[] = ['year', 'part-year', 'multi-year', 'as-of', 'cumulative'];
  for (const kind of kinds) {
    const period = parsePeriod(text, kind);
    if (period) return period;
  }
  return null;
}

/** A document's date: a day, a month or a year, estimated or not. */
export function parseDocumentDate(text: string): Period | null {
  const known = DOCUMENT_DATES.get(text);
  if (known !== undefined) return known;
  const date = parsePeriod(text, 'as-of') ?? parsePeriod(text, 'multi-year');
  if (DOCUMENT_DATES.size < MOST_DOCUMENT_DATES) DOCUMENT_DATES.set(text, date);
  return date;
}

/** Dates read before: reading one takes far longer than finding it, and a chart asks for the same few again and again. */
const DOCUMENT_DATES = new Map<string, Period | null>();
const MOST_DOCUMENT_DATES = 10_000;

/** The calendar year of a `year` or `part-year` period and of any other that lies within one; else null. */
export function calendarYear(period: Period): number | null {
  const first = yearOf(period.firstDay);
  return first !== null && first === yearOf(period.lastDay) ? first : null;
}

/** First and last month (1 to 12) of a `part-year`; null for every other kind. */
export function monthsOfYear(period: Period): { readonly first: number; readonly last: number } | null {
  if (period.kind !== 'part-year' || period.firstDay === null || period.lastDay === null) return null;
  return { first: Number(period.firstDay.slice(5, 7)), last: Number(period.lastDay.slice(5, 7)) };
}

/** First and last calendar year touched; null where that end is open or unstated. */
export function yearsTouched(period: Period): {
  readonly first: number | null;
  readonly last: number | null;
} {
  return { first: yearOf(period.firstDay), last: yearOf(period.lastDay) };
}

/** An ISO day as a decimal year for drawing: 2022-01-01 → 2022, the end of 2022-06-30 → about 2022.5. */
export function dayAsDecimalYear(isoDay: string, end: 'start-of-day' | 'end-of-day'): number {
  const year = Number(isoDay.slice(0, 4));
  const yearStart = Date.UTC(year, 0, 1);
  const yearLength = Date.UTC(year + 1, 0, 1) - yearStart;
  const dayLength = 86_400_000;
  const elapsed = Date.parse(`${isoDay}T00:00:00Z`) - yearStart + (end === 'end-of-day' ? dayLength : 0);
  return year + elapsed / yearLength;
}

function yearOf(isoDay: string | null): number | null {
  return isoDay === null ? null : Number(isoDay.slice(0, 4));
}

function lengthFitsKind(period: DatedPeriod): boolean {
  const { first, last } = yearsTouched(period);
  switch (period.kind) {
    case 'part-year':
      return first === last && !(period.firstDay!.endsWith('-01-01') && period.lastDay!.endsWith('-12-31'));
    case 'multi-year':
      return first !== null && last !== null && first < last;
    case 'annual-average':
      return first !== null && (last === null || first < last);
    case 'school-year':
      return first !== null && last === first + 1;
    default:
      return period.firstDay === null || period.lastDay === null || period.firstDay <= period.lastDay;
  }
}

/** First and last day of an EDTF text; null when the calendar does not know it (month 13) or it runs backwards. */
function daysOf(text: string): { firstDay: string | null; lastDay: string | null } | null {
  const [start = '', end] = text.split('/');
  const first = start === '..' ? null : pointDays(start);
  const last = end === undefined ? first : end === '..' ? null : pointDays(end);
  if (first === undefined || last === undefined) return null;
  if (first && last && first.firstDay > last.lastDay) return null;
  return { firstDay: first?.firstDay ?? null, lastDay: last?.lastDay ?? null };
}

/** First and last day of one EDTF date, season or decade; undefined when the parser refuses it. */
function pointDays(text: string): { firstDay: string; lastDay: string } | undefined {
  // EDTF puts winter (24) at the end of its own year and spring (21) in January; our seasons are quarters.
  try {
    const parsed: { min: number; max: number } = edtf(text);
    return { firstDay: isoDay(parsed.min), lastDay: isoDay(parsed.max) };
  } catch {
    return undefined;
  }
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
