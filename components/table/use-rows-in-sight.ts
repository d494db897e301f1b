import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Ref, RefObject } from 'react';
import { useCallback, useEffect } from 'react';
import { useIsPrinting } from '@/components/layout/use-is-printing';
import type { FigureTableView } from './figure-row';
import { ROWS_OF_A_PAGE } from './figure-row';

/** Up to so many rows all are drawn. */
const FEW_ROWS = 50;
/** Height of a row that has not been drawn yet, and of the headings above the rows, in pixels. */
const LIKELY_HEIGHT = 76;
const HEADINGS_HEIGHT = 48;

/** A row that is drawn, and how much empty room stands before it for rows that are not. */
export interface RowInSight {
  readonly index: number;
  readonly roomBefore: number;
}

export interface RowsInSight {
  readonly rows: readonly RowInSight[];
  /** Room after the last row drawn. */
  readonly roomAfter: number;
  readonly measure: Ref<HTMLTableSectionElement> | undefined;
}

interface Rows {
  readonly count: number;
  /** Stays drawn wherever it is, so that it keeps the focus. */
  readonly activeRow: number;
  /** Is brought into sight when it changes. */
  readonly wantedRow: number | null;
}

/**
 * Which rows are drawn: with script those around what is in sight and the active one; without it, on paper, and where
 * there are few, all that are there.
 */
export function useRowsInSight(
  region: RefObject<HTMLElement | null>,
  { count, activeRow, wantedRow }: Rows,
  view: FigureTableView,
): RowsInSight {
  const printing = useIsPrinting();
  const scrolls = count > FEW_ROWS && !printing;
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions stay within this hook
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableSectionElement>({
    count,
    enabled: scrolls,
    getScrollElement: () => region.current,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: 5,
    scrollPaddingStart: HEADINGS_HEIGHT,
    initialOffset: () => (view.page - 1) * ROWS_OF_A_PAGE * LIKELY_HEIGHT,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const around = defaultRangeExtractor(range);
        const isDrawn = activeRow < 0 || activeRow >= count || around.includes(activeRow);
        return isDrawn ? around : [...around, activeRow].sort((a, b) => a - b);
      },
      [activeRow, count],
    ),
  });
  useEffect(() => {
    if (wantedRow !== null) virtualizer.scrollToIndex(wantedRow);
  }, [virtualizer, wantedRow]);
  useStartOfRows(virtualizer, view);
  if (!scrolls) {
    const all = Array.from({ length: count }, (_, index) => ({ index, roomBefore: 0 }));
    return { rows: all, roomAfter: 0, measure: undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    rows: items.map(({ index, start }, place) => ({
      index,
      roomBefore: start - (items[place - 1]?.end ?? 0),
    })),
    roomAfter: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}

/** Other figures are shown from their first row on. */
function useStartOfRows(
  virtualizer: ReactVirtualizer<HTMLElement, HTMLTableSectionElement>,
  { rowsAddress }: FigureTableView,
): void {
  useEffect(
    () => () => {
      // What the table remembers of its scrolling is asked, not the page, which would be laid out for the answer.
      if (virtualizer.scrollOffset) virtualizer.scrollToOffset(0);
    },
    [virtualizer, rowsAddress],
  );
}
