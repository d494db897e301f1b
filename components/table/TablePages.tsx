import { viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { FigureTableView, FigureTableWords } from './figure-row';

interface TablePagesProps {
  readonly view: FigureTableView;
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
}

/** The way to the other rows where no script fetches them while the table is scrolled. */
export function TablePages({ view, query, path, words }: TablePagesProps) {
  const { page, pages, pageRange } = view;
  if (pages === 1) return null;
  return (
    <nav className="table-pages" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={viewAddress(path, { ...query, page: page - 1 })}>
          {words.previousPage}
        </a>
      )}
      <span>{pageRange}</span>
      {page < pages && (
        <a rel="next" href={viewAddress(path, { ...query, page: page + 1 })}>
          {words.nextPage}
        </a>
      )}
    </nav>
  );
}
