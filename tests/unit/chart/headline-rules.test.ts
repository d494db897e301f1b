import fc from 'fast-check';
import type { FigureRow } from '@/lib/figure/columns';
import { roundingInterval } from '@/lib/figure/quantity';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { chartFigure, turnover, yearFigure } from '../../fixtures/chart-figures';
import { chartOf } from '../../fixtures/chart-of';
import { panelFigures } from '../../fixtures/arbitrary-figures';

const threeYears = [yearFigure(2004, '100'), yearFigure(2005, '160')];
const ofThree = (last: Partial<FigureRow>, millions = '240') =>
  chartOf([...threeYears, yearFigure(2006, millions, last)]).headline;

const growthIn2006 = (growth: Partial<FigureRow>) =>
  chartOf(
    [2004, 2005, 2006].map((year) =>
      yearFigure(year, '1', {
        measure: 'growth',
        unit: 'percent',
        value: '4',
        as_written: '4%',
        base_period: `${year - 1}`,
        ...(year === 2006 ? growth : {}),
      }),
    ),
  ).headline;

const NUMBER = fc.record({
  millions: fc.integer({ min: 1, max: 40 }).map((tens) => tens * 10),
  qualifier: fc.constantFrom('exact', 'about', 'more-than', 'less-than', 'at-least', 'almost'),
});

test('it says that something rose or fell exactly when the rounding intervals are apart', () => {
  fc.assert(
    fc.property(NUMBER, NUMBER, (first, last) => {
      const [from, to] = [first, last].map(({ millions, qualifier }, index) =>
        yearFigure(index === 0 ? 2003 : 2006, String(millions), { qualifier }),
      );
      const { headline } = chartOf([from!, ...threeYears, to!]);
      const [before, after] = [from!, to!].map(({ quantity }) => {
        const { low, high } = roundingInterval(quantity);
        return {
          low: low === null ? -Infinity : toDrawingNumber(low),
          high: high === null ? Infinity : toDrawingNumber(high),
        };
      });
      expect(headline!.includes(' rose from ')).toBe(after!.low > before!.high);
      expect(headline!.includes(' fell from ')).toBe(after!.high < before!.low);
    }),
  );
});

test('it speaks only of reported figures and of no part of a year', () => {
  fc.assert(
    fc.property(panelFigures, (others) => {
      const notReported = others.filter(({ nature }) => nature !== 'reported');
      const partsOfYears = ['2001', '2002', '2003'].map((year) =>
        chartFigure({ id: `part-${year}`, period: `${year}-01/${year}-04`, period_kind: 'part-year' }),
      );
      expect(chartOf([...partsOfYears, ...notReported]).headline).toBeNull();
    }),
  );
});

test('a broken series is told from the earliest of the last five years', () => {
  expect(chartOf(turnover).headline).toBe(
    'Two-way trade turnover rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025; no full-year figure is known for 2022–2024.',
  );
});

test('where the last five years have none, from the one before, every run of missing years named', () => {
  const { headline } = chartOf([...threeYears, yearFigure(2012, '240')]);
  expect(headline).toBe(
    'Two-way trade turnover rose from 160 million USD in 2005 to 240 million USD in 2012; no full-year figure is known for 2006–2011.',
  );
});

test('a lower number fell', () => {
  expect(ofThree({}, '45')).toBe(
    'Two-way trade turnover fell from 100 million USD in 2004 to 45 million USD in 2006.',
  );
});

test('with an open end or a range that overlaps nothing is told of the direction', () => {
  const atLeast = ofThree({ qualifier: 'at-least', as_written: 'ít nhất 90 triệu USD' }, '90');
  expect(atLeast).toBe(
    'Two-way trade turnover: the printed numbers do not tell whether it rose or fell, 100 million USD in 2004 and at least 90 million USD in 2006.',
  );
});

test('a count printed in full that is the same stayed the same', () => {
  const projects = [2004, 2005, 2006].map((year) =>
    yearFigure(year, '1', { unit: 'projects', value: '22', as_written: '22 dự án' }),
  );
  expect(chartOf(projects).headline).toBe(
    'Two-way trade turnover stayed the same: 22 projects in 2004, 22 projects in 2006.',
  );
});

test('what is read for a likely misprint is said to be read', () => {
  const slip = { value: '421', as_written: '421 USD', reading: '421000000 USD' };
  expect(ofThree(slip)).toBe(
    'Two-way trade turnover rose from 100 million USD in 2004 to 421 million USD in 2006 (as read: printed as 421 USD, likely a misprint).',
  );
});

test('a direction is named', () => {
  const exports = [2004, 2005, 2006].map((year) =>
    yearFigure(year, String(year - 2000), { indicator: 'goods-exports', origin: 'VN', destination: 'LA' }),
  );
  expect(chartOf(exports, 'vi').headline).toBe(
    'Xuất khẩu hàng hóa (Việt Nam → Lào) tăng từ 4 triệu USD năm 2004 lên 6 triệu USD năm 2006.',
  );
});

test.each<[string, Partial<FigureRow>, string]>([
  [
    'a fall with its hedge',
    { value: '-5', qualifier: 'more-than', as_written: 'giảm hơn 5%' },
    'Two-way trade turnover fell by over 5% in 2006 compared with 2005.',
  ],
  [
    'a fall from a number to another',
    { value: '', low: '-8', high: '-5', as_written: 'giảm 5-8%' },
    'Two-way trade turnover fell by 5–8% in 2006 compared with 2005.',
  ],
  [
    'no growth beyond rounding',
    { value: '0', as_written: '0%' },
    'Two-way trade turnover: 0% in 2006 compared with 2005.',
  ],
])('of growth, %s', (_case, growth, sentence) => {
  expect(growthIn2006(growth)).toBe(sentence);
});
