import type { SortingState } from '@tanstack/react-table';
import { useTable } from '@tanstack/react-table';
import { useLiveSearch } from '@/components/filters/LiveSearch';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import type { FigureRowView } from './figure-row';
import { figureColumns, figureTableFeatures, rowHolds } from './table-features';

/**
 * The table of figures, sorted and with the columns that the view asks for, narrowed to what is being typed. The server
 * searches more than the rows show: when no row holds the words, the rows stay until its answer is there.
 */
export function useFigureTable(rows: readonly FigureRowView[], view: ExploreQuery) {
  const { text, awaitsAnswer } = useLiveSearch();
  const narrowing = awaitsAnswer && rows.some((row) => rowHolds(row, text));
  return useTable({
    features: figureTableFeatures,
    columns: figureColumns,
    data: rows,
    getRowId: (row) => row.id,
    state: {
      sorting: sortingOf(view),
      columnVisibility: visibilityOf(view),
      globalFilter: narrowing ? text : '',
    },
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, _column, search: string) => rowHolds(row.original, search),
  });
}

function sortingOf({ sort }: ExploreQuery): SortingState {
  return sort.map(({ column, order }) => ({ id: column, desc: order === 'desc' }));
}

function visibilityOf({ columns }: ExploreQuery): Record<string, boolean> {
  return Object.fromEntries(TABLE_COLUMNS.map((column) => [column, columns?.includes(column) ?? true]));
}
