import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { FILTERS, figureFilters } from './figure-filters';
import type { Snapshot } from './snapshot';

/** The figures that pass every filter of the query, in the order of the dataset. */
export function selectFigures(snapshot: Snapshot, query: ExploreQuery): Figure[] {
  const filters = figureFilters(snapshot, query);
  return snapshot.figures.filter((figure) => FILTERS.every((filter) => filters[filter](figure)));
}
