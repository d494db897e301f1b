import fc from 'fast-check';
import type { Figure } from '@/lib/figure/figure';
import { seriesOf } from '@/lib/series/series';
import { chooseStanding, reporterCoverage } from '@/lib/series/standing';
import { panelFigures } from '../../fixtures/arbitrary-figures';
import { chartCatalogue, chartFigure, yearFigure } from '../../fixtures/chart-figures';

const { documents } = chartCatalogue;
const evenly = new Map([['', 1]]);
const standingOf = (rivals: readonly Figure[], coverage: ReadonlyMap<string, number> = evenly) =>
  chooseStanding(rivals, coverage, documents).figure.id;

test('a likely slip does not stand, however late it is stated', () => {
  const right = chartFigure({ id: 'right' }, 'old');
  const slip = chartFigure(
    { id: 'slip', reading: '1370000000 USD', value: '1370', as_written: '1.370 USD' },
    'new',
  );
  expect(standingOf([slip, right])).toBe('right');
});

test('the reporter who covers most periods stands before a later document', () => {
  const series = seriesOf([
    yearFigure(2005, '160', { reporter: 'LA', id: 'a' }),
    yearFigure(2006, '240', { reporter: 'LA', id: 'b' }),
    chartFigure({ id: 'c', period: '2006', reporter: 'VN' }, 'new'),
  ])[0]!;
  const coverage = reporterCoverage(series);
  expect([...coverage]).toEqual([
    ['LA', 2],
    ['VN', 1],
  ]);
  expect(standingOf(series.places[1]!.figures, coverage)).toBe('b');
});

test('an unnamed reporter counts as one', () => {
  const series = seriesOf([yearFigure(2005, '160'), yearFigure(2006, '240')])[0]!;
  expect([...reporterCoverage(series)]).toEqual([['', 2]]);
});

test('a repeat gives a number no weight: two mentions by one reporter cover one period', () => {
  const series = seriesOf([yearFigure(2006, '240', { id: 'a' }), yearFigure(2006, '240', { id: 'b' })])[0]!;
  expect([...reporterCoverage(series)]).toEqual([['', 1]]);
});

test('of statements that restate no other the latest stands', () => {
  const old = chartFigure({ id: 'old' }, 'old');
  const middle = chartFigure({ id: 'middle' }, 'middle');
  const restated = chartFigure({ id: 'restated', restates: 'old' }, 'new');
  expect(standingOf([old, restated, middle])).toBe('middle');
});

test('an undated document comes before every dated one', () => {
  expect(standingOf([chartFigure({ id: 'a' }, 'undated'), chartFigure({ id: 'b' }, 'old')])).toBe('b');
});

test('then the narrower rounding stands, and at last the id', () => {
  const coarse = chartFigure({ id: 'a', value: '1400000000', as_written: '1,4 tỷ USD' });
  const open = chartFigure({ id: 'aa', qualifier: 'at-least', as_written: 'ít nhất 1,37 tỷ USD' });
  const fine = chartFigure({ id: 'b' });
  const same = chartFigure({ id: 'c' });
  expect(standingOf([coarse, open, same, fine])).toBe('b');
});

test('the criterion that told the standing figure from the next best is named', () => {
  const decidedBy = (...rivals: Figure[]) => chooseStanding(rivals, evenly, documents).decidedBy;
  const middle = chartFigure({ id: 'middle' }, 'middle');
  expect(decidedBy(middle)).toBeNull();
  expect(decidedBy(middle, chartFigure({ id: 'old' }, 'old'))).toBe('date');
  expect(decidedBy(middle, chartFigure({ id: 'again', restates: 'middle' }))).toBe('restates');
  expect(decidedBy(middle, chartFigure({ id: 'named', reporter: 'LA' }, 'new'))).toBe('coverage');
  expect(decidedBy(middle, chartFigure({ id: 'slip', reading: '1370000000 USD' }, 'new'))).toBe('slip');
  expect(decidedBy(middle, chartFigure({ id: 'open', qualifier: 'at-least' }))).toBe('looseness');
  expect(decidedBy(middle, chartFigure({ id: 'twin' }))).toBe('id');
});

test('the choice does not depend on the order', () => {
  fc.assert(
    fc.property(panelFigures, (figures) => {
      const coverage = new Map([
        ['', 1],
        ['LA', 2],
      ]);
      expect(standingOf(figures.toReversed(), coverage)).toBe(standingOf(figures, coverage));
    }),
  );
});
