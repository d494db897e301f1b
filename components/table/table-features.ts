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
import type { SearchText } from '@/lib/search/search-text';
import { searchTextOf, textHolds } from '@/lib/search/search-text';
import { wordsIn } from '@/lib/search/words';
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

/** What a search looks through in a row, made when it is first looked through. */
const textsOfRows = new WeakMap<FigureRowView, SearchText>();

/** Whether the words shown in a row hold every word of the search, whichever column they stand in. */
export function rowHolds(row: FigureRowView, search: string): boolean {
  return textHolds(textOfRow(row), wordsIn(search));
}

function textOfRow(row: FigureRowView): SearchText {
  const known = textsOfRows.get(row);
  if (known !== undefined) return known;
  const shown = Object.values(row.cells).flatMap((cell) => [cell.text, ...(cell.details ?? [])]);
  const text = searchTextOf(shown);
  textsOfRows.set(row, text);
  return text;
}
