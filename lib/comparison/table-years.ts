import type { CompareQuery } from '@/lib/query/compare-query';
import type { Series } from '@/lib/series/series';
import { columnYear } from './compared-figures';

/** More years than this are not set side by side: the ends of the run stand alone. */
export const MOST_YEARS = 6;

/** The years of a table, and how many between them hold figures but have no column. */
export interface TableYears {
  readonly years: readonly number[];
  readonly leftOut: number;
}

/** Years in which a series has a figure, each once. */
export function yearsOfSeries({ places }: Series): number[] {
  const years = places.map(({ period }) => columnYear(period)).filter((year) => year !== null);
  return [...new Set(years)];
}

/** Every year in which one of the series has a figure, in order. */
export function yearsOfAll(series: readonly Series[]): number[] {
  return [...new Set(series.flatMap(yearsOfSeries))].sort((a, b) => a - b);
}

/**
 * The years that the reader asks for: the ends, and those between them that hold figures where they are few. An end
 * that is not asked for is the first or last year known. Null where no year is asked for.
 */
export function askedYears(series: readonly Series[], { from, to }: CompareQuery): TableYears | null {
  if (from === null && to === null) return null;
  const known = yearsOfAll(series);
  const first = from ?? Math.min(to!, known[0] ?? to!);
  const last = to ?? Math.max(from!, known.at(-1) ?? from!);
  const between = known.filter((year) => year > first && year < last);
  const ends = first === last ? [first] : [first, last];
  return between.length + ends.length > MOST_YEARS
    ? { years: ends, leftOut: between.length }
    : { years: [...new Set([first, ...between, last])], leftOut: 0 };
}

/** Which indicators have both of two years, as whole years and at all. */
interface SharedYears {
  readonly years: readonly [number, number];
  readonly inWholeYears: Set<string>;
  readonly inAnyWay: Set<string>;
}

/**
 * The two years that most indicators share: whole years count before parts of years and stocks, and the later years
 * stand where several pairs of years share as many.
 */
export function mostSharedYears(series: readonly Series[]): TableYears {
  const shared = new Map<string, SharedYears>();
  for (const one of series) {
    const [{ figures, period }] = one.places as [Series['places'][number]];
    const { indicatorId } = figures[0]!;
    for (const years of pairsOfYears(yearsOfSeries(one))) {
      const key = years.join(' ');
      const holders = shared.get(key) ?? { years, inWholeYears: new Set(), inAnyWay: new Set() };
      shared.set(key, holders);
      holders.inAnyWay.add(indicatorId);
      if (period.kind === 'year') holders.inWholeYears.add(indicatorId);
    }
  }
  const [best] = [...shared.values()].sort(
    (a, b) =>
      b.inWholeYears.size - a.inWholeYears.size ||
      b.inAnyWay.size - a.inAnyWay.size ||
      b.years[1] - a.years[1] ||
      b.years[0] - a.years[0],
  );
  return { years: best?.years ?? yearsOfAll(series).slice(-1), leftOut: 0 };
}

function pairsOfYears(years: readonly number[]): (readonly [number, number])[] {
  return years.flatMap((first) => years.filter((last) => first < last).map((last) => [first, last] as const));
}
