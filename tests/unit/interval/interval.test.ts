import fc from 'fast-check';
import { exact } from '@/lib/interval/exact-number';
import { intervalContains, intervalsOverlap, intervalWidth, negateInterval } from '@/lib/interval/interval';

const interval = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat({ max: 500 }))
  .map(([low, width]) => ({ low: exact(low), high: exact(low + width) }));

describe('intervals', () => {
  it('overlap in both orders alike', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intervalsOverlap(a, b)).toBe(intervalsOverlap(b, a));
      }),
    );
  });

  it('contain their ends and keep their width when the signs turn', () => {
    fc.assert(
      fc.property(interval, (a) => {
        expect(intervalContains(a, a.low)).toBe(true);
        expect(intervalContains(a, a.high)).toBe(true);
        expect(intervalWidth(negateInterval(a))!.equals(intervalWidth(a)!)).toBe(true);
      }),
    );
  });

  it('have no width when an end is open', () => {
    expect(intervalWidth({ low: exact(100), high: null })).toBeNull();
  });

  it('do not overlap when one ends before the other begins', () => {
    expect(intervalsOverlap({ low: exact(1), high: exact(2) }, { low: exact('2.1'), high: null })).toBe(
      false,
    );
  });

  it('that are open to the left contain every smaller number', () => {
    expect(intervalContains({ low: null, high: exact(5) }, exact(-1_000_000))).toBe(true);
    expect(intervalContains({ low: null, high: exact(5) }, exact(6))).toBe(false);
  });
});
