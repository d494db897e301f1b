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
import { setInterval } from './outcome-verdict';

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
 * without a year or for one that does not end before the level's. A flow of a part of a year or of several years is set
 * against none, and no flow against a target for a period of another kind. Null where none is stated.
 */
export function targetFor(level: Figure, snapshot: Snapshot): OverviewTarget | null {
  const { documents, indicators } = snapshot.catalogue;
  const isStock = indicators.get(level.indicatorId)?.stockFlow === 'stock';
  const targets = snapshot.figures
    .filter((figure) => figure.nature === 'target' && isAimedAt(figure, level))
    .filter((figure) => isStock || isOfLikePeriod(figure, level))
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

/** A flow is aimed at by the year: a target without a period is for one. */
function isOfLikePeriod({ period }: Figure, level: Figure): boolean {
  const isOfOneYear = level.period.kind === 'year' || level.period.kind === 'school-year';
  return isOfOneYear && (period.kind === 'unstated' || period.kind === level.period.kind);
}

/**
 * A target is set, not measured: its digits leave no room. What is "over" or "at least" so much is reached from there
 * on; other hedges keep their room.
 */
function aimedInterval(quantity: Quantity): Interval {
  const { low, high } = setInterval(quantity);
  const isLine =
    quantity.shape !== 'range' && ['indefinite', 'more-than', 'at-least'].includes(quantity.qualifier);
  return { low, high: isLine ? low : high };
}

/** Reached is what cannot lie below the target's low end. */
function verdictOf(aim: Interval, reached: Interval): TargetVerdict {
  if (aim.low === null) return 'untold';
  if (reached.high !== null && reached.high.lt(aim.low)) return 'short';
  return reached.low !== null && reached.low.gte(aim.low) ? 'reached' : 'untold';
}
