import { formatDocumentDate, isEstimatedDate } from '@/lib/format/document-date';

describe('the date of a document', () => {
  it.each([
    ['2026-01-30', '30 January 2026', '30/01/2026', false],
    ['2022-05~', 'about May 2022', 'khoảng tháng 5/2022', true],
    ['2008~', 'about 2008', 'khoảng năm 2008', true],
    ['2025', '2025', '2025', false],
    ['', '', '', false],
  ])('%p', (date, english, vietnamese, estimated) => {
    expect(formatDocumentDate(date, 'en')).toBe(english);
    expect(formatDocumentDate(date, 'vi')).toBe(vietnamese);
    expect(isEstimatedDate(date)).toBe(estimated);
  });
});
