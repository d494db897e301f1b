import type { ExploreQuery } from '@/lib/query/explore-query';
import { ColumnChoice } from './ColumnChoice';
import { ColumnFilterForm } from './ColumnFilterForm';
import { GroupChoice } from './GroupChoice';
import type { FigureTableWords } from './figure-row';

interface TableToolsProps {
  readonly query: ExploreQuery;
  readonly path: string;
  readonly words: FigureTableWords;
  /** Whether a script runs: what needs one is left out before. */
  readonly hasScript: boolean;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly onShow: (query: ExploreQuery) => void;
  /** Null where there are too many rows to copy. */
  readonly onCopy: (() => void) | null;
  /** What came of the last copying. */
  readonly copyResult: string;
}

/** What can be done with the table, above it. */
export function TableTools(props: TableToolsProps) {
  const { query, path, words, hasScript, filtersOpen, onFilters, onShow, onCopy, copyResult } = props;
  return (
    <div className="table-tools">
      <ColumnChoice query={query} path={path} words={words} onShow={onShow} />
      <GroupChoice query={query} path={path} words={words} isLive={hasScript} onShow={onShow} />
      {!hasScript && <ColumnFilterForm query={query} path={path} words={words} />}
      {hasScript && (
        <>
          <button type="button" className="quiet-button" aria-expanded={filtersOpen} onClick={onFilters}>
            {words.filterColumns}
          </button>
          <button
            type="button"
            className="quiet-button"
            disabled={onCopy === null}
            title={onCopy === null ? words.tooManyToCopy : undefined}
            onClick={() => onCopy?.()}
          >
            {words.copy}
          </button>
          {onCopy === null && <span className="visually-hidden">{words.tooManyToCopy}</span>}
          <span className="copy-result" aria-live="polite">
            {copyResult}
          </span>
        </>
      )}
    </div>
  );
}
