import type { FigureRow } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';
import type { IncomparableReason } from '@/lib/implied/comparability';
import { comparisonCaveats, whyNotComparable } from '@/lib/implied/comparability';
import type { Snapshot } from '@/lib/series/snapshot';
import { chartCatalogue, chartFigure } from '../../fixtures/chart-figures';
import { figureWithId } from '@/lib/series/snapshot-index';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

let snapshot: Snapshot;
const real = (id: string): Figure => figureWithId(snapshot, id)!;
const refusalOf = (a: string, b: string) => whyNotComparable(real(a), real(b), snapshot.catalogue);

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

describe('of the real dataset', () => {
  it('the turnover of two years is compared', () => {
    expect(refusalOf('baoquankhu7-2025-trade-turnover-2024', 'vtcnews-trade-turnover-2025')).toBeNull();
  });

  it.each<[string, string, string, IncomparableReason]>([
    [
      'seven months and four months',
      'congnghieptieudung-2022-08-goods-exports-vn-la-2022-01-to-2022-07',
      'annex-la-goods-exports-vn-la-2022-01-to-2022-04',
      'months',
    ],
    [
      'a target as a yearly average and a year',
      'congnghieptieudung-2022-08-trade-turnover-target-2016-to-2020',
      'vietnamplus-2018-06-trade-turnover-2017',
      'nature',
    ],
    [
      'a yearly average without motorbikes and a year',
      'history-trade-turnover-without-motorbikes-1986-to-1996',
      'history-trade-turnover-1991',
      'breakdown',
    ],
    [
      'the mean growth of years and the growth of a year',
      'annex-la-trade-turnover-growth-2016-to-2020',
      'vietnamplus-2018-06-trade-turnover-growth-2017',
      'periodKind',
    ],
    [
      'official and local border trade',
      'history-trade-turnover-1992',
      'history-border-trade-turnover-1992',
      'definition',
    ],
    [
      'dollars and kip',
      'bangkokpost-2013-07-22-trade-turnover-by-la-2013-01-to-2013-05',
      'bangkokpost-2013-07-22-trade-turnover-by-la-lak-2013-01-to-2013-05',
      'unit',
    ],
    [
      'a forecast and what came',
      'vietlao-2021-12-trade-turnover-forecast-2021',
      'annex-la-trade-turnover-2021',
      'nature',
    ],
    ['two partners', 'annex-kh-trade-turnover-2021', 'annex-la-trade-turnover-2021', 'pair'],
    [
      'growth on the year before and on two years before',
      'vietlao-2021-12-trade-turnover-growth-2021-01-to-2021-11',
      'vietlao-2021-12-trade-turnover-growth-2021-01-to-2021-11-2',
      'base',
    ],
  ])('%s are refused, either way round', (_case, a, b, reason) => {
    expect(refusalOf(a, b)).toBe(reason);
    expect(refusalOf(b, a)).toBe(reason);
  });

  it('two partners are compared when partners are what is set side by side', () => {
    const [laos, cambodia] = [real('annex-la-trade-turnover-2021'), real('annex-kh-trade-turnover-2021')];
    expect(whyNotComparable(laos, cambodia, snapshot.catalogue, 'partners')).toBeNull();
    const later = real('sggp-2026-01-31-trade-turnover-2025');
    expect(whyNotComparable(laos, later, snapshot.catalogue, 'partners')).toBe('period');
  });
});

describe('set side by side', () => {
  const exportsTo = (partner: string, changes: Partial<FigureRow> = {}) =>
    chartFigure({
      indicator: 'goods-exports',
      pair: partner === 'KH' ? 'KH-VN' : 'LA-VN',
      origin: 'VN',
      destination: partner,
      ...changes,
    });

  it('partners are compared the same way round only', () => {
    const back = exportsTo('LA', { origin: 'LA', destination: 'VN' });
    expect(whyNotComparable(exportsTo('KH'), exportsTo('LA'), chartCatalogue, 'partners')).toBeNull();
    expect(whyNotComparable(exportsTo('KH'), back, chartCatalogue, 'partners')).toBe('direction');
  });

  it('the exports of one side are the imports of the other, going the same physical way', () => {
    const told = exportsTo('LA', { reporter: 'VN' });
    const mirrored = exportsTo('LA', { indicator: 'goods-imports', reporter: 'LA' });
    const back = exportsTo('LA', { indicator: 'goods-imports', origin: 'LA', destination: 'VN' });
    expect(whyNotComparable(told, mirrored, chartCatalogue, 'sides')).toBeNull();
    expect(whyNotComparable(told, mirrored, chartCatalogue)).toBe('indicator');
    expect(whyNotComparable(told, back, chartCatalogue, 'sides')).toBe('direction');
  });
});

describe('periods over several years', () => {
  const over = (period: string, kind: string) => chartFigure({ period, period_kind: kind });

  it('are compared when they are equally long', () => {
    const [five, nextFive, six] = ['2001/2005', '2006/2010', '2006/2011'].map((period) =>
      over(period, 'multi-year'),
    );
    expect(whyNotComparable(five!, nextFive!, chartCatalogue)).toBeNull();
    expect(whyNotComparable(five!, six!, chartCatalogue)).toBe('periodLength');
  });

  it('are not compared with years: an average of years is none of them', () => {
    const average = over('2001/2005', 'annual-average');
    expect(whyNotComparable(average, chartFigure({}), chartCatalogue)).toBe('periodKind');
    const open = over('2021/..', 'annual-average');
    expect(whyNotComparable(open, open, chartCatalogue)).toBe('periodLength');
  });

  it('that no document states are compared with nothing', () => {
    const undated = over('', 'unstated');
    expect(whyNotComparable(undated, undated, chartCatalogue)).toBe('periodUnstated');
  });
});

describe('money', () => {
  it('before and after the redenomination of 1985 is two currencies', () => {
    const old = realUnit(chartFigure({ period: '1984' }), 'VND-pre-1985');
    const now = realUnit(chartFigure({ period: '1986' }), 'VND');
    expect(whyNotComparable(old, now, chartCatalogue)).toBe('redenomination');
  });

  it('of different years in đồng is compared as money of the day, and that is said', () => {
    const [earlier, later] = ['1996', '2000'].map((period) => realUnit(chartFigure({ period }), 'VND'));
    expect(whyNotComparable(earlier!, later!, chartCatalogue)).toBeNull();
    expect(comparisonCaveats(earlier!, later!)).toEqual(['nominal']);
    expect(comparisonCaveats(chartFigure({}), chartFigure({ period: '2025' }))).toEqual([]);
  });
});

test('two reporters and a likely misprint are said', () => {
  const earlier = chartFigure({ reporter: 'VN', reading: '1370000000 USD' });
  expect(comparisonCaveats(earlier, chartFigure({ period: '2025' }))).toEqual(['reporters', 'misprint']);
});

function realUnit(figure: Figure, unitId: string): Figure {
  return { ...figure, quantity: { ...figure.quantity, unitId } };
}
