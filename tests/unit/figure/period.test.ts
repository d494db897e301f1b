import fc from 'fast-check';
import {
  calendarYear,
  dayAsDecimalYear,
  monthsOfYear,
  parseBasePeriod,
  parseDocumentDate,
  parsePeriod,
  yearsTouched,
} from '@/lib/figure/period';
import { PERIOD_KINDS } from '@/lib/figure/vocabulary';

describe('periods', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2022-01/2022-04', 'part-year', '2022-01-01', '2022-04-30'],
    ['2024-02', 'part-year', '2024-02-01', '2024-02-29'],
    ['2001/2005', 'multi-year', '2001-01-01', '2005-12-31'],
    ['1986/1996', 'annual-average', '1986-01-01', '1996-12-31'],
    ['2022-05~', 'as-of', '2022-05-01', '2022-05-31'],
    ['199X', 'as-of', '1990-01-01', '1999-12-31'],
    ['2021/2022', 'school-year', '2021-01-01', '2022-12-31'],
    ['2018-10-05', 'event', '2018-10-05', '2018-10-05'],
  ] as const)('reads %s as %s', (text, kind, firstDay, lastDay) => {
    expect(parsePeriod(text, kind)).toMatchObject({ kind, edtf: text, firstDay, lastDay });
  });

  it('leaves an open end open', () => {
    expect(parsePeriod('../1994', 'cumulative')).toMatchObject({ firstDay: null, lastDay: '1994-12-31' });
    expect(parsePeriod('2021/..', 'annual-average')).toMatchObject({ firstDay: '2021-01-01', lastDay: null });
  });

  it('takes an empty cell as unstated and as nothing else', () => {
    expect(PERIOD_KINDS.filter((kind) => parsePeriod('', kind) !== null)).toEqual(['unstated']);
  });

  it.each([
    ['2022-13', 'part-year'],
    ['2022-01/2022-12', 'part-year'],
    ['2021-11/2022-02', 'part-year'],
    ['2022-04/2022-01', 'part-year'],
    ['2022-02-30', 'as-of'],
    ['2005/2001', 'multi-year'],
    ['2005/2005', 'multi-year'],
    ['2021/2023', 'school-year'],
    ['2025', 'part-year'],
    ['2025-01', 'year'],
    ['1994', 'cumulative'],
    ['năm 2025', 'year'],
    ['2025', 'unstated'],
  ] as const)('refuses %s as %s', (text, kind) => {
    expect(parsePeriod(text, kind)).toBeNull();
  });

  it('knows the months of a part of a year', () => {
    expect(monthsOfYear(parsePeriod('2007-01/2007-11', 'part-year')!)).toEqual({ first: 1, last: 11 });
    expect(monthsOfYear(parsePeriod('2007', 'year')!)).toBeNull();
  });

  it('names one calendar year only where there is one', () => {
    expect(calendarYear(parsePeriod('2007-01/2007-11', 'part-year')!)).toBe(2007);
    expect(calendarYear(parsePeriod('2001/2005', 'multi-year')!)).toBeNull();
    expect(yearsTouched(parsePeriod('2001/2005', 'multi-year')!)).toEqual({ first: 2001, last: 2005 });
  });

  it('reads bases and dates of documents', () => {
    expect(parseBasePeriod('2021-01/2021-04')?.kind).toBe('part-year');
    expect(parseBasePeriod('2024')?.kind).toBe('year');
    expect(parseBasePeriod('last year')).toBeNull();
    expect(parseDocumentDate('2008~')).toMatchObject({ firstDay: '2008-01-01', approximate: true });
  });

  it('places every month of a year in its order on the time axis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const period = parsePeriod(`${year}-${String(month).padStart(2, '0')}`, 'part-year')!;
        const start = dayAsDecimalYear(period.firstDay!, 'start-of-day');
        const end = dayAsDecimalYear(period.lastDay!, 'end-of-day');
        expect(start).toBeGreaterThanOrEqual(year);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(year + 1);
      }),
    );
  });
});
