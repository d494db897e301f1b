import fc from 'fast-check';
import type { FigureRow } from '@/lib/figure/columns';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber } from '@/lib/figure/quantity';
import {
  formatDifferenceInterval,
  formatPercentChange,
  formatPercentInterval,
  formatPercentShort,
} from '@/lib/format/implied';
import { changeBetween } from '@/lib/implied/change';
import { exactToText, toDrawingNumber } from '@/lib/interval/exact-number';
import { intervalContains } from '@/lib/interval/interval';
import type { Snapshot } from '@/lib/series/snapshot';
import { chartFigure, yearFigure } from '../../fixtures/chart-figures';
import { figureWithId } from '@/lib/series/snapshot-index';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

describe('trade of Viet Nam and Laos', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await readRealSnapshot();
  });
  const turnoverFrom = (earlierId: string) =>
    changeBetween(figureWithId(snapshot, earlierId)!, figureWithId(snapshot, 'vtcnews-trade-turnover-2025')!);
  const usd = () => snapshot.catalogue.units.get('USD')!;

  it('from 2.25 billion in 2024 to 3 billion in 2025: the "3" leaves half a billion each way', () => {
    const { absolute, percent, drawnPercent, verdict } = turnoverFrom('baoquankhu7-2025-trade-turnover-2024');
    expect(exactToText(absolute.low!)).toBe('245000000');
    expect(exactToText(absolute.high!)).toBe('1255000000');
    expect(toDrawingNumber(percent!.low!)).toBeCloseTo(10.86, 2);
    expect(toDrawingNumber(percent!.high!)).toBeCloseTo(55.9, 2);
    expect(toDrawingNumber(drawnPercent!)).toBeCloseTo(33.33, 2);
    expect(verdict).toBe('rose');
    expect(formatPercentInterval(percent!, 'en')).toBe('between +10% and +56%');
    expect(formatPercentChange(percent!, 'vi')).toBe('tăng từ 10% đến 56%');
    expect(formatDifferenceInterval(absolute, usd(), 'en')).toBe('between +0.2 and +1.3 billion USD');
  });

  it('from over 1.37 billion in 2021 to 3 billion in 2025', () => {
    const { absolute, percent, verdict } = turnoverFrom('annex-la-trade-turnover-2021');
    expect(exactToText(absolute.low!)).toBe('1120000000');
    expect(exactToText(absolute.high!)).toBe('2130000000');
    expect(verdict).toBe('rose');
    expect(formatPercentInterval(percent!, 'vi')).toBe('từ +81% đến +156%');
    expect(formatPercentShort(percent!, 'en')).toBe('+81…+156%');
    expect(formatDifferenceInterval(absolute, usd(), 'vi')).toBe('từ +1,1 đến +2,2 tỷ USD');
  });
});

const printed = fc.record({
  tenths: fc.integer({ min: 1, max: 9999 }),
  qualifier: fc.constantFrom('exact', 'about', 'more-than', 'almost', 'at-least', 'less-than'),
});
const figureOf = (year: number, { tenths, qualifier }: { tenths: number; qualifier: string }) =>
  yearFigure(year, (tenths / 10).toFixed(1), { qualifier });

test('the change of the printed numbers lies in the interval, whatever their hedges', () => {
  fc.assert(
    fc.property(printed, printed, (before, after) => {
      const [earlier, later] = [figureOf(2020, before), figureOf(2021, after)];
      const change = changeBetween(earlier, later);
      const difference = drawnNumber(quantityMeant(later)).sub(drawnNumber(quantityMeant(earlier)));
      expect(intervalContains(change.absolute, difference)).toBe(true);
      expect(change.percent === null || intervalContains(change.percent, change.drawnPercent!)).toBe(true);
    }),
  );
});

test('it rose or fell exactly when no change is shut out', () => {
  fc.assert(
    fc.property(printed, printed, (before, after) => {
      const { absolute, verdict } = changeBetween(figureOf(2020, before), figureOf(2021, after));
      expect(verdict === 'rose').toBe(absolute.low !== null && absolute.low.gt(0));
      expect(verdict === 'fell').toBe(absolute.high !== null && absolute.high.lt(0));
    }),
  );
});

