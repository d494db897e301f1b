import type { ClipboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { formatCount } from '@/lib/format/plain-number';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { cellText, copiedRows } from './copied-cells';
import type { FigureRowView, FigureTableView, FigureTableWords } from './figure-row';
import { MOST_ROWS_IN_BROWSER } from './figure-row';
import { filledIn } from './filled-in';
import type { CellPlace, CellRange } from './grid-moves';
import { cellPlaceOf } from './grid-moves';
import { fillClipboard, putOnClipboard } from './put-on-clipboard';
import type { FetchedRows } from './use-fetched-rows';
import type { OrderedRows } from './use-ordered-rows';

interface CopiedCellsSource {
  readonly view: FigureTableView;
  readonly ordered: OrderedRows;
  /** Where rows come from that are not at hand. */
  readonly fetched: FetchedRows;
  readonly columns: readonly TableColumnId[];
  readonly active: CellPlace;
  readonly range: CellRange | null;
  readonly words: FigureTableWords;
  readonly locale: Locale;
}

export interface CopyingCells {
  /** What came of the last copying, in words. */
  readonly result: string;
  readonly copyTable: () => void;
  /** Answers the reader's own copying with the selected cells, unless a stretch of text is selected. */
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** Copies the table, or the selected cells of it, so that a spreadsheet gets cells. */
export function useCopiedCells(source: CopiedCellsSource): CopyingCells {
  const { view, ordered, fetched, columns, active, range, words, locale } = source;
  const [result, setResult] = useState('');
  const isToBeCopied = useRef(false);

  /** Null while a row of them is on its way. */
  function rowsBetween(first: number, last: number): readonly FigureRowView[] | null {
    const places = Array.from({ length: last - first + 1 }, (_, place) => first + place);
    const rows = places.map(ordered.rowAt).filter((row) => row !== undefined);
    if (rows.length === places.length) return rows;
    if (places.length > MOST_ROWS_IN_BROWSER) {
      setResult(words.tooManyToCopy);
      return null;
    }
    for (const page of ordered.pagesMissingAmong(places)) void fetched.fetchRows(page);
    setResult(words.notCopied);
    return null;
  }
  function tellCopied(count: number) {
    setResult(filledIn(words.copied, 'count', formatCount(count, locale)));
  }
  async function copyTable() {
    const rows = rowsBetween(0, ordered.count - 1);
    isToBeCopied.current = rows === null;
    if (rows === null) return;
    const isDone = await putOnClipboard(copiedRows(rows, columns, words, locale));
    if (isDone) tellCopied(rows.length);
    else setResult(words.copyRefused);
  }
  // Asked for while rows were on their way, the table is copied when they are there; not another one later.
  useEffect(() => {
    if (fetched.failed) isToBeCopied.current = false;
    if (isToBeCopied.current && areAtHand(ordered)) void copyTable();
  });
  useEffect(
    () => () => {
      isToBeCopied.current = false;
      setResult('');
    },
    [view.rowsAddress],
  );
  function handleCopy(event: ClipboardEvent) {
    const selectsText = document.getSelection()?.isCollapsed === false;
    if (selectsText || cellPlaceOf(event.target) === null || active.row < 0) return;
    event.preventDefault();
    if (range === null) {
      const cell = ordered.rowAt(active.row)?.cells[columns[active.column]!];
      if (cell) event.clipboardData.setData('text/plain', cellText(cell));
      return;
    }
    const rows = rowsBetween(range.firstRow, range.lastRow);
    if (rows === null) return;
    const chosen = columns.slice(range.firstColumn, range.lastColumn + 1);
    fillClipboard(event.clipboardData, copiedRows(rows, chosen, words, locale));
    tellCopied(rows.length);
  }
  return { result, copyTable: () => void copyTable(), onCopy: handleCopy };
}

function areAtHand({ count, rowAt }: OrderedRows): boolean {
  return Array.from({ length: count }, (_, index) => rowAt(index)).every((row) => row !== undefined);
}
