import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Period } from '@/lib/figure/period';
import { baseKey, breakdownKey, stretchOfYear } from '@/lib/series/series';

/** What two figures are set side by side for, and so may differ in: their years, their partners, or whose statistics. */
export type SetSideBySide = 'years' | 'partners' | 'sides';

/** Why two figures are not compared, the gravest first; words for each stand in the messages `implied`. */
export const INCOMPARABLE_REASONS = [
  'definition',
  'indicator',
  'measure',
  'redenomination',
  'unit',
  'pair',
  'direction',
  'breakdown',
  'whole',
  'nature',
  'periodUnstated',
  'periodKind',
  'months',
  'periodLength',
  'period',
  'base',
] as const;
export type IncomparableReason = (typeof INCOMPARABLE_REASONS)[number];

/** What must be said beside a comparison that is made. */
export const COMPARISON_CAVEATS = ['nominal', 'reporters', 'misprint', 'startUnstated'] as const;
export type ComparisonCaveat = (typeof COMPARISON_CAVEATS)[number];

/** The same flow as its sender and as its receiver count it. */
const MIRRORED_INDICATORS: readonly (readonly [string, string])[] = [['goods-exports', 'goods-imports']];

/** Currencies of which one is worth another sum after a reform of money: never one axis, never one comparison. */
const REDENOMINATIONS: readonly (readonly [string, string])[] = [
  ['VND', 'VND-pre-1985'],
  ['LAK', 'LAK-pre-1979'],
];

/** Sums in these are as the money of their year was worth: a difference between years is nominal, not real. */
const MONEY_THAT_LOSES_WORTH: readonly string[] = REDENOMINATIONS.flat();

type Refusal = (a: Figure, b: Figure, catalogue: Catalogue, by: SetSideBySide) => boolean;

const IS_REFUSED_FOR: Readonly<Record<IncomparableReason, Refusal>> = {
  definition: (a, b, { indicators }) =>
    [a, b].some((one, index) =>
      indicators.get(one.indicatorId)?.notComparableWith.includes([b, a][index]!.indicatorId),
    ),
  indicator: (a, b, _, by) =>
    a.indicatorId !== b.indicatorId &&
    !(by === 'sides' && isEither(MIRRORED_INDICATORS, a.indicatorId, b.indicatorId)),
  measure: (a, b) => a.measure !== b.measure,
  redenomination: (a, b) => isEither(REDENOMINATIONS, unitOf(a), unitOf(b)),
  unit: (a, b) => unitOf(a) !== unitOf(b),
  pair: (a, b, _, by) => by !== 'partners' && a.pair !== b.pair,
  direction: (a, b, _, by) => directionKey(a, b, by) !== directionKey(b, a, by),
  breakdown: (a, b) => breakdownKey(a) !== breakdownKey(b),
  whole: (a, b, _, by) => by !== 'partners' && a.whole?.code !== b.whole?.code,
  nature: (a, b) => a.nature !== b.nature,
  periodUnstated: (a, b) => a.period.kind === 'unstated' || b.period.kind === 'unstated',
  periodKind: (a, b) => a.period.kind !== b.period.kind,
  months: (a, b) => stretchOfYear(a.period) !== stretchOfYear(b.period),
  periodLength: (a, b) => !areOfOneLength(a.period, b.period),
  period: (a, b, _, by) =>
    by !== 'years' && (a.period.firstDay !== b.period.firstDay || a.period.lastDay !== b.period.lastDay),
  base: (a, b) => baseKey(a) !== baseKey(b),
};

/**
 * Why two figures may not be compared; null where like stands with like: indicator, measure, unit, pair, direction,
 * breakdown, whole, nature, and the kind, the months and the length of the period. Growth and ratios need a base that
 * lies alike. Set side by side for their partners the pair may differ, and the direction is the way seen from the
 * country that both pairs have; for the two sides of one flow the exports of one are the imports of the other. Both
 * ask for the very same period.
 */
export function whyNotComparable(
  a: Figure,
  b: Figure,
  catalogue: Catalogue,
  by: SetSideBySide = 'years',
): IncomparableReason | null {
  return INCOMPARABLE_REASONS.find((reason) => IS_REFUSED_FOR[reason](a, b, catalogue, by)) ?? null;
}

/** What must be said beside a comparison of two figures that may be compared. */
export function comparisonCaveats(a: Figure, b: Figure): ComparisonCaveat[] {
  const holds: Readonly<Record<ComparisonCaveat, boolean>> = {
    nominal: MONEY_THAT_LOSES_WORTH.includes(unitOf(b)) && a.period.edtf !== b.period.edtf,
    reporters: a.reporter !== b.reporter,
    misprint: a.reading !== null || b.reading !== null,
    startUnstated: a.period.kind === 'cumulative',
  };
  return COMPARISON_CAVEATS.filter((caveat) => holds[caveat]);
}

function unitOf(figure: Figure): string {
  return quantityMeant(figure).unitId;
}

function isEither(pairs: readonly (readonly [string, string])[], a: string, b: string): boolean {
  return pairs.some(([first, second]) => (a === first && b === second) || (a === second && b === first));
}

/** The way of a figure; between partners as seen from the country that is in both pairs. */
function directionKey(figure: Figure, other: Figure, by: SetSideBySide): string {
  const { origin, destination } = figure;
  if (by !== 'partners') return `${origin ?? ''}>${destination ?? ''}`;
  const shared = figure.pair.split('-').filter((country) => other.pair.split('-').includes(country));
  const seen = (country: string | null) =>
    country === null ? '' : shared.includes(country) ? country : 'partner';
  return `${seen(origin)}>${seen(destination)}`;
}

/**
 * Whether two periods of one kind are equally long. Years, school years and months of a year are when those agree; a
 * stock on a date and a sum whose start is not stated have no length.
 */
function areOfOneLength(a: Period, b: Period): boolean {
  switch (a.kind) {
    case 'multi-year':
    case 'annual-average':
    case 'event': {
      const length = lengthInMonths(a);
      return length !== null && length === lengthInMonths(b);
    }
    default:
      return true;
  }
}

/** Calendar months touched; null where an end is open. */
function lengthInMonths({ firstDay, lastDay }: Period): number | null {
  if (firstDay === null || lastDay === null) return null;
  const monthNumber = (isoDay: string) => Number(isoDay.slice(0, 4)) * 12 + Number(isoDay.slice(5, 7));
  return monthNumber(lastDay) - monthNumber(firstDay) + 1;
}
