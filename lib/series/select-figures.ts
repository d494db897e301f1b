import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { FailedFilters } from './figure-filters';
import { failedFilters } from './figure-filters';
import type { Snapshot } from './snapshot';

/** What passes filters, as long as it is remembered what fails them. */
const SELECTED = new WeakMap<FailedFilters, readonly Figure[]>();

/**
 * The figures that pass every filter of the query, in the order of the dataset. While the query is remembered it gives
 * the same list every time, so that what is made from the list can be found by it.
 */
export function selectFigures(snapshot: Snapshot, query: ExploreQuery): readonly Figure[] {
  const failed = failedFilters(snapshot, query);
  const known = SELECTED.get(failed);
  if (known) return known;
  const selected = snapshot.figures.filter((_, place) => failed[place] === 0);
  SELECTED.set(failed, selected);
  return selected;
}
