import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import { foldText, foldedTextHolds } from '@/lib/series/search-text';
import type { FigureRowView } from './figure-row';

/** What the table can do: sort, choose columns, search within rows. */
export const figureTableFeatures = tableFeatures({
  columnVisibilityFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const figureColumn = createColumnHelper<typeof figureTableFeatures, FigureRowView>();

/** Every column sorts by the places made on the server, empty cells last either way; values start with the largest. */
export const figureColumns = figureColumn.columns(
  TABLE_COLUMNS.map((id) =>
    figureColumn.accessor((row) => row.places[id] ?? undefined, {
      id,
      sortFn: (a, b) => a.original.places[id]! - b.original.places[id]!,
      sortUndefined: 'last',
      sortDescFirst: id === 'value',
    }),
  ),
);

/** Whether the words shown in a row hold every word of the search, whichever column they stand in. */
export function rowHolds(row: FigureRowView, search: string): boolean {
  const texts = Object.values(row.cells).flatMap((cell) => [cell.text, ...(cell.details ?? [])]);
  return foldedTextHolds(foldText(texts.join(' ')), search);
}
