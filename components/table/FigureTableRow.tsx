import type { Ref } from 'react';
import { memo } from 'react';
import { figureRowId } from '@/lib/link/addresses';
import type { TableColumnId } from '@/lib/query/explore-query';
import { formatCount } from '@/lib/format/plain-number';
import type { Locale } from '@/lib/words/locale';
import { FigureCell } from './FigureCell';
import type { FigureRowView, FigureTableWords, RowGroup } from './figure-row';
import type { CellRange } from './grid-moves';
import { cellName, isInRange } from './grid-moves';

interface FigureTableRowProps {
  /** Undefined while the row is on its way. */
  readonly row: FigureRowView | undefined;
  /** From 0, among all rows. */
  readonly index: number;
  /** Among all rows of the grid, headings counted, from 1; null while it is not known. */
  readonly gridRow: number | null;
  /** The group that begins with this row. */
  readonly group: RowGroup | null;
  readonly columns: readonly TableColumnId[];
  readonly words: FigureTableWords;
  readonly locale: Locale;
  /** Whether keys go from cell to cell: then one cell of the table can be reached by the Tab key. */
  readonly isGrid: boolean;
  /** The column of the active cell where it stands in this row. */
  readonly activeColumn: number | null;
  /** The selection where it touches this row. */
  readonly range: CellRange | null;
  readonly measure: Ref<HTMLTableSectionElement> | undefined;
}

/** One figure, under the heading of its group where one begins; a body of its own, so that it can be measured whole. */
export const FigureTableRow = memo(function FigureTableRow(props: FigureTableRowProps) {
  const { row, index, gridRow, group, columns, words, locale, isGrid, activeColumn, range, measure } = props;
  return (
    <tbody ref={measure} data-index={index} className={row === undefined ? 'row-on-its-way' : undefined}>
      {group !== null && (
        <tr className="group-row" aria-rowindex={gridRow === null ? undefined : gridRow - 1}>
          <th scope="rowgroup" colSpan={columns.length}>
            {group.text === '' ? words.empty : group.text}{' '}
            <span className="group-count">({formatCount(group.count, locale)})</span>
          </th>
        </tr>
      )}
      <tr id={row && figureRowId(row.id)} aria-rowindex={gridRow ?? undefined}>
        {columns.map((column, place) => (
          <td
            key={column}
            className={`column-${column}`}
            data-cell={isGrid ? cellName({ row: index, column: place }) : undefined}
            tabIndex={isGrid ? (place === activeColumn ? 0 : -1) : undefined}
            aria-selected={isGrid && range !== null ? isInRange(range, index, place) : undefined}
          >
            {row === undefined ? (
              <RowOnItsWay meaning={words.loading} />
            ) : (
              <FigureCell cell={row.cells[column]} words={words} tabbable={!isGrid} />
            )}
          </td>
        ))}
      </tr>
    </tbody>
  );
});

function RowOnItsWay({ meaning }: { readonly meaning: string }) {
  return (
    <span className="empty-cell">
      <span aria-hidden="true">…</span>
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
}
