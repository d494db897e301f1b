import { formatIndexInterval } from '@/lib/format/implied';
import type { Figure } from '@/lib/figure/figure';
import type { CommonIndex } from '@/lib/implied/series-index';
import { commonIndex, whyNotIndexed } from '@/lib/implied/series-index';
import { exactToText, toDrawingNumber } from '@/lib/interval/exact-number';
import { seriesOf } from '@/lib/series/series';
import { chartFigure, chartSnapshot, turnover, yearFigure } from '../../fixtures/chart-figures';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const indexOf = (figures: readonly Figure[]): CommonIndex =>
  commonIndex(seriesOf(figures), chartSnapshot(figures)) as CommonIndex;
const refusalOf = (figures: readonly Figure[]) => whyNotIndexed(seriesOf(figures), chartSnapshot(figures));

test('trade of Viet Nam and Laos since 1991, the base exactly 100', () => {
  const { baseYear, indexes } = indexOf(turnover);
  const [index] = indexes;
  expect(baseYear).toBe(1991);
  expect(index!.points.map(({ figure }) => figure.period.edtf)).toEqual([
    '1991',
    '1992',
    '1993',
    '1994',
    '1995',
    '1996',
    '2006',
    '2021',
    '2025',
  ]);
  expect(index!.points.map(({ index: ends }) => formatIndexInterval(ends, 'en')).slice(0, 2)).toEqual([
    '100',
    'between 159 and 166',
  ]);
  expect(exactToText(index!.points[0]!.drawn)).toBe('100');
  expect(toDrawingNumber(index!.points[1]!.drawn)).toBeCloseTo(162.2, 1);
});

test('the years shown choose the base', () => {
  const from1995 = turnover.filter(({ period }) => (period.firstDay ?? '') >= '1995');
  expect(indexOf(from1995).baseYear).toBe(1995);
});

test('several series share the base that most of them have; one without it is named', () => {
  const way = (id: string, years: readonly [number, string][], origin: string, destination: string) =>
    years.map(([year, value]) => yearFigure(year, value, { id: `${id}-${year}`, origin, destination }));
  const all = [
    ...way(
      'both',
      [
        [2003, '10'],
        [2004, '20'],
        [2005, '40'],
      ],
      '',
      '',
    ),
    ...way(
      'out',
      [
        [2004, '20'],
        [2005, '30'],
      ],
      'VN',
      'LA',
    ),
    ...way(
      'in',
      [
        [2006, '50'],
        [2007, '60'],
      ],
      'LA',
      'VN',
    ),
  ];
  const { baseYear, indexes, withoutBase } = indexOf(all);
  expect([baseYear, indexes.length]).toEqual([2004, 2]);
  expect(withoutBase.map(({ places }) => places[0]!.figures[0]!.id)).toEqual(['in-2006']);
});

describe('there is none', () => {
  it('of ranks, shares and growth', () => {
    const ranks = [2004, 2005].map((year) =>
      chartFigure({
        id: `${year}`,
        period: `${year}`,
        measure: 'rank',
        unit: 'rank',
        value: '3',
        as_written: 'thứ 3',
      }),
    );
    expect(refusalOf(ranks)).toBe('noLevel');
  });

  it('of parts of years', () => {
    const parts = [2004, 2005].map((year) =>
      yearFigure(year, '20', { period: `${year}-01/${year}-04`, period_kind: 'part-year' }),
    );
    expect(refusalOf(parts)).toBe('noWholeYears');
  });

  it('of one year alone', () => {
    expect(refusalOf([yearFigure(2004, '20')])).toBe('fewerThanTwo');
  });

  it('where no year is known to be above zero', () => {
    const balances = [yearFigure(2004, '-20'), yearFigure(2005, '-30')];
    expect(refusalOf(balances)).toBe('noBase');
  });
});

test('no series of the dataset breaks it, and every base is 100', async () => {
  const snapshot = await readRealSnapshot();
  const found = seriesOf(snapshot.figures).map((series) => commonIndex([series], snapshot));
  const indexes = found.filter((one): one is CommonIndex => typeof one !== 'string');
  expect(indexes.length).toBeGreaterThan(3);
  const bases = indexes
    .flatMap((one) => one.indexes)
    .map(({ base, points }) => points.find(({ figure }) => figure === base));
  expect(new Set(bases.map((point) => exactToText(point!.index.low!)))).toEqual(new Set(['100']));
});
