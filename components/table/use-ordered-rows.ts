import { useMemo } from 'react';
import { useLiveSearch } from '@/components/filters/LiveSearch';
import { usePartOnceReaderActs } from '@/components/layout/part-at-need';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { rowHolds } from './cell-search';
import { sortsWithGroup } from './table-sorting';
import type { FigureRowView, FigureTableView, RowGroup, RowPage } from './figure-row';
import { ROWS_OF_A_PAGE } from './figure-row';
import type { RowsAsked } from './order-rows';
import { rowsInGroups } from './row-groups';
import { rowOrder } from './row-order';
import type { FetchedRows } from './use-fetched-rows';

/** The rows of the table by their places from 0. */
export interface OrderedRows {
  readonly count: number;
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => FigureRowView | undefined;
  /** The group that begins with a row; null within a group and where rows are not grouped. */
  readonly groupAt: (index: number) => RowGroup | null;
  /** How many groups begin with a row or before it; null while that is not known. */
  readonly groupsUpTo: (index: number) => number | null;
  readonly groupCount: number;
  /** The pages that these rows stand on and that are not at hand. */
  readonly pagesMissingAmong: (indexes: readonly number[]) => readonly number[];
}

/**
 * The rows in the order and with the filters that the query asks for: made here where all rows and what orders them
 * are at hand, else as the server has them, page by page. Before a script runs they are those of the page.
 */
export function useOrderedRows(
  view: FigureTableView,
  fetched: FetchedRows,
  query: ExploreQuery,
  hasScript: boolean,
): OrderedRows {
  const ordered = useRowsOrderedHere(fetched.all, query);
  const grouped = useMemo(() => ordered && rowsInGroups(ordered, query.group), [ordered, query.group]);
  if (!hasScript) return rowsOfPage(view);
  if (grouped === null) return rowsOfServer(view, fetched);
  const { rows, groupOfRow, groupCount } = grouped;
  return {
    count: rows.length,
    rowAt: (index) => rows[index],
    groupAt: (index) => (groupOfRow[index] === groupOfRow[index - 1] ? null : (groupOfRow[index] ?? null)),
    groupsUpTo: (index) => groupOfRow[index]?.place ?? 0,
    groupCount,
    pagesMissingAmong: () => [],
  };
}

function rowsOfPage({ rows, groups, groupCount }: FigureTableView): OrderedRows {
  return {
    count: rows.length,
    rowAt: (index) => rows[index],
    groupAt: (index) => groups[rows[index]?.id ?? ''] ?? null,
    groupsUpTo: (index) => placeOfGroup({ rows, groups }, index),
    groupCount,
    pagesMissingAmong: () => [],
  };
}

function rowsOfServer(view: FigureTableView, { pageOf }: FetchedRows): OrderedRows {
  const pageNumber = (index: number) => Math.floor(index / ROWS_OF_A_PAGE) + 1;
  const rowAt = (index: number) => pageOf(pageNumber(index))?.rows[index % ROWS_OF_A_PAGE];
  return {
    count: view.shown,
    rowAt,
    groupAt: (index) => {
      const group = pageOf(pageNumber(index))?.groups[rowAt(index)?.id ?? ''] ?? null;
      const before = view.group === null ? undefined : rowAt(index - 1)?.cells[view.group];
      return group !== null && before?.text === group.text ? null : group;
    },
    groupsUpTo: (index) => {
      const page = pageOf(pageNumber(index));
      if (view.group === null) return 0;
      return page === undefined ? null : placeOfGroup(page, index % ROWS_OF_A_PAGE);
    },
    groupCount: view.groupCount,
    pagesMissingAmong: (indexes) => [
      ...new Set(indexes.filter((index) => rowAt(index) === undefined).map(pageNumber)),
    ],
  };
}

/** The place of the group that a row of a page stands in; 0 where rows are not grouped. */
function placeOfGroup({ rows, groups }: Pick<RowPage, 'rows' | 'groups'>, index: number): number {
  const first = rows.slice(0, index + 1).findLast(({ id }) => groups[id] !== undefined);
  return groups[first?.id ?? '']?.place ?? 0;
}

/**
 * Sorts and filters rows, and narrows them to what is being typed in the search. The server searches more than the rows
 * show: when no row holds the words, the rows stay until its answer is there. Null while rows or what orders them are
 * not at hand.
 */
function useRowsOrderedHere(
  rows: readonly FigureRowView[] | null,
  query: ExploreQuery,
): readonly FigureRowView[] | null {
  const { text, awaitsAnswer } = useLiveSearch();
  const order = usePartOnceReaderActs(rowOrder);
  const inOrder = useMemo(() => (rows && order ? order.rowsInOrder(rows) : null), [rows, order]);
  const narrowing = awaitsAnswer && rows !== null && rows.some((row) => rowHolds(row, text));
  const { sort, group, columnFilters } = query;
  const asked = useMemo(
    (): RowsAsked => ({
      sorting: sortsWithGroup({ sort, group }).map(({ column, order: way }) => ({
        id: column,
        desc: way === 'desc',
      })),
      columnFilters: columnFilters.map(({ column, text: words }) => ({ id: column, value: words })),
      globalFilter: narrowing ? text : '',
    }),
    [sort, group, columnFilters, narrowing, text],
  );
  return useMemo(() => inOrder && inOrder(asked), [inOrder, asked]);
}
