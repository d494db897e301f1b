import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Series } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfFigure } from '@/lib/series/snapshot-index';
import type { ChartModel } from './chart-panel';

/** Whether any of the series has figures outside the years that the reader asked for. */
export function goesOnOutside(
  series: readonly Series[],
  { from, to }: Pick<ExploreQuery, 'from' | 'to'>,
  snapshot: Snapshot,
): ChartModel['goesOn'] {
  if (from === null && to === null) return { before: false, after: false };
  const places = series
    .flatMap(({ places: [first] }) => (first === undefined ? [] : [first.figures[0]!]))
    .flatMap((figure: Figure) => seriesOfFigure(snapshot, figure).places)
    .map(({ period }) => yearsTouched(period));
  return {
    before: from !== null && places.some(({ last }) => last !== null && last < from),
    after: to !== null && places.some(({ first }) => first !== null && first > to),
  };
}
