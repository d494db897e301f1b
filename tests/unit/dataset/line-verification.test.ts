import { linesOf, standsIn, textOfLines } from '@/lib/dataset/line-verification';

const LINES = linesOf('Tổng  số là\r\n\r\n590,3\ttriệu USD5 và\n tăng 84%\n');

test('named lines are joined and their blanks folded', () => {
  expect(textOfLines(LINES, [{ first: 1, last: 3 }])).toBe('Tổng số là 590,3 triệu USD5 và');
  expect(
    textOfLines(LINES, [
      { first: 1, last: 1 },
      { first: 4, last: 4 },
    ]),
  ).toBe('Tổng số là tăng 84%');
});

test('lines after the end of the text are none', () => {
  expect(textOfLines(LINES, [{ first: 4, last: 6 }])).toBeNull();
});

test('words stand in a text, before a glued footnote mark too', () => {
  expect(standsIn('đạt 590,3 triệu USD5 và', '590,3 triệu USD')).toBe(true);
  expect(standsIn('năm 199681 đạt', '1996')).toBe(true);
  expect(standsIn('Việt Nam'.normalize('NFD').normalize('NFC'), 'Việt Nam'.normalize('NFD'))).toBe(true);
});

test('part of a number or of a word is another one', () => {
  expect(standsIn('tăng 184%', '84%')).toBe(false);
  expect(standsIn('tăng 1,84%', '84%')).toBe(false);
  expect(standsIn('ba dự ánh', 'ba dự án')).toBe(false);
  expect(standsIn('nhóm ba dự án.', 'ba dự án')).toBe(true);
});

test('page furniture left out between two parts', () => {
  expect(standsIn('gấp 7,5 TRANG 12 lần so với', 'gấp 7,5 … lần')).toBe(true);
  expect(standsIn('lần thứ hai, gấp 7,5', 'gấp 7,5 … lần')).toBe(false);
});

test('marks that mean something in a pattern mean themselves', () => {
  expect(standsIn('khoảng 1.045 km (+3%)', '1.045 km (+3%)')).toBe(true);
  expect(standsIn('khoảng 1x045 km', '1.045 km')).toBe(false);
});
