import fc from 'fast-check';
import {
  addIntervals,
  capInterval,
  divideIntervals,
  scaleInterval,
  shiftInterval,
  subtractIntervals,
} from '@/lib/interval/arithmetic';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { intervalContains } from '@/lib/interval/interval';

const number = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 1, max: 40 }))
  .map(([numerator, denominator]) => exact(`${numerator}/${denominator}`));

/** A number and an interval around it, whose ends may be open. */
const inside: fc.Arbitrary<{ point: ExactNumber; interval: Interval }> = fc
  .record({
    point: number,
    below: fc.option(fc.nat({ max: 300 })),
    above: fc.option(fc.nat({ max: 300 })),
  })
  .map(({ point, below, above }) => ({
    point,
    interval: {
      low: below === null ? null : point.sub(below),
      high: above === null ? null : point.add(above),
    },
  }));

describe('whatever numbers the intervals hold, the result holds what they give:', () => {
  it('the sum and the difference', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(intervalContains(addIntervals(a.interval, b.interval), a.point.add(b.point))).toBe(true);
        expect(intervalContains(subtractIntervals(a.interval, b.interval), a.point.sub(b.point))).toBe(true);
      }),
    );
  });

  it('the multiple and the move', () => {
    fc.assert(
      fc.property(inside, number, ({ point, interval }, by) => {
        expect(intervalContains(scaleInterval(interval, by), point.mul(by))).toBe(true);
        expect(intervalContains(shiftInterval(interval, by), point.add(by))).toBe(true);
      }),
    );
  });

  it('the quotient, where the divisor does not hold zero', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        fc.pre(!intervalContains(b.interval, exact(0)));
        const quotient = divideIntervals(a.interval, b.interval);
        expect(intervalContains(quotient!, a.point.div(b.point))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('the ends of a quotient are reached: no wider than need be', () => {
  const quotient = divideIntervals({ low: exact(-6), high: exact(12) }, { low: exact(2), high: exact(3) });
  expect(quotient).toEqual({ low: exact(-3), high: exact(6) });
});

test('by an interval that holds zero nothing is divided', () => {
  const one = { low: exact(1), high: exact(1) };
  expect(divideIntervals(one, { low: exact(-1), high: exact(1) })).toBeNull();
  expect(divideIntervals(one, { low: exact(0), high: exact(1) })).toBeNull();
  expect(divideIntervals(one, { low: null, high: exact(5) })).toBeNull();
});

test('an open divisor leaves a quotient that comes down to zero', () => {
  const quotient = divideIntervals({ low: exact(10), high: exact(20) }, { low: exact(5), high: null });
  expect(quotient).toEqual({ low: exact(0), high: exact(4) });
});

test('a ceiling cuts what is above it', () => {
  expect(capInterval({ low: exact(98), high: exact(103) }, exact(100))).toEqual({
    low: exact(98),
    high: exact(100),
  });
  expect(capInterval({ low: exact(98), high: null }, exact(100)).high).toEqual(exact(100));
});
