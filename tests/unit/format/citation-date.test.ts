import { formatCitationDate } from '@/lib/format/citation-date';

test.each([
  ['2026-01-30', 'en', '2026, January 30', false],
  ['2026-01-30', 'vi', '2026, ngày 30 tháng 1', false],
  ['2022-05~', 'en', '2022, May', true],
  ['2022-05~', 'vi', '2022, tháng 5', true],
  ['2008~', 'en', '2008', true],
  ['2001/2005', 'en', '2001/2005', false],
] as const)('%s in %s is %s', (date, locale, text, estimated) => {
  expect(formatCitationDate(date, locale)).toEqual({ text, estimated });
});

test('a document without a date has none to cite', () => {
  expect(formatCitationDate('', 'en')).toBeNull();
});
