import fc from 'fast-check';
import {
  formatIndexInterval,
  formatIndexShort,
  formatPercentChange,
  formatPercentInterval,
  formatPercentShort,
} from '@/lib/format/implied';
import { exact } from '@/lib/interval/exact-number';

const between = (low: number | string | null, high: number | string | null) => ({
  low: low === null ? null : exact(low),
  high: high === null ? null : exact(high),
});

test.each([
  [between('32.1', '32.9'), 'between +32% and +33%', 'từ +32% đến +33%'],
  [between('32.7', '33.2'), '+33%', '+33%'],
  [between('27.01', '27.04'), '+27.0%', '+27,0%'],
  [between('-3.4', '5.1'), 'between −4% and +6%', 'từ −4% đến +6%'],
  [between('32.4', null), '+32% or more', 'từ +32% trở lên'],
  [between('-100', '20.5'), '+21% or less', 'không quá +21%'],
  [between(null, null), 'not known', 'chưa xác định được'],
  [between('-0.2', '0.3'), '0%', '0%'],
  [between('6.9', '116.1'), 'between +6% and +117%', 'từ +6% đến +117%'],
  [between('-36.1', '-0.4'), 'between −36.1% and −0.4%', 'từ −36,1% đến −0,4%'],
])('percent %#', (interval, english, vietnamese) => {
  expect(formatPercentInterval(interval, 'en')).toBe(english);
  expect(formatPercentInterval(interval, 'vi')).toBe(vietnamese);
});

test('a share has no sign, and keeps its zero', () => {
  expect(formatPercentInterval(between('45.2', '46.9'), 'en', { signed: false })).toBe('between 45% and 47%');
  expect(formatPercentShort(between('0', '46.9'), 'vi', { signed: false })).toBe('0…47%');
});

test('the verb says the direction where there is one', () => {
  expect(formatPercentChange(between('-8.2', '-5.1'), 'en')).toBe('down between 5% and 9%');
  expect(formatPercentChange(between('-8.2', '-5.1'), 'vi')).toBe('giảm từ 5% đến 9%');
  expect(formatPercentChange(between('-8.2', '5.1'), 'vi')).toBe('từ −9% đến +6%');
});

test('an index is a number without a unit', () => {
  expect(formatIndexInterval(between('158.3', '162.1'), 'en')).toBe('between 158 and 163');
  expect(formatIndexShort(between('100', '100'), 'en')).toBe('100');
  expect(formatIndexShort(between('0', '0'), 'en')).toBe('0');
  expect(formatIndexInterval(between('5494.5', '7865.2'), 'vi')).toBe('từ 5.400 đến 7.900');
});

test('beside a mark it is short', () => {
  expect(formatPercentShort(between('10.8', '55.9'), 'en')).toBe('+10…+56%');
  expect(formatPercentShort(between('32.4', null), 'vi')).toBe('≥ +32%');
});

test('rounding outward never shuts out what the interval holds', () => {
  const printedEnds = (text: string) =>
    [...text.replaceAll('−', '-').matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  fc.assert(
    fc.property(
      fc.integer({ min: -99_000, max: 500_000 }),
      fc.integer({ min: 1001, max: 90_000 }),
      (low, width) => {
        const ends = printedEnds(
          formatPercentInterval(between(`${low}/1000`, `${low + width}/1000`), 'en').replaceAll(',', ''),
        );
        expect(Math.min(...ends)).toBeLessThanOrEqual(low / 1000);
        expect(Math.max(...ends)).toBeGreaterThanOrEqual((low + width) / 1000);
      },
    ),
  );
});
