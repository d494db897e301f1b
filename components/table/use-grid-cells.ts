import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CellPlace, CellRange } from './grid-moves';
import { cellName, cellPlaceOf, clampedPlace, moveFor, rangeBetween } from './grid-moves';

interface GridShape {
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface GridCells {
  /** The one cell that the Tab key leads to. */
  readonly active: CellPlace;
  /** The row that the keys led to last, which may not be drawn yet; null while they led to none. */
  readonly wantedRow: number | null;
  /** What is selected beyond the active cell. */
  readonly range: CellRange | null;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
    readonly onMouseDown: (event: MouseEvent<HTMLTableElement>) => void;
  };
}

interface Selection {
  readonly anchor: CellPlace;
  readonly end: CellPlace;
}

/**
 * Lets the arrow keys go from cell to cell, headings included, while the Tab key enters and leaves the table as one.
 * Shift extends a selection; Enter follows the link of a cell; Escape forgets the selection.
 */
export function useGridCells(table: RefObject<HTMLTableElement | null>, shape: GridShape): GridCells {
  const [wanted, setWanted] = useState<CellPlace>({ row: 0, column: 0 });
  const [selection, setSelection] = useState<Selection | null>(null);
  const [wantedRow, setWantedRow] = useState<number | null>(null);
  const isToBeFocused = useRef(false);
  const active = clampedPlace(wanted, shape.rowCount, shape.columnCount);
  useEffect(() => {
    if (!isToBeFocused.current) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${cellName(active)}"]`);
    if (!cell) return;
    isToBeFocused.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function goTo(place: CellPlace, extends_: boolean) {
    setSelection(extends_ ? { anchor: selection?.anchor ?? active, end: place } : null);
    setWanted(place);
    isToBeFocused.current = true;
    setWantedRow(place.row < 0 ? null : place.row);
  }
  function handleKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const place = cellPlaceOf(event.target);
    if (place === null) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === 'a') {
      event.preventDefault();
      const end = { row: shape.rowCount - 1, column: shape.columnCount - 1 };
      setSelection({ anchor: { row: 0, column: 0 }, end });
      return;
    }
    if (event.key === 'Escape') setSelection(null);
    if (event.key === 'Enter' && event.target instanceof HTMLTableCellElement) {
      event.target.querySelector<HTMLAnchorElement>('a')?.click();
    }
    const next = moveFor(event.key, command, place, shape);
    if (next === null || event.altKey) return;
    event.preventDefault();
    goTo(next, event.shiftKey && next.row >= 0 && place.row >= 0);
  }
  function handleFocus(event: FocusEvent) {
    const place = cellPlaceOf(event.target);
    if (place !== null && cellName(place) !== cellName(active)) setWanted(place);
  }
  function handleMouseDown(event: MouseEvent) {
    const place = cellPlaceOf(event.target);
    if (place === null || place.row < 0 || event.button !== 0) return;
    if (!event.shiftKey) {
      setSelection(null);
      return;
    }
    event.preventDefault();
    goTo(place, true);
  }
  return {
    active,
    wantedRow,
    range: selection === null ? null : rangeBetween(selection.anchor, selection.end),
    handlers: { onKeyDown: handleKeyDown, onFocus: handleFocus, onMouseDown: handleMouseDown },
  };
}
