import type { Period } from '@/lib/figure/period';
import { yearsTouched } from '@/lib/figure/period';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { figureTextsOf } from '@/lib/search/figure-text';
import { textHolds } from '@/lib/search/search-text';
import { wordsIn } from '@/lib/search/words';
import type { CodeColumn, CodeFilter } from './figure-codes';
import { CODE_FILTERS, NO_YEAR, figureCodes } from './figure-codes';
import type { Snapshot } from './snapshot';

/** The ways in which a query narrows the figures down. */
export const FILTERS = [...CODE_FILTERS, 'period', 'search'] as const;
export type FilterId = (typeof FILTERS)[number];

/**
 * For each figure, in the order of the dataset, which filters it fails: 0 for none, the filter's place in FILTERS,
 * counted from 1, for this one alone, and FAILS_SEVERAL.
 */
export type FailedFilters = Uint8Array;

export const FAILS_SEVERAL = 255;

/** Queries remembered for one snapshot; the one asked longest ago is forgotten first. */
const MOST_REMEMBERED = 16;
const REMEMBERED = new WeakMap<Snapshot, Map<string, FailedFilters>>();

/** Tries every filter of the query on every figure; a filter that the query leaves open lets all through. */
export function failedFilters(snapshot: Snapshot, query: ExploreQuery): FailedFilters {
  const remembered = REMEMBERED.get(snapshot) ?? new Map<string, FailedFilters>();
  REMEMBERED.set(snapshot, remembered);
  const key = JSON.stringify([wantedCodes(query), query.from, query.to, query.search]);
  const known = remembered.get(key);
  if (known) {
    remembered.delete(key);
    remembered.set(key, known);
    return known;
  }
  const failed = new Uint8Array(snapshot.figures.length);
  for (const filter of CODE_FILTERS) failCodes(failed, snapshot, filter, wantedCodes(query)[filter]);
  failYears(failed, snapshot, query);
  failSearch(failed, snapshot, query);
  if (remembered.size >= MOST_REMEMBERED) remembered.delete([...remembered.keys()][0]!);
  remembered.set(key, failed);
  return failed;
}

/**
 * Whether a period shares a calendar year with the years asked for. A sum that has run up since an unstated start
 * counts for the year it runs up to; an open end counts for all later years; an unstated period only when no year is
 * asked for.
 */
export function periodTouches(period: Period, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  const { first, last } = yearsTouched(period);
  const start = first ?? last;
  if (start === null) return false;
  return (to === null || start <= to) && (from === null || last === null || last >= from);
}

/** The codes that a query lets through; none where it leaves the filter open. */
function wantedCodes(query: ExploreQuery): Readonly<Record<CodeFilter, readonly string[]>> {
  return {
    topic: query.topic === null ? [] : [query.topic],
    indicator: query.indicators,
    pair: query.pairs,
    direction: query.directions,
    measure: query.measures,
    unit: query.units,
    nature: query.natures,
    document: query.documents,
  };
}

function failCodes(
  failed: FailedFilters,
  snapshot: Snapshot,
  filter: CodeFilter,
  wanted: readonly string[],
): void {
  if (wanted.length === 0) return;
  const { codes, ofFigures }: CodeColumn = figureCodes(snapshot).columns[filter];
  const passes = codes.map((code) => wanted.includes(code));
  for (let place = 0; place < failed.length; place += 1) {
    if (!passes[ofFigures[place]!]) fail(failed, place, filter);
  }
}

function failYears(failed: FailedFilters, snapshot: Snapshot, { from, to }: ExploreQuery): void {
  if (from === null && to === null) return;
  const { firstYears, lastYears } = figureCodes(snapshot);
  for (let place = 0; place < failed.length; place += 1) {
    const first = firstYears[place]!;
    const touches =
      first !== NO_YEAR && (to === null || first <= to) && (from === null || lastYears[place]! >= from);
    if (!touches) fail(failed, place, 'period');
  }
}

function failSearch(failed: FailedFilters, { figures, catalogue }: Snapshot, { search }: ExploreQuery): void {
  const words = wordsIn(search);
  if (words.length === 0) return;
  for (let place = 0; place < failed.length; place += 1) {
    if (failed[place] === FAILS_SEVERAL) continue;
    if (!textHolds(figureTextsOf(figures[place]!, catalogue).everything, words))
      fail(failed, place, 'search');
  }
}

function fail(failed: FailedFilters, place: number, filter: FilterId): void {
  failed[place] = failed[place] === 0 ? FILTERS.indexOf(filter) + 1 : FAILS_SEVERAL;
}
