import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { calendarYear } from '@/lib/figure/period';
import { drawnNumber } from '@/lib/figure/quantity';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import { shiftInterval } from '@/lib/interval/arithmetic';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import type { Preference } from '@/lib/query/explore-query';
import type { Series } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';
import { canBePercentBase, changeBetween } from './change';

/** Why series have no common index; words for each stand in the messages `implied`. */
export const INDEX_REFUSALS = ['noLevel', 'noWholeYears', 'fewerThanTwo', 'noBase'] as const;
export type IndexRefusal = (typeof INDEX_REFUSALS)[number];

/** One year of an index: its level as a percentage of the base year's. */
export interface IndexPoint {
  readonly figure: Figure;
  readonly index: Interval;
  /** From the numbers as drawn: for a mark's place, not for words. */
  readonly drawn: ExactNumber;
}

/** A series of whole years with its base set to 100. */
export interface SeriesIndex {
  readonly series: Series;
  readonly base: Figure;
  /** In time order, the base among them: exactly 100. */
  readonly points: readonly IndexPoint[];
}

/** Indexes that share their base year, and the series that have no figure for it. */
export interface CommonIndex {
  readonly baseYear: number;
  readonly indexes: readonly SeriesIndex[];
  readonly withoutBase: readonly Series[];
}

/** Parts of a year and stocks on a date are no whole years: they have no place on an index of years. */
const INDEXED_KINDS: readonly PeriodKind[] = ['year'];
const BASE = exact(100);

/**
 * Series as indexes of base 100. The base is the first year for which most of the series have a figure; those without
 * one are left out and named. Refused where nothing of the kind can be had.
 */
export function commonIndex(
  series: readonly Series[],
  snapshot: Snapshot,
  prefer: Preference | null = null,
): CommonIndex | IndexRefusal {
  const based = commonBase(series, snapshot, prefer);
  if (typeof based === 'string') return based;
  const { baseYear, standing } = based;
  const indexes = standing.map(({ series: one, figures }) => indexFrom(one, figures, baseYear));
  return {
    baseYear,
    indexes: indexes.filter((index) => index !== null),
    withoutBase: standing.filter((_, place) => indexes[place] === null).map(({ series: one }) => one),
  };
}

/** Why these series have no index; null where they have. */
export function whyNotIndexed(
  series: readonly Series[],
  snapshot: Snapshot,
  prefer: Preference | null = null,
): IndexRefusal | null {
  const several = seriesOfSeveralYears(series);
  if (typeof several === 'string') return several;
  const hasBase = ({ places }: Series) =>
    places.some((place) => canBeBase(standingOf(snapshot, place, prefer).figure));
  return several.some(hasBase) ? null : 'noBase';
}

/** The series of which an index can be made once one of their years can be its base. */
function seriesOfSeveralYears(series: readonly Series[]): Series[] | IndexRefusal {
  const levels = series.filter(({ places }) => places[0]!.figures[0]!.measure === 'level');
  if (levels.length === 0) return 'noLevel';
  const ofYears = levels.filter(({ places }) => INDEXED_KINDS.includes(places[0]!.period.kind));
  if (ofYears.length === 0) return 'noWholeYears';
  const several = ofYears.filter(({ places }) => places.length > 1);
  return several.length === 0 ? 'fewerThanTwo' : several;
}

interface CommonBase {
  readonly baseYear: number;
  readonly standing: readonly { readonly series: Series; readonly figures: readonly Figure[] }[];
}

function commonBase(
  series: readonly Series[],
  snapshot: Snapshot,
  prefer: Preference | null,
): CommonBase | IndexRefusal {
  const several = seriesOfSeveralYears(series);
  if (typeof several === 'string') return several;
  const standing = several.map((one) => ({ series: one, figures: standingFigures(one, snapshot, prefer) }));
  const baseYear = mostCommonYear(standing.map(({ figures }) => figures.filter(canBeBase)));
  return baseYear === null ? 'noBase' : { baseYear, standing };
}

function standingFigures({ places }: Series, snapshot: Snapshot, prefer: Preference | null): Figure[] {
  return places.map((place) => standingOf(snapshot, place, prefer).figure);
}

/** Whether percentages of a figure can be told: it is above zero whatever its rounding. */
function canBeBase(figure: Figure): boolean {
  return canBePercentBase(figure) && calendarYear(figure.period) !== null;
}

/** The year that most lists have; of several such years the first. */
function mostCommonYear(lists: readonly (readonly Figure[])[]): number | null {
  const years = lists.flatMap((figures) => figures.map(({ period }) => calendarYear(period)!));
  const countOf = (year: number) => years.filter((other) => other === year).length;
  const [first] = [...new Set(years)].sort((a, b) => countOf(b) - countOf(a) || a - b);
  return first ?? null;
}

function indexFrom(series: Series, figures: readonly Figure[], baseYear: number): SeriesIndex | null {
  const base = figures.find((figure) => calendarYear(figure.period) === baseYear);
  if (base === undefined || !canBeBase(base)) return null;
  const points = figures.map((figure): IndexPoint => {
    // The base over itself is one number, however it was rounded.
    if (figure.id === base.id) return { figure, index: { low: BASE, high: BASE }, drawn: BASE };
    const change = changeBetween(base, figure);
    const drawn = drawnNumber(quantityMeant(figure))
      .div(drawnNumber(quantityMeant(base)))
      .mul(BASE);
    return { figure, index: shiftInterval(change.percent!, BASE), drawn };
  });
  return { series, base, points };
}
