import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import { cellHolds } from './cell-search';
import type { FigureRowView } from './figure-row';

/** What the browser does with rows that it has all of: sort by several columns, filter by column, search. */
export const figureTableFeatures = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const figureColumn = createColumnHelper<typeof figureTableFeatures, FigureRowView>();

/** Every column sorts by the places made on the server, empty cells last either way. */
export const figureColumns = figureColumn.columns(
  TABLE_COLUMNS.map((id, index) =>
    figureColumn.accessor((row) => row.places[index] ?? undefined, {
      id,
      sortFn: (a, b) => a.original.places[index]! - b.original.places[index]!,
      sortUndefined: 'last',
      filterFn: (row, _column, text: string) => cellHolds(row.original.cells[id], text),
    }),
  ),
);
