import { compareWithPrint } from '@/lib/dataset/print-comparison';
import type { Indicator, Unit } from '@/lib/figure/catalogue';
import type { FigureRow } from '@/lib/figure/columns';
import { FIGURE_COLUMNS } from '@/lib/figure/columns';
import { parseFigure } from '@/lib/figure/parse-figure';
import type { UnitKind } from '@/lib/figure/vocabulary';

const TRADE: Indicator = {
  id: 'trade',
  topicId: 'trade',
  nameEn: '',
  nameVi: '',
  definitionEn: '',
  definitionVi: '',
  unitKind: 'money',
  stockFlow: 'flow',
  directionIs: 'flow',
  notComparableWith: [],
};
const BALANCE: Indicator = { ...TRADE, directionIs: 'balance-of' };

const UNITS = new Map<string, Unit>(
  (['money', 'count', 'percent', 'rank', 'fraction', 'ratio'] satisfies UnitKind[]).map((kind) => [
    kind,
    { id: kind, kind, labelEn: '', labelVi: '', nameEn: '', nameVi: '' },
  ]),
);
const EMPTY_ROW = Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, ''])) as FigureRow;
const COUNT: FigureRow = {
  ...EMPTY_ROW,
  id: 'a',
  measure: 'level',
  period_kind: 'unstated',
  unit: 'count',
  qualifier: 'exact',
  nature: 'reported',
};

/** Sentences of the comparison for a row, `column: what is wrong, expected …`. */
function compare(cells: Partial<FigureRow>, indicator = TRADE): string[] {
  const { figure } = parseFigure({ ...COUNT, ...cells }, 'document', 'vi', UNITS);
  const differences = compareWithPrint(figure!, indicator, 'vi');
  return differences.map(({ column, wrong, expected }) => `${column}: ${wrong}, expected ${expected}`);
}

test('numbers in digits, with scale words, in words, and ranges', () => {
  expect(
    compare({ as_written: 'trên 1,37 tỷ USD', value: '1370000000', unit: 'money', qualifier: 'more-than' }),
  ).toEqual([]);
  expect(compare({ as_written: 'ba dự án', value: '3' })).toEqual([]);
  expect(
    compare({ as_written: '5-10 tỉ USD', low: '5000000000', high: '10000000000', unit: 'money' }),
  ).toEqual([]);
  expect(compare({ as_written: '5-10 tỉ USD', low: '5', high: '10000000000', unit: 'money' })).toEqual([
    'low: the number 5 to 10000000000 is not what "5-10 tỉ USD" prints, expected 5000000000 to 10000000000',
  ]);
});

test('an indefinite number', () => {
  expect(compare({ as_written: 'hàng trăm người', low: '100', qualifier: 'indefinite' })).toEqual([]);
  expect(compare({ as_written: 'hàng vạn người', low: '1000', qualifier: 'indefinite' })).toEqual([
    'low: the number 1000 is not what "hàng vạn người" prints, expected 10000',
  ]);
  expect(compare({ as_written: 'hàng trăm người', value: '100' })).toEqual([
    'value: the number 100 is not what "hàng trăm người" prints, expected 100',
  ]);
});

test('words without any number', () => {
  expect(compare({ as_written: 'được miễn thuế', value: '0', unit: 'percent' })).toEqual([
    'value: the number 0 is not what "được miễn thuế" prints, expected a number in as_written',
  ]);
});

test('a fall is negative where a figure may be, and its size elsewhere', () => {
  const fall = { as_written: 'giảm 1,6%', unit: 'percent' };
  expect(compare({ ...fall, measure: 'growth', value: '-1.6' })).toEqual([]);
  expect(compare({ ...fall, measure: 'growth', value: '1.6' })).toEqual([
    'value: the number 1.6 is not what "giảm 1,6%" prints, expected -1.6',
  ]);
  expect(compare({ ...fall, value: '1.6' })).toEqual([]);
  expect(compare({ ...fall, value: '1.6' }, BALANCE)).toEqual([
    'value: the number 1.6 is not what "giảm 1,6%" prints, expected -1.6',
  ]);
  expect(compare({ as_written: 'tăng 1,6%', unit: 'percent', measure: 'growth', value: '-1.6' })).toEqual([
    'value: the number -1.6 is not what "tăng 1,6%" prints, expected 1.6',
  ]);
  expect(
    compare({ as_written: 'giảm 3-5%', unit: 'percent', measure: 'growth', low: '-5', high: '-3' }),
  ).toEqual([]);
});

test('n of a whole m', () => {
  const part = { as_written: '18/25 tỉnh', value: '18', whole: 'provinces' };
  expect(compare({ ...part, whole_value: '25' })).toEqual([]);
  expect(compare({ ...part, whole_value: '24' })).toEqual([
    'whole_value: the whole 24 is not what "18/25 tỉnh" prints, expected 25',
  ]);
  expect(compare({ ...part, whole: '' })).toEqual([
    'whole_value: the whole 25 of "18/25 tỉnh" is not given, expected 25',
  ]);
});

test('a whole printed as a number of its own, or outside the words of a rank', () => {
  const part = { as_written: '1.964 người/ 6.571 người', value: '1964', whole: 'applicants' };
  expect(compare({ ...part, whole_value: '6571' })).toEqual([]);
  expect(compare({ ...part, whole_value: '6570' })).toEqual([
    'whole_value: the whole 6570 is not printed in "1.964 người/ 6.571 người", expected the whole that is printed',
  ]);
  const rank = { as_written: 'đứng thứ 2', measure: 'rank', unit: 'rank', value: '2', whole: 'investors' };
  expect(compare({ ...rank, whole_value: '78' })).toEqual([]);
});

test('a printed fraction is one number in the unit fraction', () => {
  const fraction = { as_written: '3/4', measure: 'share', unit: 'fraction', whole: 'turnover' };
  expect(compare({ ...fraction, value: '3/4' })).toEqual([]);
  expect(compare({ ...fraction, value: '1/3' })).toEqual([
    'value: the number 1/3 is not what "3/4" prints, expected 3/4',
  ]);
});
