import type { ExactNumber } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { negateInterval } from '@/lib/interval/interval';
import type { Qualifier, UnitKind } from './vocabulary';

interface QuantityParts {
  readonly unitId: string;
  readonly unitKind: UnitKind;
  /** Place value of the last significant printed digit, in the unit: `590,3 triệu` → 100000. */
  readonly step: ExactNumber;
  /** A count printed in full, a rank, or a rate set by rule: the digits leave no room. */
  readonly countedInFull: boolean;
}

/** One number: `khoảng 2,94 tỷ USD`. */
export interface PointQuantity extends QuantityParts {
  readonly shape: 'point';
  readonly value: ExactNumber;
  readonly qualifier: Exclude<Qualifier, 'indefinite'>;
}

/** From one number to another: `5-10 tỉ USD`. */
export interface RangeQuantity extends QuantityParts {
  readonly shape: 'range';
  readonly low: ExactNumber;
  readonly high: ExactNumber;
  readonly qualifier: Exclude<Qualifier, 'indefinite'>;
}

/** "Hundreds": at least so many, no value. */
export interface IndefiniteQuantity extends QuantityParts {
  readonly shape: 'indefinite';
  readonly low: ExactNumber;
  readonly qualifier: 'indefinite';
}

/** What is counted or measured: the number as printed, in the base unit, with its hedge and its precision. */
export type Quantity = PointQuantity | RangeQuantity | IndefiniteQuantity;

/**
 * What the printed digits and the qualifier allow, in the unit. `exact`: half a step each way; `about`: one step each
 * way; `more-than`: up to one step more; `almost`: down to one step less. What was counted in full is itself when
 * exact. `at-least`, `at-most` and `less-than` leave the far end open. A range reaches from what its low end allows to
 * what its high end does. Signs turn with the number, so that "fell by more than 5 %" is below −5.
 */
export function roundingInterval(quantity: Quantity): Interval {
  if (quantity.shape === 'indefinite') return { low: quantity.low, high: null };
  if (quantity.shape === 'point') return intervalAround(quantity, quantity.value);
  return {
    low: intervalAround(quantity, quantity.low).low,
    high: intervalAround(quantity, quantity.high).high,
  };
}

function intervalAround(quantity: PointQuantity | RangeQuantity, value: ExactNumber): Interval {
  const size = magnitudeInterval(quantity, value.abs());
  return value.s < 0n ? negateInterval(size) : size;
}

function magnitudeInterval(quantity: PointQuantity | RangeQuantity, size: ExactNumber): Interval {
  const { step } = quantity;
  switch (quantity.qualifier) {
    case 'exact':
      return quantity.countedInFull
        ? { low: size, high: size }
        : { low: size.sub(step.div(2)), high: size.add(step.div(2)) };
    case 'about':
      return { low: size.sub(step), high: size.add(step) };
    case 'more-than':
      return { low: size, high: size.add(step) };
    case 'almost':
      return { low: size.sub(step), high: size };
    case 'at-least':
      return { low: size, high: null };
    case 'at-most':
    case 'less-than':
      return { low: null, high: size };
  }
}

/** The number a mark is drawn at: the value, the middle of a range, or the low of an indefinite number. */
export function drawnNumber(quantity: Quantity): ExactNumber {
  switch (quantity.shape) {
    case 'point':
      return quantity.value;
    case 'range':
      return quantity.low.add(quantity.high).div(2);
    case 'indefinite':
      return quantity.low;
  }
}

/** The same number without its sign, which words around it say. */
export function sizeOf(quantity: Quantity): Quantity {
  switch (quantity.shape) {
    case 'point':
      return { ...quantity, value: quantity.value.abs() };
    case 'range': {
      const isBelowZero = quantity.high.lt(0);
      return isBelowZero ? { ...quantity, low: quantity.high.abs(), high: quantity.low.abs() } : quantity;
    }
    case 'indefinite':
      return quantity;
  }
}
