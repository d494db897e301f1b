import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { parseDocumentDate } from '@/lib/figure/period';
import type { Quantity } from '@/lib/figure/quantity';
import { roundingInterval } from '@/lib/figure/quantity';
import { subtractIntervals } from '@/lib/interval/arithmetic';
import type { Interval } from '@/lib/interval/interval';
import { breakdownKey, compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';

/** Whether a level is below its target, at or above it, or too roundly stated to tell. */
export type TargetVerdict = 'short' | 'reached' | 'untold';

/** What is aimed at for an indicator, and how far off the latest level is. */
export interface OverviewTarget {
  readonly figure: Figure;
  /** Other statements of a target that is not past, from the earliest document on. */
  readonly others: readonly Figure[];
  /** Target − level, in the unit; of a range its low end. */
  readonly distance: Interval;
  /** Of a range the high end − level; null for any other target. */
  readonly distanceToHighEnd: Interval | null;
  readonly verdict: TargetVerdict;
}

/**
 * The target for a level, as the latest document states it: of the same indicator, pair, direction, part and unit,
 * without a year or for one that does not end before the level's. Null where none is stated.
 */
export function targetFor(level: Figure, snapshot: Snapshot): OverviewTarget | null {
  const { documents } = snapshot.catalogue;
  const targets = snapshot.figures
    .filter((figure) => figure.nature === 'target' && isAimedAt(figure, level))
    .sort((a, b) => compareText(statedDay(a, documents), statedDay(b, documents)) || compareText(a.id, b.id));
  const figure = targets.at(-1);
  if (figure === undefined) return null;
  const aimed = quantityMeant(figure);
  const [aim, reached] = [aimedInterval(aimed), roundingInterval(quantityMeant(level))];
  const isRange = aimed.shape === 'range';
  return {
    figure,
    others: targets.slice(0, -1),
    distance: subtractIntervals(isRange ? { low: aim.low, high: aim.low } : aim, reached),
    distanceToHighEnd: isRange ? subtractIntervals({ low: aim.high, high: aim.high }, reached) : null,
    verdict: verdictOf(aim, reached),
  };
}

/** Last day that the date of a figure's document allows; the empty text where it has none. */
export function statedDay({ documentId }: Figure, documents: ReadonlyMap<string, SourceDocument>): string {
  return parseDocumentDate(documents.get(documentId)?.date ?? '')?.lastDay ?? '';
}

function isAimedAt(target: Figure, level: Figure): boolean {
  const end = target.period.lastDay;
  return (
    target.indicatorId === level.indicatorId &&
    target.measure === level.measure &&
    target.pair === level.pair &&
    target.origin === level.origin &&
    target.destination === level.destination &&
    breakdownKey(target) === breakdownKey(level) &&
    quantityMeant(target).unitId === quantityMeant(level).unitId &&
    (end === null || end >= (level.period.lastDay ?? ''))
  );
}

/**
 * A target is set, not measured: its digits leave no room. What is "over" or "at least" so much is reached from there
 * on; other hedges keep their room.
 */
function aimedInterval(quantity: Quantity): Interval {
  if (quantity.shape === 'range') return { low: quantity.low, high: quantity.high };
  if (quantity.shape === 'indefinite') return { low: quantity.low, high: quantity.low };
  const isLine = ['exact', 'more-than', 'at-least'].includes(quantity.qualifier);
  return isLine ? { low: quantity.value, high: quantity.value } : roundingInterval(quantity);
}

/** Reached is what cannot lie below the target's low end. */
function verdictOf(aim: Interval, reached: Interval): TargetVerdict {
  if (aim.low === null) return 'untold';
  if (reached.high !== null && reached.high.lt(aim.low)) return 'short';
  return reached.low !== null && reached.low.gte(aim.low) ? 'reached' : 'untold';
}
