import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { directionCode } from './figure-direction';
import type { FilterId } from './figure-filters';
import { FILTERS, figureFilters, topicOf } from './figure-filters';
import type { Snapshot } from './snapshot';

/** Filters with a list of options. */
export type FacetId = Exclude<FilterId, 'search' | 'measure' | 'unit'>;

/** For every option of every facet: how many figures it has when all other filters are applied. Never zero. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/** Counts the options of every facet; the options of `period` are calendar years that the figures' periods touch. */
export function facetCounts(snapshot: Snapshot, query: ExploreQuery): FacetCounts {
  const filters = figureFilters(snapshot, query);
  const counts: Record<FacetId, Map<string, number>> = {
    topic: new Map(),
    indicator: new Map(),
    pair: new Map(),
    direction: new Map(),
    period: new Map(),
    nature: new Map(),
    document: new Map(),
  };
  const facets = Object.keys(counts) as FacetId[];
  for (const figure of snapshot.figures) {
    const failed = FILTERS.filter((filter) => !filters[filter](figure));
    for (const facet of facets) {
      const passesTheOthers = failed.every((filter) => filter === facet);
      if (passesTheOthers) countOptions(counts[facet], optionsOf(snapshot, figure, facet));
    }
  }
  return counts;
}

function countOptions(counts: Map<string, number>, options: readonly string[]): void {
  for (const option of options) counts.set(option, (counts.get(option) ?? 0) + 1);
}

/** The options of one facet under which a figure is found. */
function optionsOf(snapshot: Snapshot, figure: Figure, facet: FacetId): readonly string[] {
  switch (facet) {
    case 'topic':
      return [topicOf(snapshot, figure) ?? []].flat();
    case 'indicator':
      return [figure.indicatorId];
    case 'pair':
      return [figure.pair];
    case 'direction':
      return [directionCode(figure)];
    case 'period':
      return yearOptions(figure);
    case 'nature':
      return [figure.nature];
    case 'document':
      return [figure.documentId];
  }
}

/** Every year from the first to the last that the period touches; of an open period the end that is known. */
function yearOptions(figure: Figure): string[] {
  const { first, last } = yearsTouched(figure.period);
  const start = first ?? last;
  if (start === null) return [];
  return Array.from({ length: (last ?? start) - start + 1 }, (_, step) => String(start + step));
}
