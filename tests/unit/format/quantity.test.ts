import fc from 'fast-check';
import { parseFigure } from '@/lib/figure/parse-figure';
import { formatFigure } from '@/lib/format/quantity';
import { testFigureRow, testUnits } from '../../fixtures/figure-rows';

const format = (changes: Parameters<typeof testFigureRow>[0], locale: 'en' | 'vi') => {
  const { figure } = parseFigure(testFigureRow(changes), 'test-document', 'vi', testUnits);
  return formatFigure(figure!, testUnits.get(figure!.quantity.unitId)!, locale);
};

describe('a figure in print', () => {
  it.each([
    [{ as_written: 'trên 1,37 tỷ USD', qualifier: 'more-than' }, 'over 1.37 billion USD', 'trên 1,37 tỷ USD'],
    [{ as_written: '590,3 triệu USD', value: '590300000' }, '590.3 million USD', '590,3 triệu USD'],
    [{ as_written: '3 tỷ USD', value: '3000000000' }, '3 billion USD', '3 tỷ USD'],
    [{ as_written: '2.650.000 USD', value: '2650000' }, '2.65 million USD', '2,65 triệu USD'],
    [{ as_written: '3.400 tỷ', value: '3400000000000' }, '3.4 trillion USD', '3,4 nghìn tỷ USD'],
    [{ as_written: '45 USD', value: '45' }, '45 USD', '45 USD'],
    [
      { as_written: '5-10 tỉ USD', value: '', low: '5000000000', high: '10000000000' },
      '5–10 billion USD',
      '5–10 tỷ USD',
    ],
    [{ as_written: 'tăng 27,0%', value: '27', unit: 'percent', measure: 'growth' }, '+27.0%', '+27,0%'],
    [{ as_written: 'giảm 1,6%', value: '-1.6', unit: 'percent', measure: 'growth' }, '−1.6%', '−1,6%'],
    [
      {
        as_written: 'tăng hơn 11,7%',
        value: '11.7',
        unit: 'percent',
        measure: 'growth',
        qualifier: 'more-than',
      },
      'up over 11.7%',
      'tăng trên 11,7%',
    ],
    [
      { as_written: 'nhập siêu hơn 124,8 triệu USD', value: '-124800000', qualifier: 'more-than' },
      'under −124.8 million USD',
      'dưới −124,8 triệu USD',
    ],
    [{ as_written: 'gấp 7,5 lần', value: '7.5', unit: 'times', measure: 'ratio' }, '7.5 times', '7,5 lần'],
    [
      { as_written: 'từ 1,5 - 2 lần', value: '', low: '1.5', high: '2', unit: 'times' },
      '1.5–2 times',
      '1,5–2 lần',
    ],
    [{ as_written: 'lớn nhất', value: '1', unit: 'rank', measure: 'rank' }, '1st', 'thứ nhất'],
    [
      { as_written: 'thứ 2', value: '2', unit: 'rank', measure: 'rank', whole: 'x', whole_value: '78' },
      '2nd of 78',
      'thứ 2/78',
    ],
    [
      { as_written: 'tốp 05', value: '5', unit: 'rank', measure: 'rank', qualifier: 'at-most' },
      'top 5',
      'tốp 5',
    ],
    [
      { as_written: '18/25 tỉnh', value: '18', unit: 'provinces', whole: 'x', whole_value: '25' },
      '18/25 provinces',
      '18/25 tỉnh, thành phố',
    ],
    [{ as_written: 'một dự án', value: '1', unit: 'projects' }, '1 project', '1 dự án'],
    [
      { as_written: 'hàng trăm dự án', value: '', low: '100', unit: 'projects', qualifier: 'indefinite' },
      'hundreds of projects',
      'hàng trăm dự án',
    ],
    [{ as_written: '3/4', value: '3/4', unit: 'fraction', measure: 'share' }, '3/4', '3/4'],
  ])('%p', (changes, english, vietnamese) => {
    expect(format(changes, 'en')).toBe(english);
    expect(format(changes, 'vi')).toBe(vietnamese);
  });

  it('keeps the printed digits of money at every power of ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 12 }), (digits, power) => {
        const value = `${digits}${'0'.repeat(power)}`;
        const text = format({ as_written: value, value }, 'en');
        const [number = '', scaleWord = ''] = text.replace(' USD', '').split(' ');
        const scales: Record<string, number> = { '': 1, million: 1e6, billion: 1e9, trillion: 1e12 };
        expect(Number(number.replaceAll(',', '')) * scales[scaleWord]!).toBeCloseTo(Number(value), 0);
        expect(number.replaceAll(/\D|^0+|0+$/g, '').length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
