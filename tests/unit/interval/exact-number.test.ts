import fc from 'fast-check';
import {
  exact,
  exactToText,
  finiteDecimalPlaces,
  lastSignificantPlace,
  parseExactNumber,
  powerOfTen,
} from '@/lib/interval/exact-number';

const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => exactToText(exact(digits).mul(powerOfTen(-places))));

describe('exact numbers', () => {
  it('reads back every decimal it writes', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const number = parseExactNumber(text);
        expect(number).not.toBeNull();
        expect(exactToText(number!)).toBe(text);
      }),
    );
  });

  it('adds tenths without a rounding error', () => {
    expect(exactToText(exact('0.1').add(exact('0.2')))).toBe('0.3');
  });

  it('keeps a third as a fraction', () => {
    expect(exactToText(exact(1).div(3))).toBe('1/3');
    expect(finiteDecimalPlaces(exact('1/3'))).toBeNull();
  });

  it.each(['', '1,5', '1e9', '01', '+3', '1.', '.5', '1/0', '1 000', 'NaN', '--1'])(
    'refuses %p as a number',
    (text) => {
      expect(parseExactNumber(text)).toBeNull();
    },
  );

  it.each([
    ['590300000', '100000'],
    ['4.70', '0.01'],
    ['1500', '100'],
    ['-1.6', '0.1'],
    ['0', '1'],
    ['2/3', '1/3'],
    ['3/4', '0.25'],
  ])('finds the last significant place of %s at %s', (text, place) => {
    expect(exactToText(lastSignificantPlace(text))).toBe(place);
  });
});
