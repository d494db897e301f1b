import { parsePeriod } from '@/lib/figure/period';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import { formatPeriod, formatPeriodShort } from '@/lib/format/period';

const period = (edtf: string, kind: PeriodKind) => parsePeriod(edtf, kind)!;

describe('a period in words', () => {
  it.each([
    ['2025', 'year', '2025', '2025'],
    ['2022-01/2022-04', 'part-year', 'January–April 2022', '4 tháng đầu năm 2022'],
    ['2022-03/2022-05', 'part-year', 'March–May 2022', 'tháng 3–5/2022'],
    ['2022-07', 'part-year', 'July 2022', 'tháng 7/2022'],
    ['2001/2005', 'multi-year', '2001–2005, whole period', 'cả giai đoạn 2001–2005'],
    ['1986/1996', 'annual-average', '1986–1996, yearly average', 'bình quân hằng năm giai đoạn 1986–1996'],
    ['2022-05~', 'as-of', 'as of about May 2022', 'tính đến khoảng tháng 5/2022'],
    ['2018-10-05', 'as-of', 'as of 5 October 2018', 'tính đến 05/10/2018'],
    [
      '2017/2022-05~',
      'multi-year',
      '2017 to about May 2022, whole period',
      'cả giai đoạn từ năm 2017 đến khoảng tháng 5/2022',
    ],
    ['../1994', 'cumulative', 'cumulative to 1994', 'lũy kế đến năm 1994'],
    ['2021/2022', 'school-year', 'school year 2021–2022', 'năm học 2021–2022'],
    ['199X', 'as-of', 'in the 1990s', 'trong những năm 1990'],
    ['', 'unstated', 'not stated', 'không nêu'],
  ] as const)('%s (%s) is "%s" and "%s"', (edtf, kind, english, vietnamese) => {
    expect(formatPeriod(period(edtf, kind), 'en')).toBe(english);
    expect(formatPeriod(period(edtf, kind), 'vi')).toBe(vietnamese);
  });

  it.each([
    ['2021-01/2024-08', 'multi-year', '2021–Aug 2024', '2021–T8/2024'],
    ['1977-07/1983-07', 'multi-year', 'Jul 1977–Jul 1983', 'T7/1977–T7/1983'],
    ['2022-01/2022-04', 'part-year', 'Jan–Apr 2022', '4T/2022'],
    ['2025-11', 'as-of', 'Nov 2025', 'T11/2025'],
    ['2019-06-30', 'as-of', 'Jun 2019', 'T6/2019'],
    ['2026-02~', 'as-of', '2026', '2026'],
    ['2025', 'as-of', '2025', '2025'],
    ['2025', 'year', '2025', '2025'],
    ['2001/2005', 'multi-year', '2001–2005', '2001–2005'],
    ['../1994', 'cumulative', '…–1994', '…–1994'],
  ] as const)('%s (%s) is "%s" and "%s" for short', (edtf, kind, english, vietnamese) => {
    expect(formatPeriodShort(period(edtf, kind), 'en')).toBe(english);
    expect(formatPeriodShort(period(edtf, kind), 'vi')).toBe(vietnamese);
  });
});
