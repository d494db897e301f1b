import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { CompareQuery } from '@/lib/query/compare-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE, NO_DIRECTION } from '@/lib/query/explore-query';
import { directionCode } from '@/lib/series/figure-direction';
import type { ComparedRow } from './compared-row';

/**
 * What selects on Explore the figures that rows of one indicator show: the same measure, unit, nature, countries and
 * ways, from the first to the last of the years. Null for rows that are not of one kind.
 */
export function chartQueryOf(
  rows: readonly ComparedRow[],
  years: readonly number[],
  { known, revision, prefer }: CompareQuery,
): ExploreQuery | null {
  const samples = rows.map(({ sample }) => sample);
  const only = (valueOf: (figure: Figure) => string) => distinctValues(samples, valueOf);
  const indicators = only(({ indicatorId }) => indicatorId);
  const measures = [...new Set(samples.map(({ measure }) => measure))];
  const units = only((figure) => quantityMeant(figure).unitId);
  if (indicators.length !== 1 || measures.length !== 1 || units.length !== 1) return null;
  const directions = only(directionCode);
  return {
    ...EVERY_FIGURE,
    indicators,
    measures,
    units,
    pairs: only(({ pair }) => pair),
    directions: directions.length === 1 && directions[0] === NO_DIRECTION ? [] : directions,
    natures: [...new Set(samples.map(({ nature }) => nature))].sort(),
    from: years[0] ?? null,
    to: years.at(-1) ?? null,
    known,
    revision,
    prefer,
  };
}

function distinctValues(figures: readonly Figure[], valueOf: (figure: Figure) => string): string[] {
  return [...new Set(figures.map(valueOf))].sort();
}
