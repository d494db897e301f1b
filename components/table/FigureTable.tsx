'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { INFERRED_SIGN } from '@/components/figure/InferredMark';
import { figureRowId, viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import { ColumnChoice } from './ColumnChoice';
import { FigureCell } from './FigureCell';
import { SortableHeader } from './SortableHeader';
import type { FigureRowView, FigureTableWords } from './figure-row';
import { useFigureTable } from './use-figure-table';

interface FigureTableProps {
  readonly rows: readonly FigureRowView[];
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
  /** How many figures of how many are shown. */
  readonly caption: string;
}

/**
 * The figures of a view, all in the HTML. Order and columns are part of the address: the headers are links and the
 * column choice is a form, so both work without script; with script they show ahead of the answer.
 */
export function FigureTable({ rows, query, path, words, caption }: FigureTableProps) {
  const router = useRouter();
  const [, startNavigation] = useTransition();
  const [view, showAhead] = useOptimistic(query);
  const table = useFigureTable(rows, view);
  const shownRows = table.getRowModel().rows;

  function show(next: ExploreQuery) {
    startNavigation(() => {
      showAhead(next);
      router.replace(viewAddress(path, next), { scroll: false });
    });
  }
  return (
    <>
      <ColumnChoice
        query={view}
        path={path}
        words={words}
        onChoose={(columns) => show({ ...view, columns })}
      />
      <div className="table-region" role="region" aria-label={words.heading} tabIndex={0}>
        <table className="figure-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.getFlatHeaders().map(({ column }) => (
                <SortableHeader
                  key={column.id}
                  columnId={column.id}
                  label={words.columns[column.id as TableColumnId]}
                  sorted={column.getIsSorted()}
                  next={{ ...view, sort: sortOf(column.id, column.getNextSortingOrder()) }}
                  path={path}
                  onSort={show}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((row) => (
              <tr key={row.id} id={figureRowId(row.id)}>
                {row.getVisibleCells().map(({ id, column }) => (
                  <td key={id} className={`column-${column.id}`}>
                    <FigureCell cell={row.original.cells[column.id as TableColumnId]} words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {shownRows.length === 0 && <p className="no-rows">{words.noRows}</p>}
      </div>
      {rows.some(hasInferredCell) && (
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

function sortOf(columnId: string, order: 'asc' | 'desc' | false): ExploreQuery['sort'] {
  return order === false ? [] : [{ column: columnId as TableColumnId, order }];
}
