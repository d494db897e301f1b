import { formatPercentInterval } from '@/lib/format/implied';
import type { YearGrowth } from '@/lib/implied/growth';
import { printedGrowthFor, yearOnYear } from '@/lib/implied/growth';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureWithId, seriesOfFigure } from '@/lib/series/snapshot-index';
import { chartFigure, chartSnapshot, yearFigure } from '../../fixtures/chart-figures';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const growthIn = (snapshot: Snapshot, id: string): readonly YearGrowth[] =>
  yearOnYear(seriesOfFigure(snapshot, figureWithId(snapshot, id)!), snapshot);

const told = (growth: YearGrowth): string => {
  switch (growth.kind) {
    case 'printed':
      return `${growth.period.edtf} printed ${growth.figure.id}`;
    case 'implied':
      return `${growth.period.edtf} computed ${formatPercentInterval(growth.change.percent!, 'en')}`;
    case 'refused':
      return `${growth.period.edtf} ${growth.reason}`;
  }
};

describe('trade of Viet Nam and Laos', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await readRealSnapshot();
  });

  it('has the printed growth where there is one, else the computed, else the reason', () => {
    const years = growthIn(snapshot, 'vtcnews-trade-turnover-2025').map(told);
    expect(years).toEqual(
      expect.arrayContaining([
        '1991 yearBeforeUnknown',
        '1992 computed between +59% and +66%',
        '1998 printed history-trade-turnover-growth-1998',
        '2017 printed vietnamplus-2018-06-trade-turnover-growth-2017',
        '2018 computed between +10% and +130%',
        '2021 printed annex-la-trade-turnover-growth-2021',
        '2023 yearBeforeUnknown',
        '2024 printed baoquankhu7-2025-trade-turnover-growth-2024',
        '2025 printed vtcnews-trade-turnover-growth-2025',
      ]),
    );
    expect(years).toEqual(years.toSorted());
  });

  it('tells where the levels shut the printed growth out', () => {
    const growths = growthIn(snapshot, 'vtcnews-trade-turnover-2025');
    const levelsSay = (year: string) =>
      growths.flatMap((growth) =>
        growth.kind === 'printed' && growth.period.edtf === year
          ? [growth.levelsSay?.percent ? formatPercentInterval(growth.levelsSay.percent, 'en') : null]
          : [],
      );
    expect(levelsSay('2024')).toEqual(['between +36% and +46%']);
    expect(levelsSay('2025')).toEqual([null]);
  });

  it('keeps the other print of a growth as a rival', () => {
    const in2006 = growthIn(snapshot, 'vtcnews-trade-turnover-2025').find(
      ({ period }) => period.edtf === '2006',
    );
    expect(in2006).toMatchObject({
      figure: { id: 'history-trade-turnover-growth-2006' },
      rivals: [{ id: 'vccinews-2007-08-10-trade-turnover-growth-2006' }],
    });
  });

  it('a growth on two years before is no growth on the year before', () => {
    const figure = figureWithId(snapshot, 'vietlao-2021-12-trade-turnover-2021-01-to-2021-11')!;
    expect(printedGrowthFor(figure, snapshot)?.id).toBe(
      'vietlao-2021-12-trade-turnover-growth-2021-01-to-2021-11',
    );
  });

  it('of a part of a year the base must be printed, of a whole year it need not be', () => {
    const sevenMonths = figureWithId(snapshot, 'soha-2025-08-16-goods-exports-vn-la-2025-01-to-2025-07')!;
    expect(printedGrowthFor(sevenMonths, snapshot)).toBeNull();
    const year = figureWithId(snapshot, 'baothuathienhue-2023-10-goods-exports-vn-kh-2021')!;
    const in2022 = growthIn(snapshot, year.id).find(({ period }) => period.edtf === '2022');
    expect(in2022).toBeUndefined();
    const imports = growthIn(snapshot, 'annex-kh-goods-imports-kh-vn-2021').map(told);
    expect(imports).toContain('2017 printed vietstock-2018-02-goods-imports-growth-kh-vn-2017');
  });

  it('a month against the month before is no growth on a year earlier', () => {
    const february = figureWithId(snapshot, 'znews-2026-03-10-visitors-growth-la-vn-2026-02')!;
    expect(printedGrowthFor(february, snapshot)).toBeNull();
  });

  it('averages, totals and stocks without a date a year before have none', () => {
    expect(growthIn(snapshot, 'history-trade-turnover-2001-to-2005').map(told)).toEqual([
      '2001/2005 noYearlyPeriod',
    ]);
    expect(growthIn(snapshot, 'history-trade-turnover-without-motorbikes-1986-to-1996').map(told)).toEqual([
      '1986/1996 noYearlyPeriod',
    ]);
  });
});

test('a growth of a whole year without a base is taken as on the year before, and says so', () => {
  const level = yearFigure(2006, '240');
  const growth = chartFigure({
    id: 'growth',
    period: '2006',
    measure: 'growth',
    unit: 'percent',
    value: '48',
    as_written: '48%',
  });
  const snapshot = chartSnapshot([level, growth]);
  expect(growthIn(snapshot, level.id)).toMatchObject([
    { kind: 'printed', figure: growth, basePrinted: false },
  ]);
});

test('the year before is found beyond the years that are shown', () => {
  const snapshot = chartSnapshot([yearFigure(2005, '200'), yearFigure(2006, '240')]);
  const shown = seriesOfFigure(snapshot, snapshot.figures[1]!);
  const later = { ...shown, places: shown.places.slice(1) };
  expect(yearOnYear(later, snapshot)).toMatchObject([{ kind: 'implied', period: { edtf: '2006' } }]);
});

test('February to its end is compared with February to its end', () => {
  const january = { period_kind: 'part-year' } as const;
  const snapshot = chartSnapshot([
    yearFigure(2023, '240', { ...january, id: 'a', period: '2023-01/2023-02' }),
    yearFigure(2024, '300', { ...january, id: 'b', period: '2024-01/2024-02' }),
    yearFigure(2025, '310', { ...january, id: 'c', period: '2025-01/2025-02' }),
  ]);
  expect(growthIn(snapshot, 'a').map(({ kind }) => kind)).toEqual(['refused', 'implied', 'implied']);
});

test('ranks and shares have no growth', () => {
  const rank = chartFigure({ measure: 'rank', unit: 'rank', value: '3', as_written: 'thứ 3' });
  expect(growthIn(chartSnapshot([rank]), rank.id)).toMatchObject([{ reason: 'noLevel' }]);
});
