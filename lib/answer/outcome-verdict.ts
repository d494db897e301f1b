import type { Quantity } from '@/lib/figure/quantity';
import { roundingInterval } from '@/lib/figure/quantity';
import type { Interval } from '@/lib/interval/interval';
import { intervalsOverlap } from '@/lib/interval/interval';

/**
 * What came beside what was said: `more` or `less` where no number fits both; `as-said` where all that the reported
 * number may be is within what was said; `within-rounding` where one number may be both; `untold` where the digits
 * leave it open whether a bound ("at least") was kept.
 */
export type OutcomeVerdict = 'more' | 'less' | 'as-said' | 'within-rounding' | 'untold';

/**
 * Sets what came beside what was said, by what the digits and hedges of both allow. What is `set`, a target or a plan,
 * is not measured: its digits leave no room, so that 1.8 does not reach a target of 2.
 */
export function outcomeVerdict(said: Quantity, came: Quantity, isSet: boolean): OutcomeVerdict {
  const [goal, allowed] = [goalOf(said, isSet), roundingInterval(came)];
  if (!intervalsOverlap(goal, allowed)) {
    return goal.low !== null && allowed.high !== null && allowed.high.lt(goal.low) ? 'less' : 'more';
  }
  if (isWithin(allowed, goal)) return 'as-said';
  return isBound(said) ? 'untold' : 'within-rounding';
}

/** What would keep the word: more than one billion is any sum above it, not only the next digit. */
function goalOf(said: Quantity, isSet: boolean): Interval {
  const { low, high } = isSet ? setInterval(said) : roundingInterval(said);
  return said.qualifier === 'more-than' ? { low, high: null } : { low, high };
}

/** What is aimed at: the very number or range, unless a hedge leaves it room. */
export function setInterval(quantity: Quantity): Interval {
  if (quantity.shape === 'range') return { low: quantity.low, high: quantity.high };
  if (quantity.shape === 'point' && quantity.qualifier === 'exact') {
    return { low: quantity.value, high: quantity.value };
  }
  return roundingInterval(quantity);
}

function isBound({ qualifier }: Quantity): boolean {
  return ['more-than', 'at-least', 'less-than', 'at-most', 'indefinite'].includes(qualifier);
}

function isWithin(inner: Interval, outer: Interval): boolean {
  const aboveLow = outer.low === null || (inner.low !== null && inner.low.gte(outer.low));
  const belowHigh = outer.high === null || (inner.high !== null && inner.high.lte(outer.high));
  return aboveLow && belowHigh;
}
