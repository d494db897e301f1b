import fc from 'fast-check';
import { describePrintedNumber, readPrintedNumbers } from '@/lib/figure/printed-number';
import { exactToText } from '@/lib/interval/exact-number';

const sizes = (text: string, language: string) =>
  readPrintedNumbers(text, language).map(describePrintedNumber);

describe('numbers as Vietnamese texts print them', () => {
  it.each([
    ['trên 1,37 tỷ USD', '1370000000', '10000000', 'more-than'],
    ['590,3 triệu USD', '590300000', '100000', 'exact'],
    ['1.160 suất học bổng', '1160', '10', 'exact'],
    ['khoảng 2,846 tỷ USD', '2846000000', '1000000', 'about'],
    ['2.337,45 km', '2337.45', '0.01', 'exact'],
    ['tăng 27,0%', '27', '0.1', 'exact'],
    ['346.570 triệu đồng', '346570000000', '10000000', 'exact'],
    ['gần 949 triệu USD', '949000000', '1000000', 'almost'],
    ['tốp 05', '5', '1', 'at-most'],
    ['3 vạn tấn', '30000', '10000', 'exact'],
    ['4,91 tr USD', '4910000', '10000', 'exact'],
    ['35kWh', '35', '1', 'exact'],
    ['hai văn kiện', '2', '1', 'exact'],
    ['hơn 1000 suất', '1000', '1000', 'more-than'],
  ])('%s is %s, known to %s, %s', (text, size, step, qualifier) => {
    const [number] = readPrintedNumbers(text, 'vi');
    expect(describePrintedNumber(number!)).toBe(size);
    expect(exactToText(number!.step)).toBe(step);
    expect(number!.qualifier).toBe(qualifier);
  });

  it('turns the sign after a verb of falling', () => {
    expect(sizes('giảm 1,6%', 'vi')).toEqual(['-1.6']);
    expect(sizes('-6%', 'vi')).toEqual(['-6']);
  });

  it('reads ranges with the scale word of their end', () => {
    expect(sizes('5-10 tỉ USD', 'vi')).toEqual(['5000000000 to 10000000000']);
    expect(sizes('từ 1,5 - 2 lần', 'vi')).toEqual(['1.5 to 2']);
  });

  it('reads so many of so many', () => {
    expect(sizes('18/25 tỉnh', 'vi')).toEqual(['18/25']);
  });

  it('takes "hundreds" for a lower end without a value', () => {
    expect(readPrintedNumbers('hàng trăm suất học bổng', 'vi')).toMatchObject([
      { indefinite: true, qualifier: 'indefinite' },
    ]);
  });

  it('finds no number where there is none', () => {
    expect(readPrintedNumbers('được miễn thuế', 'vi')).toEqual([]);
  });

  it('reads every grouped number it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (count) => {
        const printed = new Intl.NumberFormat('vi').format(count);
        expect(sizes(`${printed} người`, 'vi')).toEqual([String(count)]);
      }),
    );
  });
});

describe('numbers as English texts print them', () => {
  it.each([
    ['US$240 million', '240000000', 'exact'],
    ['around 1.6 trillion kip', '1600000000000', 'about'],
    ['nearly 30 percent', '30', 'almost'],
    ['close to 30,000 students', '30000', 'almost'],
    ['10-15 percent', '10 to 15', 'exact'],
    ['Six new ones', '6', 'exact'],
    ['$222.890 million', '222890000', 'exact'],
  ])('%s is %s, %s', (text, size, qualifier) => {
    const [number] = readPrintedNumbers(text, 'en');
    expect(describePrintedNumber(number!)).toBe(size);
    expect(number!.qualifier).toBe(qualifier);
  });
});
