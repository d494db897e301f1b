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

/** Sets what came beside what was said, by what the digits and hedges of both allow. */
export function outcomeVerdict(said: Quantity, came: Quantity): OutcomeVerdict {
  const [goal, allowed] = [goalOf(said), roundingInterval(came)];
  if (!intervalsOverlap(goal, allowed)) {
    return goal.low !== null && allowed.high !== null && allowed.high.lt(goal.low) ? 'less' : 'more';
  }
  if (isWithin(allowed, goal)) return 'as-said';
  return isBound(said) ? 'untold' : 'within-rounding';
}

/** What would keep the word: more than one billion is any sum above it, not only the next digit. */
function goalOf(said: Quantity): Interval {
  const { low, high } = roundingInterval(said);
  return said.qualifier === 'more-than' ? { low, high: null } : { low, high };
}

function isBound({ qualifier }: Quantity): boolean {
  return ['more-than', 'at-least', 'less-than', 'at-most', 'indefinite'].includes(qualifier);
}

function isWithin(inner: Interval, outer: Interval): boolean {
  const aboveLow = outer.low === null || (inner.low !== null && inner.low.gte(outer.low));
  const belowHigh = outer.high === null || (inner.high !== null && inner.high.lte(outer.high));
  return aboveLow && belowHigh;
}
