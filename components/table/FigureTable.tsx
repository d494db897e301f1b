'use client';

import { useState } from 'react';
import { INFERRED_SIGN } from '@/components/figure/InferredMark';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { ColumnFiltersInUse } from './ColumnFilters';
import { FigureGrid } from './FigureGrid';
import { TablePages } from './TablePages';
import { TableTools } from './TableTools';
import type { FigureRowView, FigureTableView, FigureTableWords } from './figure-row';
import { MOST_ROWS_IN_BROWSER } from './figure-row';
import { useFigureTable } from './use-figure-table';

interface FigureTableProps {
  readonly view: FigureTableView;
  readonly words: FigureTableWords;
  /** How many figures of how many are shown. */
  readonly caption: string;
  readonly locale: Locale;
}

/**
 * The figures of a view. One page of them is in the HTML, and its order, groups, columns and pages are links and forms,
 * so that every row can be reached without script. With script the other rows are fetched when the reader comes near
 * the table, what is asked shows ahead of the answer where all rows are at hand, and keys go from cell to cell.
 */
export function FigureTable({ view, words, caption, locale }: FigureTableProps) {
  const state = useFigureTable({ view, words, locale });
  const { asked, path, show, hasScript, region, ordered, copying, fetchSoon, fetchAnew } = state;
  const [filtersOpen, setFiltersOpen] = useState(asked.columnFilters.length > 0);
  const shared = { query: asked, path, words, onShow: show };
  return (
    <>
      <TableTools
        {...shared}
        hasScript={hasScript}
        filtersOpen={filtersOpen}
        onFilters={() => setFiltersOpen(!filtersOpen)}
        onCopy={ordered.count > MOST_ROWS_IN_BROWSER ? null : copying.copyTable}
        copyResult={copying.result}
      />
      <ColumnFiltersInUse {...shared} result={view.filteredRange} />
      <div
        className="table-region"
        role="region"
        aria-label={words.heading}
        tabIndex={0}
        ref={region}
        onPointerEnter={fetchSoon}
        onFocus={fetchSoon}
      >
        <FigureGrid {...{ ...state, ...shared, locale, filtersOpen, caption }} onCopy={copying.onCopy} />
        {ordered.count === 0 && <p className="no-rows">{words.noRows}</p>}
      </div>
      {state.rowsFailed && (
        <p role="alert" className="rows-failed">
          {words.rowsFailed}{' '}
          <button type="button" className="quiet-button" onClick={fetchAnew}>
            {words.fetchAnew}
          </button>
        </p>
      )}
      {hasScript && !state.hasAllRows && <p className="rows-on-paper">{view.pageRange}</p>}
      {!hasScript && <TablePages view={view} query={asked} path={path} words={words} />}
      {hasScript && <p className="table-hint">{words.sortHint}</p>}
      {view.rows.some(hasInferredCell) && (
        <p className="table-legend">
          {INFERRED_SIGN} {words.inferredLegend}
        </p>
      )}
    </>
  );
}

function hasInferredCell(row: FigureRowView): boolean {
  return TABLE_COLUMNS.some((column) => row.cells[column].inferred);
}
