import { drawnNumber } from '@/lib/figure/quantity';
import { quantityMeant } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { mayJoin } from '@/lib/series/comparable';
import type { Series } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';

/** Years before the latest that a small drawing goes back. */
const YEARS_DRAWN = 12;
/** Fewer comparable points are no chart. */
const FEWEST_POINTS = 3;

/** A standing figure of a whole year; `x` and `y` from 0 (first year, zero) to 1 (last year, largest number). */
export interface TrendPoint {
  readonly figureId: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
  /** A line may join it with the point before. */
  readonly joined: boolean;
}

export interface Trend {
  readonly first: number;
  readonly last: number;
  readonly points: readonly TrendPoint[];
}

/**
 * The course of a series of whole years over the last twelve, from zero up; null with fewer than three points. Years
 * without a figure have no point, and no line goes across them.
 */
export function trendOf({ places }: Series, snapshot: Snapshot): Trend | null {
  const last = yearsTouched(places.at(-1)!.period).last;
  if (last === null) return null;
  const recent = places.filter(
    ({ period }) => period.kind === 'year' && (yearsTouched(period).first ?? 0) >= last - YEARS_DRAWN,
  );
  if (recent.length < FEWEST_POINTS) return null;
  const first = yearsTouched(recent[0]!.period).first!;
  const figures = recent.map((place) => standingOf(snapshot, place).figure);
  const values = figures.map((figure) => toDrawingNumber(drawnNumber(quantityMeant(figure))));
  const largest = Math.max(...values);
  if (Math.min(...values) < 0 || largest === 0) return null;
  const points = figures.map((figure, place) => {
    const year = yearsTouched(figure.period).first!;
    const before = figures[place - 1];
    return {
      figureId: figure.id,
      year,
      x: (year - first) / (last - first),
      y: values[place]! / largest,
      joined: before !== undefined && mayJoin(figure.measure, before.period, figure.period),
    };
  });
  return { first, last, points };
}