test('an open end makes a one-sided change, in words', () => {
  const atLeast = changeBetween(yearFigure(2020, '100'), yearFigure(2021, '300', { qualifier: 'at-least' }));
  expect(formatPercentInterval(atLeast.percent!, 'en')).toBe('+100% or more');
  expect(formatPercentChange(atLeast.percent!, 'vi')).toBe('tăng từ 100% trở lên');
  const fromAtLeast = changeBetween(
    yearFigure(2020, '300', { qualifier: 'at-least' }),
    yearFigure(2021, '150'),
  );
  expect(formatPercentInterval(fromAtLeast.percent!, 'en')).toBe('−48% or less');
  expect(formatPercentChange(fromAtLeast.percent!, 'en')).toBe('down 48% or more');
  expect(formatPercentShort(fromAtLeast.percent!, 'en')).toBe('≤ −48%');
});

test('a hedge tells no more than its side, rounding that two numbers may be one', () => {
  const over = yearFigure(2018, '1.0', { qualifier: 'more-than' });
  expect(changeBetween(over, yearFigure(2023, '1.05')).verdict).toBe('untold');
  expect(
    changeBetween(yearFigure(2018, '1.0'), yearFigure(2023, '1.1', { qualifier: 'about' })).verdict,
  ).toBe('withinRounding');
});

test('from less than a number no percent is known: the earlier could be next to nothing', () => {
  const change = changeBetween(yearFigure(2020, '100', { qualifier: 'less-than' }), yearFigure(2021, '300'));
  expect(change.percent).toBeNull();
  expect(change.verdict).toBe('rose');
});

describe('what is no level of money, of things or of a measured size', () => {
  const share = (year: number, value: string) =>
    chartFigure({
      id: `s${year}`,
      period: `${year}`,
      measure: 'share',
      unit: 'percent',
      value,
      as_written: `${value}%`,
    });
  const rank = (year: number, value: string) =>
    chartFigure({
      id: `r${year}`,
      period: `${year}`,
      measure: 'rank',
      unit: 'rank',
      value,
      as_written: `thứ ${value}`,
    });

  it('a share moves by percentage points', () => {
    const { percent, absolute } = changeBetween(share(2020, '21'), share(2021, '25'));
    const unit = {
      id: 'percent',
      kind: 'percent',
      labelEn: '%',
      labelVi: '%',
      nameEn: '',
      nameVi: '',
    } as const;
    expect(percent).toBeNull();
    expect(formatDifferenceInterval(absolute, unit, 'en')).toBe('between +3 and +5 percentage points');
    expect(formatDifferenceInterval(absolute, unit, 'vi')).toBe('từ +3 đến +5 điểm phần trăm');
  });

  it('a rank moves by places, exactly', () => {
    const { percent, absolute, verdict } = changeBetween(rank(2020, '4'), rank(2021, '3'));
    expect([percent, exactToText(absolute.low!), exactToText(absolute.high!), verdict]).toEqual([
      null,
      '-1',
      '-1',
      'fell',
    ]);
  });
});

test('a count is exact, and so is its change', () => {
  const projects = (year: number, changes: Partial<FigureRow>) =>
    chartFigure({
      id: `p${year}`,
      period: `${year}`,
      unit: 'projects',
      indicator: 'investment-projects',
      ...changes,
    });
  const { percent, absolute } = changeBetween(
    projects(2020, { value: '18', as_written: '18 dự án' }),
    projects(2021, { value: '25', as_written: '25 dự án' }),
  );
  const unit = {
    id: 'projects',
    kind: 'count',
    labelEn: 'project|projects',
    labelVi: 'dự án',
    nameEn: '',
    nameVi: '',
  } as const;
  expect(formatPercentInterval(percent!, 'en')).toBe('+39%');
  expect(formatDifferenceInterval(absolute, unit, 'en')).toBe('+7 projects');
  expect(formatDifferenceInterval(absolute, unit, 'vi')).toBe('+7 dự án');
});

test('figures in different units have no difference', () => {
  const percent = chartFigure({ unit: 'percent', value: '3', as_written: '3%' });
  expect(() => changeBetween(chartFigure({}), percent)).toThrow('is in USD');
});
