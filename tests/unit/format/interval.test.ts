import fc from 'fast-check';
import { parseFigure } from '@/lib/figure/parse-figure';
import { roundingInterval } from '@/lib/figure/quantity';
import { formatInterval } from '@/lib/format/interval';
import { exact } from '@/lib/interval/exact-number';
import { testFigureRow, testUnits } from '../../fixtures/figure-rows';

const allowed = (changes: Parameters<typeof testFigureRow>[0], locale: 'en' | 'vi') => {
  const { figure } = parseFigure(testFigureRow(changes), 'test-document', 'vi', testUnits);
  return formatInterval(roundingInterval(figure!.quantity), testUnits.get(figure!.quantity.unitId)!, locale);
};

describe('what a print allows, in words', () => {
  it.each([
    [
      { as_written: '590,3 triệu USD', value: '590300000' },
      'between 590.25 and 590.35 million USD',
      'từ 590,25 đến 590,35 triệu USD',
    ],
    [
      { as_written: 'trên 1,37 tỷ USD', qualifier: 'more-than' },
      'between 1.37 and 1.38 billion USD',
      'từ 1,37 đến 1,38 tỷ USD',
    ],
    [
      { as_written: 'khoảng 3 tỷ USD', value: '3000000000', qualifier: 'about' },
      'between 2 and 4 billion USD',
      'từ 2 đến 4 tỷ USD',
    ],
    [
      { as_written: '1 tỷ USD', value: '1000000000' },
      'between 0.5 and 1.5 billion USD',
      'từ 0,5 đến 1,5 tỷ USD',
    ],
    [
      { as_written: '5-10 tỉ USD', value: '', low: '5000000000', high: '10000000000' },
      'between 4.5 and 10.5 billion USD',
      'từ 4,5 đến 10,5 tỷ USD',
    ],
    [
      { as_written: 'giảm 1,6%', value: '-1.6', unit: 'percent', measure: 'growth' },
      'between −1.65 and −1.55%',
      'từ −1,65 đến −1,55%',
    ],
    [
      { as_written: 'ít nhất 20 triệu USD', value: '20000000', qualifier: 'at-least' },
      '20 million USD or more',
      'từ 20 triệu USD trở lên',
    ],
    [
      { as_written: 'dưới 20 triệu USD', value: '20000000', qualifier: 'less-than' },
      '20 million USD or less',
      'không quá 20 triệu USD',
    ],
    [
      { as_written: 'hàng trăm dự án', value: '', low: '100', unit: 'projects', qualifier: 'indefinite' },
      '100 projects or more',
      'từ 100 dự án trở lên',
    ],
    [{ as_written: '214 dự án', value: '214', unit: 'projects' }, '214 projects', '214 dự án'],
    [
      { as_written: 'tốp 05', value: '5', unit: 'rank', measure: 'rank', qualifier: 'at-most' },
      '5th or better',
      'thứ 5 trở lên',
    ],
    [{ as_written: 'thứ 3', value: '3', unit: 'rank', measure: 'rank' }, '3rd', 'thứ 3'],
    [{ as_written: '3/4', value: '3/4', unit: 'fraction', measure: 'share' }, '3/4', '3/4'],
  ])('%p', (changes, english, vietnamese) => {
    expect(allowed(changes, 'en')).toBe(english);
    expect(allowed(changes, 'vi')).toBe(vietnamese);
  });

  it('is nothing where both ends are open', () => {
    expect(formatInterval({ low: null, high: null }, testUnits.get('USD')!, 'en')).toBeNull();
  });

  it('states the ends exactly', () => {
    const scales: Record<string, bigint> = {
      '': 1n,
      million: 1_000_000n,
      billion: 1_000_000_000n,
      trillion: 1_000_000_000_000n,
    };
    const whole = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(whole, whole, (a, width) => {
        const ends = [exact(a), exact(a + width)] as const;
        const text = formatInterval({ low: ends[0], high: ends[1] }, testUnits.get('USD')!, 'en')!;
        const [, low, high, word] = /^between (\S+) and (\S+) ?(.*) USD$/.exec(text)!;
        const read = (digits: string) => exact(digits.replaceAll(',', '')).mul(scales[word!]!);
        expect([read(low!), read(high!)]).toEqual([...ends]);
      }),
    );
  });
});
