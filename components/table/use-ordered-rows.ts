import { useMemo } from 'react';
import { useLiveSearch } from '@/components/filters/LiveSearch';
import { usePartOnceReaderActs } from '@/components/layout/part-at-need';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { rowHolds } from './cell-search';
import { sortsWithGroup } from './table-sorting';
import type { FigureRowView, FigureTableView, RowGroup } from './figure-row';
import { ROWS_OF_A_PAGE } from './figure-row';
import type { RowsAsked } from './order-rows';
import { rowOrder } from './row-order';
import type { FetchedRows } from './use-fetched-rows';

/** The rows of the table by their places from 0. */
export interface OrderedRows {
  readonly count: number;
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => FigureRowView | undefined;
  /** The group that begins with a row; null within a group and where rows are not grouped. */
  readonly groupAt: (index: number) => RowGroup | null;
  /** The first page that one of these rows stands on and that is not at hand; null where all are. */
  readonly pageMissingAmong: (indexes: readonly number[]) => number | null;
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
  const groups = useMemo(() => groupsOf(ordered ?? [], query.group), [ordered, query.group]);
  if (!hasScript) return rowsOfPage(view);
  if (ordered === null) return rowsOfServer(view, fetched);
  return {
    count: ordered.length,
    rowAt: (index) => ordered[index],
    groupAt: (index) => groups.get(index) ?? null,
    pageMissingAmong: () => null,
  };
}

function rowsOfPage({ rows, groups }: FigureTableView): OrderedRows {
  return {
    count: rows.length,
    rowAt: (index) => rows[index],
    groupAt: (index) => groups[rows[index]?.id ?? ''] ?? null,
    pageMissingAmong: () => null,
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
    pageMissingAmong: (indexes) => {
      const missing = indexes.find((index) => rowAt(index) === undefined);
      return missing === undefined ? null : pageNumber(missing);
    },
  };
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
  const asked = useMemo(
    (): RowsAsked => ({
      sorting: sortsWithGroup(query).map(({ column, order: way }) => ({ id: column, desc: way === 'desc' })),
      columnFilters: query.columnFilters.map(({ column, text: words }) => ({ id: column, value: words })),
      globalFilter: narrowing ? text : '',
    }),
    [query, narrowing, text],
  );
  return useMemo(() => inOrder && inOrder(asked), [inOrder, asked]);
}

function groupsOf(
  rows: readonly FigureRowView[],
  column: TableColumnId | null,
): ReadonlyMap<number, RowGroup> {
  const groups = new Map<number, RowGroup>();
  if (column === null) return groups;
  const counts = new Map<string, number>();
  for (const { cells } of rows) counts.set(cells[column].text, (counts.get(cells[column].text) ?? 0) + 1);
  rows.forEach(({ cells }, index) => {
    const { text } = cells[column];
    if (rows[index - 1]?.cells[column].text !== text) groups.set(index, { text, count: counts.get(text)! });
  });
  return groups;
}
