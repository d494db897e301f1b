import { countSheets } from '@/commands/print-page';
import { checkPair, readReportArguments } from '@/commands/report-arguments';
import { ReportError, ReportUsageError } from '@/commands/report-error';

const read = (line: string) => readReportArguments(line.split(' ').filter((word) => word !== ''));

describe('the arguments of the report command', () => {
  it('name the pair, the years, the language and the file', () => {
    expect(read('LA-VN 2020 2026 --lang vi --out brief.pdf')).toEqual({
      pair: 'LA-VN',
      years: { from: 2020, to: 2026 },
      locale: 'vi',
      out: 'brief.pdf',
      data: 'data',
      address: null,
    });
  });

  it('take the codes in any order and name the file themselves', () => {
    expect(read('vn-la 2020 2026').out).toBe('report-LA-VN-2020-2026-en.pdf');
    expect(read('VN-KH --lang vi')).toMatchObject({ pair: 'KH-VN', years: null, out: 'report-KH-VN-vi.pdf' });
  });

  it('take the address of a program that runs', () => {
    expect(read('LA-VN --address https://figures.example/vi').address).toBe('https://figures.example');
  });

  it.each([
    ['', 'No pair of countries was named.'],
    ['LA-VN 2020', 'A first year needs a last one beside it, such as 2020 2026.'],
    ['LA-VN 2020 2026 2030', '"2030" is one word too many.'],
  ])('refuse "%s" and tell how it is called', (line, sentence) => {
    expect(() => read(line)).toThrow(new ReportUsageError(sentence));
  });

  it('refuse an option that there is not', () => {
    expect(() => read('LA-VN --paper A3')).toThrow(ReportUsageError);
  });

  it.each([
    ['Laos', '"Laos" is no pair of countries; expected two codes, such as LA-VN.'],
    ['LA-VN 20 2026', '"20" is no year; expected four digits, such as 2020.'],
    ['LA-VN 2020 3026', '"3026" is no year; expected four digits, such as 2020.'],
    ['LA-VN 2026 2020', 'The first year, 2026, stands after the last, 2020.'],
    ['LA-VN --lang lo', '"lo" is no language of the program; expected vi or en.'],
    [
      'LA-VN --address nowhere',
      '"nowhere" is no address of a program; expected one such as http://localhost:3000.',
    ],
  ])('refuse "%s" in one sentence', (line, sentence) => {
    expect(() => read(line)).toThrow(new ReportError(sentence));
  });

  it('refuse a pair that the dataset does not know', () => {
    expect(() => checkPair('LA-VN', ['KH-VN', 'LA-VN'])).not.toThrow();
    expect(() => checkPair('CN-VN', ['KH-VN', 'LA-VN'])).toThrow(
      new ReportError('The dataset has no figure of CN-VN; it has figures of KH-VN, LA-VN.'),
    );
  });
});

describe('the sheets of a printed page', () => {
  it('are counted without the list that holds them', () => {
    const pdf = '<< /Type /Pages /Count 2 >> << /Type /Page >> << /Type /Page /Parent 1 0 R >>';
    expect(countSheets(Buffer.from(pdf))).toBe(2);
  });
});
