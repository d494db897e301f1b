import type { ClipboardEvent, RefObject } from 'react';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { ColumnFilterRow } from './ColumnFilters';
import { FigureTableBody } from './FigureTableBody';
import { SortableHeader } from './SortableHeader';
import type { FigureTableWords } from './figure-row';
import type { GridCells } from './use-grid-cells';
import type { OrderedRows } from './use-ordered-rows';
import type { RowsInSight } from './use-rows-in-sight';

interface FigureGridProps {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly ordered: OrderedRows;
  readonly inSight: RowsInSight;
  readonly columns: readonly TableColumnId[];
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
  readonly caption: string;
  readonly locale: Locale;
  /** With script the table is a grid: keys go from cell to cell. */
  readonly hasScript: boolean;
  readonly filtersOpen: boolean;
  readonly awaitsAnswer: boolean;
  readonly grid: GridCells;
  readonly onShow: (query: ExploreQuery) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** The table itself: headings, fields that filter columns, and rows. */
export function FigureGrid(props: FigureGridProps) {
  const { table, ordered, inSight, columns, query, path, words, caption, locale } = props;
  const { hasScript, filtersOpen, awaitsAnswer, grid, onShow, onCopy } = props;
  const shared = { query, path, words, onShow };
  const hasFilters = hasScript && filtersOpen;
  const rowsAbove = hasFilters ? 2 : 1;
  return (
    <table
      ref={table}
      className="figure-table figures-of-view"
      role={hasScript ? 'grid' : undefined}
      aria-multiselectable={hasScript || undefined}
      aria-rowcount={hasScript ? rowsAbove + ordered.count + ordered.groupCount : undefined}
      aria-busy={awaitsAnswer || undefined}
      onCopy={onCopy}
      {...grid.handlers}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={hasScript ? 1 : undefined}>
          {columns.map((column, place) => (
            <SortableHeader
              key={column}
              {...shared}
              column={column}
              place={place}
              isGrid={hasScript}
              isActive={grid.active.row < 0 && place === grid.active.column}
            />
          ))}
        </tr>
        {hasFilters && <ColumnFilterRow {...shared} columns={columns} />}
      </thead>
      <FigureTableBody
        {...{ ordered, inSight, columns, words, locale }}
        isGrid={hasScript}
        rowsAbove={rowsAbove}
        {...grid}
      />
    </table>
  );
}
