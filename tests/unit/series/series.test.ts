import fc from 'fast-check';
import { mayJoin } from '@/lib/series/comparable';
import { countPlaces, seriesKey, seriesOf } from '@/lib/series/series';
import { yearSpan } from '@/lib/series/year-span';
import { panelFigures } from '../../fixtures/arbitrary-figures';
import { chartFigure, turnover, yearFigure } from '../../fixtures/chart-figures';

const keyOf = (changes: Parameters<typeof chartFigure>[0]) => seriesKey(chartFigure(changes));
const january = { period_kind: 'part-year', period: '2021-01/2021-04' };
const growth = { measure: 'growth', unit: 'percent', value: '4', as_written: 'tăng 4%' };

test('years of one thing are one series, with rivals at one place', () => {
  const [series] = seriesOf([
    yearFigure(2006, '240'),
    yearFigure(1991, '45'),
    yearFigure(2006, '260', { id: 'rival' }),
  ]);
  expect(series?.places.map(({ period, figures }) => [period.edtf, figures.map(({ id }) => id)])).toEqual([
    ['1991', ['year-1991']],
    ['2006', ['rival', 'year-2006']],
  ]);
});

test('an approximate year and a certain one are one place', () => {
  const [series] = seriesOf([yearFigure(2006, '240'), yearFigure(2006, '250', { id: 'b', period: '2006~' })]);
  expect(series?.places).toHaveLength(1);
});

test.each([
  ['a direction', { origin: 'VN', destination: 'LA' }],
  ['a part', { breakdown: 'sector=energy' }],
  ['another nature', { nature: 'target' }],
  ['another kind of period', january],
  ['another pair', { pair: 'KH-VN' }],
  ['growth', growth],
])('%s is another series', (_name, changes) => {
  expect(keyOf(changes)).not.toBe(keyOf({}));
});

test('the order of a breakdown has no meaning', () => {
  expect(keyOf({ breakdown: 'sector=energy;kind=a' })).toBe(keyOf({ breakdown: 'kind=a;sector=energy' }));
});

test('part-years are alike only with the same months, to the day', () => {
  expect(keyOf(january)).toBe(keyOf({ ...january, period: '2022-01/2022-04' }));
  expect(keyOf(january)).not.toBe(keyOf({ ...january, period: '2022-01/2022-05' }));
  expect(keyOf(january)).not.toBe(keyOf({ ...january, period: '2022-01-01/2022-04-15' }));
});

test('the last day of February is the end of the month in every year', () => {
  const february = (year: number) => keyOf({ period_kind: 'part-year', period: `${year}-01/${year}-02` });
  expect(february(2020)).toBe(february(2021));
});

test('growth is alike when its base lies as far back', () => {
  const onYearBefore = keyOf({ ...growth, period: '2021', base_period: '2020' });
  expect(keyOf({ ...growth, period: '2022', base_period: '2021' })).toBe(onYearBefore);
  expect(keyOf({ ...growth, period: '2022', base_period: '2015' })).not.toBe(onYearBefore);
  expect(keyOf({ ...growth, period: '2022' })).not.toBe(onYearBefore);
});

test('a slip belongs to the series of what is meant', () => {
  const slip = { indicator: 'line-voltage', value: '35', as_written: '35kWh', unit: 'kWh', reading: '35 kV' };
  const right = { indicator: 'line-voltage', value: '35', as_written: '35 kV', unit: 'kV' };
  expect(keyOf(slip)).toBe(keyOf(right));
});

test('every figure is in exactly one series', () => {
  fc.assert(
    fc.property(panelFigures, (figures) => {
      const ids = seriesOf(figures).flatMap(({ places }) =>
        places.flatMap((place) => place.figures.map(({ id }) => id)),
      );
      expect(ids.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    }),
  );
});

test('the order of the figures has no influence', () => {
  fc.assert(
    fc.property(panelFigures, (figures) => {
      expect(seriesOf(figures.toReversed())).toEqual(seriesOf(figures));
    }),
  );
});

const periodOf = (id: string) => turnover.find((figure) => figure.id === id)!.period;

test('a line joins consecutive years and no others', () => {
  expect(mayJoin('level', periodOf('year-1991'), periodOf('year-1992'))).toBe(true);
  expect(mayJoin('level', periodOf('year-1996'), periodOf('year-2006'))).toBe(false);
  expect(mayJoin('level', periodOf('year-2006'), periodOf('part-2007'))).toBe(false);
});

test('ranks, averages and stocks are never joined', () => {
  const stock = (year: string) => chartFigure({ period: year, period_kind: 'as-of' }).period;
  const average = (years: string) => chartFigure({ period: years, period_kind: 'annual-average' }).period;
  expect(mayJoin('rank', periodOf('year-1991'), periodOf('year-1992'))).toBe(false);
  expect(mayJoin('level', average('2001/2005'), average('2002/2006'))).toBe(false);
  expect(mayJoin('level', stock('2020'), stock('2021'))).toBe(false);
});

test('places are counted as they are found in the series', () => {
  fc.assert(
    fc.property(panelFigures, (figures) => {
      const counted = countPlaces(figures).map(({ kind, places }) => `${kind} ${places}`);
      const found = seriesOf(figures).map(({ places }) => `${places[0]!.period.kind} ${places.length}`);
      expect(counted.toSorted()).toEqual(found.toSorted());
    }),
  );
});

test('the years of more figures than a call can take are found', () => {
  const figures = new Array(200_000).fill(turnover[0]!);
  expect(yearSpan([...figures, ...turnover])).toEqual(yearSpan(turnover));
  expect(yearSpan([])).toBeNull();
});
