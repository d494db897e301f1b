import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { failedFilters } from './figure-filters';
import type { Snapshot } from './snapshot';

/** The figures that pass every filter of the query, in the order of the dataset. */
export function selectFigures(snapshot: Snapshot, query: ExploreQuery): Figure[] {
  const failed = failedFilters(snapshot, query);
  return snapshot.figures.filter((_, place) => failed[place] === 0);
}
