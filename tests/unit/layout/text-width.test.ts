import { estimateTextWidth, wrapText } from '@/lib/layout/text-width';

test('a letter with marks is as wide as without', () => {
  expect(estimateTextWidth('Kim ngạch thương mại', 12)).toBe(estimateTextWidth('Kim ngach thuong mai', 12));
});

test('width grows with the font', () => {
  expect(estimateTextWidth('2025', 24)).toBeCloseTo(2 * estimateTextWidth('2025', 12), 10);
});

test('a text is broken at blanks within the limit', () => {
  expect(wrapText('1986–1996: bình quân khoảng 70 triệu mỗi năm', 10, 150)).toEqual([
    '1986–1996: bình quân',
    'khoảng 70 triệu mỗi năm',
  ]);
});

test('a word that is too long stays whole', () => {
  expect(wrapText('Kim-ngạch-thương-mại hai', 10, 20)).toEqual(['Kim-ngạch-thương-mại', 'hai']);
});
