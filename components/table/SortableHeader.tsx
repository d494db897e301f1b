import type { MouseEvent } from 'react';
import { viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';

interface SortableHeaderProps {
  readonly columnId: string;
  readonly label: string;
  readonly sorted: false | 'asc' | 'desc';
  /** The view that a click leads to. */
  readonly next: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly onSort: (next: ExploreQuery) => void;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROW = { asc: '↑', desc: '↓' } as const;

/** A column's name as a link to the table sorted by it; a plain click sorts in place. */
export function SortableHeader({ columnId, label, sorted, next, path, onSort }: SortableHeaderProps) {
  function handleClick(event: MouseEvent) {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (opensElsewhere) return;
    event.preventDefault();
    onSort(next);
  }
  return (
    <th
      scope="col"
      className={`column-${columnId}`}
      aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}
    >
      <a href={viewAddress(path, next)} onClick={handleClick}>
        {label}
        <span className="sort-arrow" aria-hidden="true">
          {sorted === false ? '↕' : ARROW[sorted]}
        </span>
      </a>
    </th>
  );
}
