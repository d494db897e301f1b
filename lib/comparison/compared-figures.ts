import type { Figure } from '@/lib/figure/figure';
import type { Period } from '@/lib/figure/period';
import { calendarYear, yearsTouched } from '@/lib/figure/period';
import type { Measure, Nature, PeriodKind } from '@/lib/figure/vocabulary';
import type { CompareQuery } from '@/lib/query/compare-query';
import { ANY_COUNTRY } from '@/lib/query/compare-query';
import { NO_DIRECTION } from '@/lib/query/explore-query';
import { directionCode } from '@/lib/series/figure-direction';

/** A change is no state that can be set beside another year's; it stands beside the numbers it was printed for. */
const COMPARED_MEASURES: readonly Measure[] = ['level', 'share', 'rank'];
/** What happened or is in force. */
const COMPARED_NATURES: readonly Nature[] = ['reported', 'rule'];
/** Kinds of period that have a year of their own. */
const COMPARED_KINDS: readonly PeriodKind[] = ['year', 'part-year', 'as-of', 'school-year'];

/** Whether a figure may stand in a table of years: a reported state of one year. */
export function isOfOneYear(figure: Figure): boolean {
  return (
    COMPARED_MEASURES.includes(figure.measure) &&
    COMPARED_NATURES.includes(figure.nature) &&
    columnYear(figure.period) !== null
  );
}

/** The year under which a period stands, a school year under its first; null for what has no year of its own. */
export function columnYear(period: Period): number | null {
  if (!COMPARED_KINDS.includes(period.kind)) return null;
  return period.kind === 'school-year' ? yearsTouched(period).first : calendarYear(period);
}

/** Whether a figure goes the way that the query asks for; `VN-*` asks for any partner. */
export function goesAsAsked(figure: Figure, { direction }: Pick<CompareQuery, 'direction'>): boolean {
  if (direction === null) return true;
  const own = directionCode(figure);
  if (own === NO_DIRECTION || direction === NO_DIRECTION) return own === direction;
  const [wanted, actual] = [direction.split('-'), own.split('-')];
  return wanted.every((code, index) => code === ANY_COUNTRY || code === actual[index]);
}

/** Whether a code is among those asked for; none asked for means any. */
export function isAsked(wanted: readonly string[], code: string): boolean {
  return wanted.length === 0 || wanted.includes(code);
}
