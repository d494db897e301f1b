import type { Figure } from '@/lib/figure/figure';
import type { ColumnFilter, ExploreQuery, TableSort } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { cellHolds } from './cell-search';
import { cellTexts } from './cell-texts';
import { figureCell } from './figure-cells';
import { inReadingOrder, placesAmong, placesInSnapshot } from './figure-places';
import { MOST_ROWS_IN_BROWSER } from './figure-row';
import { gatherAlike } from './row-groups';
import { sortsWithGroup } from './table-sorting';

/** The figures whose cells hold the words that the filters of the columns ask for. */
export function filterByCells(
  figures: readonly Figure[],
  filters: readonly ColumnFilter[],
  snapshot: Snapshot,
  locale: Locale,
): readonly Figure[] {
  if (filters.length === 0) return figures;
  return figures.filter((figure) =>
    filters.every(({ column, text }) => cellHolds(figureCell(column, figure, snapshot, locale), text)),
  );
}

/**
 * The figures as the table shows them: group by group, then by each column of the order, then as they are read. Empty
 * cells come last either way.
 */
export function inTableOrder(
  figures: readonly Figure[],
  query: Pick<ExploreQuery, 'sort' | 'group'>,
  snapshot: Snapshot,
  locale: Locale,
): readonly Figure[] {
  const read = inReadingOrder(figures, snapshot);
  const keys = sortsWithGroup(query).map((sort) => sortingKeys(sort, read, snapshot, locale));
  if (keys.length === 0) return read;
  // Sorting is stable: what the keys do not tell apart stays as it is read.
  const order = Array.from(read, (_, index) => index).sort((a, b) => {
    for (const key of keys) {
      if (key[a] !== key[b]) return key[a]! < key[b]! ? -1 : 1;
    }
    return 0;
  });
  const sorted = order.map((index) => read[index]!);
  if (query.group === null) return sorted;
  return [...gatherAlike(sorted, cellTexts(query.group, snapshot, locale)).values()].flat();
}

/** For each figure a number: the smaller comes first. */
function sortingKeys(
  { column, order }: TableSort,
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
): Float64Array {
  const places =
    figures.length > MOST_ROWS_IN_BROWSER
      ? placesInSnapshot(column, snapshot, locale)
      : placesAmong(column, figures, snapshot, locale);
  return Float64Array.from(figures, (figure) => {
    const place = places.get(figure);
    if (place === undefined) return Infinity;
    return order === 'asc' ? place : -place;
  });
}
