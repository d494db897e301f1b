import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useAskedView } from '@/components/filters/AskedView';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import type { FigureTableView, FigureTableWords } from './figure-row';
import { MOST_ROWS_IN_BROWSER } from './figure-row';
import { columnsShown } from './table-columns';
import type { CopyingCells } from './use-copied-cells';
import { useCopiedCells } from './use-copied-cells';
import { useFetchedRows } from './use-fetched-rows';
import type { GridCells } from './use-grid-cells';
import { useGridCells } from './use-grid-cells';
import { useHasScript } from './use-has-script';
import type { OrderedRows } from './use-ordered-rows';
import { useOrderedRows } from './use-ordered-rows';
import type { RowsInSight } from './use-rows-in-sight';
import { useRowsInSight } from './use-rows-in-sight';

interface FigureTableSource {
  readonly view: FigureTableView;
  readonly words: FigureTableWords;
  readonly locale: Locale;
}

/** Everything that changes about a table of figures. */
export interface FigureTableState {
  readonly hasScript: boolean;
  readonly region: RefObject<HTMLDivElement | null>;
  readonly table: RefObject<HTMLTableElement | null>;
  /** What the reader asks for, before the server has answered, and of which page. */
  readonly asked: ExploreQuery;
  readonly path: string;
  readonly awaitsAnswer: boolean;
  /** Asks for another view of the table, without a step of the browser's history. */
  readonly show: (query: ExploreQuery) => void;
  readonly columns: readonly TableColumnId[];
  readonly ordered: OrderedRows;
  readonly inSight: RowsInSight;
  readonly grid: GridCells;
  readonly copying: CopyingCells;
  /** Whether every row is at hand; else only those that are can be put on paper. */
  readonly hasAllRows: boolean;
  /** To be called when the reader comes near the table. */
  readonly fetchSoon: () => void;
  /** Whether rows did not come, and what asks for them again. */
  readonly rowsFailed: boolean;
  readonly fetchAnew: () => void;
}

/** Puts the parts of the table together: its rows, which of them are drawn, the active cell, and what is asked for. */
export function useFigureTable({ view, words, locale }: FigureTableSource): FigureTableState {
  const hasScript = useHasScript();
  const region = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { asked, path, awaitsAnswer, ask } = useAskedView();
  const fetched = useFetchedRows(view);
  const ordered = useOrderedRows(view, fetched, asked, hasScript);
  const columns = columnsShown(asked.columns);
  const grid = useGridCells(table, { rowCount: ordered.count, columnCount: columns.length });
  const rows = { count: ordered.count, activeRow: grid.active.row, wantedRow: grid.wantedRow };
  const inSight = useRowsInSight(region, rows, view);
  const [missingPage = null] = ordered.pagesMissingAmong(inSight.rows.map(({ index }) => index));
  const { fetchRows } = fetched;
  useEffect(() => {
    if (hasScript && missingPage !== null) void fetchRows(missingPage);
  }, [hasScript, missingPage, fetchRows]);
  const canHaveAll = view.selected <= MOST_ROWS_IN_BROWSER;
  const fetchSoon = () => void (canHaveAll && fetched.all === null && fetchRows(view.page));
  const fetchAnew = () => void fetchRows(missingPage ?? view.page);
  const copying = useCopiedCells({ view, ordered, fetched, columns, ...grid, words, locale });
  return {
    ...{ hasScript, region, table, asked, path, awaitsAnswer, columns },
    show: (next) => ask(next, 'replace'),
    ...{ ordered, inSight, grid, copying, fetchSoon, fetchAnew, rowsFailed: fetched.failed },
    hasAllRows: fetched.all !== null,
  };
}
