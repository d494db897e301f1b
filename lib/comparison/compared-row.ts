import type { Figure } from '@/lib/figure/figure';
import type { ImpliedChange } from '@/lib/implied/change';
import { changeBetween } from '@/lib/implied/change';
import type { ComparisonCaveat, IncomparableReason } from '@/lib/implied/comparability';
import { comparisonCaveats, whyNotComparable } from '@/lib/implied/comparability';
import { printedGrowthFor } from '@/lib/implied/growth';
import { isOfDays, yearBefore } from '@/lib/implied/year-before';
import type { Preference } from '@/lib/query/explore-query';
import type { Series, SeriesPlace } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';
import { columnYear } from './compared-figures';

/** What stands in one cell: the figure that stands for its place, and how much else is stated there. */
export interface ComparedCell {
  readonly figure: Figure;
  /** Other statements for the very same period. */
  readonly rivals: number;
  /** Other dates or periods of the same series in the same year, of which this is the last. */
  readonly earlier: number;
}

/** The step between two cells of a row, or why it is not taken. */
export type ComparedChange = Step & {
  /** The first and the last year of the row. */
  readonly years: readonly [number, number];
};

type Step =
  | {
      readonly kind: 'change';
      readonly change: ImpliedChange;
      /** The growth that a document prints for this very step. */
      readonly printed: Figure | null;
      readonly caveats: readonly ComparisonCaveat[];
    }
  | {
      readonly kind: 'refused';
      readonly reason: IncomparableReason;
      readonly figures: readonly [Figure, Figure];
    };

/** One series over the years of a table. */
export interface ComparedRow {
  readonly series: Series;
  /** Any figure of the series, for what all of them share. */
  readonly sample: Figure;
  /** One for each year of the table; null where nothing is stated. */
  readonly cells: readonly (ComparedCell | null)[];
  /** From the first to the last year that is known; null where there is one at most. */
  readonly change: ComparedChange | null;
}

/** The row of a series for these years. */
export function comparedRow(
  series: Series,
  years: readonly number[],
  snapshot: Snapshot,
  prefer: Preference | null,
): ComparedRow {
  const cells = years.map((year) => cellOf(series, year, snapshot, prefer));
  const known = cells.flatMap((cell, place) => (cell === null ? [] : [{ ...cell, year: years[place]! }]));
  const [first, last] = [known[0], known.at(-1)];
  const change =
    first === undefined || last === undefined || first === last
      ? null
      : {
          years: [first.year, last.year] as const,
          ...changeOf(first.figure, last.figure, snapshot, prefer),
        };
  return { series, sample: series.places[0]!.figures[0]!, cells, change };
}

function cellOf(
  series: Series,
  year: number,
  snapshot: Snapshot,
  prefer: Preference | null,
): ComparedCell | null {
  const places = series.places.filter(({ period }) => columnYear(period) === year);
  const place: SeriesPlace | undefined = places.at(-1);
  if (place === undefined) return null;
  const { figure } = standingOf(snapshot, place, prefer);
  return { figure, rivals: place.figures.length - 1, earlier: places.length - 1 };
}

function changeOf(earlier: Figure, later: Figure, snapshot: Snapshot, prefer: Preference | null): Step {
  const reason = whyNotComparable(earlier, later, snapshot.catalogue);
  if (reason !== null) return { kind: 'refused', reason, figures: [earlier, later] };
  return {
    kind: 'change',
    change: changeBetween(earlier, later),
    printed: printedGrowthBetween(earlier, later, snapshot, prefer),
    caveats: comparisonCaveats(earlier, later),
  };
}

/** The printed growth of the later figure, where the earlier one is of the like period a year before. */
function printedGrowthBetween(
  earlier: Figure,
  later: Figure,
  snapshot: Snapshot,
  prefer: Preference | null,
): Figure | null {
  const before = yearBefore(later.period);
  return before !== null && isOfDays(earlier.period, before)
    ? printedGrowthFor(later, snapshot, prefer)
    : null;
}
