import { constructTable } from '@tanstack/react-table';
import type { TableColumnId } from '@/lib/query/explore-query';
import { rowHolds } from './cell-search';
import type { FigureRowView } from './figure-row';
import { figureColumns, figureTableFeatures } from './table-features';

/** What is asked of rows. */
export interface RowsAsked {
  readonly sorting: { readonly id: TableColumnId; readonly desc: boolean }[];
  readonly columnFilters: { readonly id: TableColumnId; readonly value: string }[];
  /** Words that a row holds in any cell; empty for every row. */
  readonly globalFilter: string;
}

/** Gives back what sorts and filters these rows, again and again as it is asked. */
export function rowsInOrder(rows: readonly FigureRowView[]): (asked: RowsAsked) => readonly FigureRowView[] {
  const table = constructTable({
    features: figureTableFeatures,
    columns: figureColumns,
    data: rows,
    getRowId: (row) => row.id,
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, _column, search: string) => rowHolds(row.original, search),
  });
  return (asked) => {
    table.setOptions((options) => ({ ...options, state: asked }));
    return table.getRowModel().rows.map(({ original }) => original);
  };
}
