import type { MouseEvent } from 'react';
import { viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import type { FigureTableWords } from './figure-row';
import { cellName } from './grid-moves';
import { orderOf, sortedAlone, sortedToo } from './table-sorting';

interface SortableHeaderProps {
  readonly column: TableColumnId;
  /** Among the columns shown, from 0. */
  readonly place: number;
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
  /** Whether keys go from cell to cell, and whether this heading is the one that the Tab key leads to. */
  readonly isGrid: boolean;
  readonly isActive: boolean;
  readonly onShow: (query: ExploreQuery) => void;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROW = { asc: '↑', desc: '↓' } as const;

/**
 * A column's name as a link to the table sorted by it alone; with Shift, or by the sign beside it, by it too. The
 * number says where it stands in an order of several.
 */
export function SortableHeader(props: SortableHeaderProps) {
  const { column, place, query, path, words, isGrid, isActive, onShow } = props;
  const order = orderOf(query.sort, column);
  const alone = { ...query, sort: sortedAlone(query.sort, column), page: 1 };
  const too = { ...query, sort: sortedToo(query.sort, column), page: 1 };
  function handleClick(event: MouseEvent, next: ExploreQuery) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onShow(event.shiftKey ? too : next);
  }
  return (
    <th
      scope="col"
      className={`column-${column}`}
      aria-sort={order === null ? 'none' : ARIA_SORT[order]}
      aria-label={words.columns[column]}
    >
      <a
        href={viewAddress(path, alone)}
        data-cell={isGrid ? cellName({ row: -1, column: place }) : undefined}
        tabIndex={isGrid ? (isActive ? 0 : -1) : undefined}
        onClick={(event) => handleClick(event, alone)}
      >
        {words.columns[column]}
        <span className="sort-arrow" aria-hidden="true">
          {order === null ? '↕' : ARROW[order]}
          {query.sort.length > 1 && order !== null && (
            <span className="sort-place">{query.sort.findIndex((part) => part.column === column) + 1}</span>
          )}
        </span>
      </a>
      {query.sort.length > 0 && order === null && (
        <a
          className="sort-too"
          href={viewAddress(path, too)}
          aria-label={words.sortToo[column]}
          title={words.sortToo[column]}
          tabIndex={isGrid ? -1 : undefined}
          onClick={(event) => handleClick(event, too)}
        >
          +
        </a>
      )}
    </th>
  );
}
