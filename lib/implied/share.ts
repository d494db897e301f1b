import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber, roundingInterval } from '@/lib/figure/quantity';
import { capInterval, divideIntervals, scaleInterval } from '@/lib/interval/arithmetic';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import type { Preference } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';
import type { ComparisonCaveat } from './comparability';
import { comparisonCaveats } from './comparability';
import { companionsOf } from './printed-companions';

/** Why no share is told; words for each stand in the messages `implied`. */
export const SHARE_REFUSALS = ['noLevel', 'noWhole', 'wholeUnknown', 'partAboveWhole'] as const;
export type ShareRefusal = (typeof SHARE_REFUSALS)[number];

/** A share that a document prints, of the whole that it names. */
export interface PrintedShare {
  readonly kind: 'printed';
  readonly figure: Figure;
  /** Other printed shares for the same period and whole. */
  readonly rivals: readonly Figure[];
}

/** A part over its whole, both stated for the same place. */
export interface ComputedShare {
  readonly kind: 'implied';
  readonly part: Figure;
  readonly whole: Figure;
  /** Code of the whole where it is another indicator (`LA-VN-turnover`); null where it is the undivided figure. */
  readonly wholeCode: string | null;
  /** Percent of the whole; never above 100. */
  readonly percent: Interval;
  /** From the numbers as drawn: for a mark's place, not for words. */
  readonly drawn: ExactNumber;
  readonly caveats: readonly ComparisonCaveat[];
}

/** One way of a trade is a part of the trade both ways. */
const BOTH_WAYS: Readonly<Record<string, string>> = {
  'goods-exports': 'trade-turnover',
  'goods-imports': 'trade-turnover',
};
/**
 * Parts of a breakdown that are none of the undivided figure: what is left when something is taken out, what comes on
 * top of it, a mean, and what is wider than it.
 */
const NO_PARTS: readonly string[] = [
  'additional',
  'added',
  'all-investors',
  'average-per-project',
  'branches-per-provincial-association',
  'grants-and-loans',
  'increase',
];
const HUNDRED = exact(100);

/** The shares that documents print of what a figure speaks of, for its own period: the standing one of every whole. */
export function printedSharesFor(
  figure: Figure,
  snapshot: Snapshot,
  prefer: Preference | null = null,
): PrintedShare[] {
  const here = companionsOf(figure, 'share', snapshot).filter(({ period }) =>
    isSamePeriod(period, figure.period),
  );
  const ofWholes = [...groupBy(here, ({ whole }) => whole?.code ?? '')].sort(([a], [b]) => compareText(a, b));
  return ofWholes.map(([, figures]) => {
    const standing = standingOf(snapshot, { period: figure.period, figures }, prefer).figure;
    return { kind: 'printed', figure: standing, rivals: figures.filter(({ id }) => id !== standing.id) };
  });
}

/**
 * The share of a level in the whole of its place: of a part of a breakdown in the undivided figure, of one way of a
 * trade in the trade both ways. The whole is taken from the part's own document if it states one, else from the same
 * reporter, else the one that stands.
 */
export function shareOf(
  part: Figure,
  snapshot: Snapshot,
  prefer: Preference | null = null,
): ComputedShare | ShareRefusal {
  if (part.measure !== 'level' || part.period.kind === 'unstated') return 'noLevel';
  const indicatorId = wholeIndicatorOf(part);
  if (indicatorId === null) return 'noWhole';
  const whole = wholeFor(part, indicatorId, snapshot, prefer);
  if (whole === null) return 'wholeUnknown';
  const [ofPart, ofWhole] = [part, whole].map((figure) => roundingInterval(quantityMeant(figure)));
  const times = ofWhole!.low !== null && ofWhole!.low.gt(0) ? divideIntervals(ofPart!, ofWhole!) : null;
  if (times === null) return 'wholeUnknown';
  const percent = scaleInterval(times, HUNDRED);
  if (percent.low !== null && percent.low.gt(HUNDRED)) return 'partAboveWhole';
  const [drawnPart, drawnWhole] = [part, whole].map((figure) => drawnNumber(quantityMeant(figure)));
  return {
    kind: 'implied',
    part,
    whole,
    wholeCode: indicatorId === part.indicatorId ? null : `${part.pair}-turnover`,
    percent: capInterval(percent, HUNDRED),
    drawn: drawnPart!.div(drawnWhole!).mul(HUNDRED),
    caveats: comparisonCaveats(whole, part),
  };
}

/** The indicator whose undivided figure is the whole of a part; null where the figure is no part of anything. */
function wholeIndicatorOf({ indicatorId, breakdown }: Figure): string | null {
  if (breakdown.length === 0) return BOTH_WAYS[indicatorId] ?? null;
  return breakdown.some(({ key, code }) => key === 'excludes' || NO_PARTS.includes(code))
    ? null
    : indicatorId;
}

function wholeFor(
  part: Figure,
  indicatorId: string,
  snapshot: Snapshot,
  prefer: Preference | null,
): Figure | null {
  // What both ways have together goes neither way.
  const way = indicatorId === part.indicatorId ? {} : { origin: null, destination: null };
  const undivided = { ...part, ...way, indicatorId, breakdown: [] };
  const wholes = companionsOf(undivided, 'level', snapshot).filter(
    (figure) =>
      quantityMeant(figure).unitId === quantityMeant(part).unitId && isSamePeriod(figure.period, part.period),
  );
  const byReporter = wholes.filter(({ reporter }) => reporter === part.reporter);
  const byDocument = byReporter.filter(({ documentId }) => documentId === part.documentId);
  const figures = [byDocument, byReporter, wholes].find(({ length }) => length > 0);
  return figures ? standingOf(snapshot, { period: part.period, figures }, prefer).figure : null;
}

function isSamePeriod(a: Figure['period'], b: Figure['period']): boolean {
  return a.kind === b.kind && a.firstDay === b.firstDay && a.lastDay === b.lastDay;
}
