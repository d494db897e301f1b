import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Period } from '@/lib/figure/period';
import { roundingInterval } from '@/lib/figure/quantity';
import { intervalsOverlap } from '@/lib/interval/interval';
import type { Preference } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { Series, SeriesPlace } from '@/lib/series/series';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfFigure, standingOf } from '@/lib/series/snapshot-index';
import type { ImpliedChange } from './change';
import { changeBetween } from './change';
import type { ComparisonCaveat } from './comparability';
import { comparisonCaveats } from './comparability';
import { companionsOf } from './printed-companions';
import { isOfDays, yearBefore } from './year-before';

/** Why no change on a year earlier is told; words for each stand in the messages `implied`. */
export const GROWTH_REFUSALS = ['noYearlyPeriod', 'noLevel', 'noPercent', 'yearBeforeUnknown'] as const;
export type GrowthRefusal = (typeof GROWTH_REFUSALS)[number];

/** A growth that a document prints, which stands before any computed one. */
export interface PrintedGrowth {
  readonly kind: 'printed';
  readonly period: Period;
  readonly figure: Figure;
  /** Other printed growth for the same period. */
  readonly rivals: readonly Figure[];
  /** The change that the two levels allow, where it shuts the printed one out; null where it does not. */
  readonly levelsSay: ImpliedChange | null;
  /** False where the document does not name what it compares with; of a whole year that is taken as the year before. */
  readonly basePrinted: boolean;
}

/** A growth computed from two levels of one series a year apart. */
export interface ComputedGrowth {
  readonly kind: 'implied';
  readonly period: Period;
  readonly change: ImpliedChange;
  readonly caveats: readonly ComparisonCaveat[];
}

export interface RefusedGrowth {
  readonly kind: 'refused';
  readonly period: Period;
  readonly reason: GrowthRefusal;
}

/** The change of one period on the like period a year before. */
export type YearGrowth = PrintedGrowth | ComputedGrowth | RefusedGrowth;

/**
 * The change on a year earlier for every place of a series of levels, and for the periods that only a printed growth
 * speaks of, in time order. The year before is looked for in the whole dataset, not only in the series as it is shown.
 */
export function yearOnYear(
  series: Series,
  snapshot: Snapshot,
  prefer: Preference | null = null,
): readonly YearGrowth[] {
  const sample = series.places[0]!.figures[0]!;
  const ofLevels = series.places.map((place) => growthAt(place, snapshot, prefer));
  const printedOnly = [...groupBy(yearlyGrowthOf(sample, snapshot), ({ period }) => daysKey(period)).values()]
    .filter(([growth]) => !series.places.some((place) => daysKey(place.period) === daysKey(growth!.period)))
    .map((figures) => standingGrowth(figures, snapshot, prefer)!);
  return [...ofLevels, ...printedOnly].sort((a, b) => compareText(daysKey(a.period), daysKey(b.period)));
}

/**
 * The printed growth on a year earlier that stands for a figure's place; null where none is printed. It counts when
 * its base is the like period one year before, or, for a whole year, when no base is printed: then a year's growth can
 * mean nothing else, while that of a part of a year could be on the months before.
 */
export function printedGrowthFor(
  figure: Figure,
  snapshot: Snapshot,
  prefer: Preference | null = null,
): Figure | null {
  const here = yearlyGrowthOf(figure, snapshot).filter(
    ({ period }) => daysKey(period) === daysKey(figure.period),
  );
  return standingGrowth(here, snapshot, prefer)?.figure ?? null;
}

function growthAt(place: SeriesPlace, snapshot: Snapshot, prefer: Preference | null): YearGrowth {
  const { period } = place;
  const { figure } = standingOf(snapshot, place, prefer);
  const here = yearlyGrowthOf(figure, snapshot).filter(
    (growth) => daysKey(growth.period) === daysKey(period),
  );
  const [printed, computed] = [
    standingGrowth(here, snapshot, prefer),
    computedGrowth(figure, snapshot, prefer),
  ];
  if (printed === null) return computed;
  const differs = computed.kind === 'implied' && growthDiffers(printed.figure, computed.change);
  return differs ? { ...printed, levelsSay: computed.change } : printed;
}

/** Whether no change that two levels allow is the printed one, as far as the digits and hedges of all three go. */
export function growthDiffers(printed: Figure, { percent }: ImpliedChange): boolean {
  return percent !== null && !intervalsOverlap(percent, roundingInterval(quantityMeant(printed)));
}

function computedGrowth(
  later: Figure,
  snapshot: Snapshot,
  prefer: Preference | null,
): ComputedGrowth | RefusedGrowth {
  const { period } = later;
  const refused = (reason: GrowthRefusal): RefusedGrowth => ({ kind: 'refused', period, reason });
  if (later.measure !== 'level') return refused('noLevel');
  const before = yearBefore(period);
  if (before === null) return refused('noYearlyPeriod');
  const { places } = seriesOfFigure(snapshot, later);
  const placeBefore = places.find((place) => isOfDays(place.period, before));
  if (placeBefore === undefined) return refused('yearBeforeUnknown');
  const earlier = standingOf(snapshot, placeBefore, prefer).figure;
  const change = changeBetween(earlier, later);
  if (change.percent === null) return refused('noPercent');
  return { kind: 'implied', period, change, caveats: comparisonCaveats(earlier, later) };
}

/** The one that stands of printed growth for one period: those that name their base come first. */
function standingGrowth(
  figures: readonly Figure[],
  snapshot: Snapshot,
  prefer: Preference | null,
): PrintedGrowth | null {
  const withBase = figures.filter(({ basePeriod }) => basePeriod !== null);
  const candidates = withBase.length > 0 ? withBase : figures;
  const [first] = candidates;
  if (first === undefined) return null;
  const { figure } = standingOf(snapshot, { period: first.period, figures: candidates }, prefer);
  const rivals = figures.filter(({ id }) => id !== figure.id);
  return {
    kind: 'printed',
    period: first.period,
    figure,
    rivals,
    levelsSay: null,
    basePrinted: figure.basePeriod !== null,
  };
}

/** Printed growth on a year earlier of what a figure speaks of, for every year. */
function yearlyGrowthOf(figure: Figure, snapshot: Snapshot): readonly Figure[] {
  return companionsOf(figure, 'growth', snapshot).filter(isOnYearBefore);
}

function isOnYearBefore(growth: Figure): boolean {
  const { period, basePeriod } = growth;
  const before = yearBefore(period);
  if (before === null || quantityMeant(growth).unitKind !== 'percent') return false;
  if (basePeriod === null) return period.kind === 'year' || period.kind === 'school-year';
  return isOfDays(basePeriod, before);
}

function daysKey({ firstDay, lastDay }: Period): string {
  return `${firstDay ?? '9999'}/${lastDay ?? ''}`;
}
