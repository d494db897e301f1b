import type { ExploreQuery } from '@/lib/query/explore-query';
import type { CodeFilter } from './figure-codes';
import { LAST_YEAR, NO_YEAR, figureCodes } from './figure-codes';
import type { FailedFilters, FilterId } from './figure-filters';
import { FILTERS, failedFilters } from './figure-filters';
import type { Snapshot } from './snapshot';

/** Filters with a list of options. */
export type FacetId = Exclude<FilterId, 'search' | 'measure' | 'unit'>;

/** For every option of every facet: how many figures it has when all other filters are applied. Never zero. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/** Counts the options of every facet; the options of `period` are calendar years that the figures' periods touch. */
export function facetCounts(snapshot: Snapshot, query: ExploreQuery): FacetCounts {
  const failed = failedFilters(snapshot, query);
  const codes = (facet: CodeFilter & FacetId) => codeCounts(snapshot, facet, failed);
  return {
    topic: codes('topic'),
    indicator: codes('indicator'),
    pair: codes('pair'),
    direction: codes('direction'),
    period: yearCounts(snapshot, failed),
    nature: codes('nature'),
    document: codes('document'),
  };
}

/** Tells of the figure at a place whether it passes every filter but perhaps that of the facet. */
function passesTheOthers(failed: FailedFilters, facet: FacetId): (place: number) => boolean {
  const facetAlone = FILTERS.indexOf(facet) + 1;
  return (place) => failed[place] === 0 || failed[place] === facetAlone;
}

function codeCounts(
  snapshot: Snapshot,
  facet: CodeFilter & FacetId,
  failed: FailedFilters,
): Map<string, number> {
  const { codes, ofFigures } = figureCodes(snapshot).columns[facet];
  const passes = passesTheOthers(failed, facet);
  const counts = new Uint32Array(codes.length);
  for (let place = 0; place < failed.length; place += 1) {
    if (passes(place)) counts[ofFigures[place]!]! += 1;
  }
  return new Map(
    codes.flatMap((code, index) => (counts[index] === 0 || code === '' ? [] : [[code, counts[index]!]])),
  );
}

/** Counts every year from the first to the last that a period touches; of an open period the end that is known. */
function yearCounts(snapshot: Snapshot, failed: FailedFilters): Map<string, number> {
  const { firstYears, lastYears } = figureCodes(snapshot);
  const passes = passesTheOthers(failed, 'period');
  const counts = new Map<number, number>();
  for (let place = 0; place < failed.length; place += 1) {
    const first = firstYears[place]!;
    if (first === NO_YEAR || !passes(place)) continue;
    const last = lastYears[place] === LAST_YEAR ? first : lastYears[place]!;
    for (let year = first; year <= last; year += 1) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return new Map([...counts].map(([year, count]) => [String(year), count]));
}
