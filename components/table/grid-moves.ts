/** A cell by its row (-1 is the headings') and its column among those shown, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, all ends counted. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows that Page Up and Page Down go over. */
const ROWS_OF_A_SCREEN = 8;

/** What the cell is called in its `data-cell`. */
export function cellName({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}

/** The cell that an element of the table stands in; null outside of any. */
export function cellPlaceOf(target: EventTarget): CellPlace | null {
  const name = target instanceof Element && target.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  const [row, column] = name ? name.split(':').map(Number) : [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** The cell that a key leads to from another one; null for a key that leads nowhere. */
export function moveFor(key: string, command: boolean, from: CellPlace, size: GridSize): CellPlace | null {
  const to = (row: number, column: number) => clampedPlace({ row, column }, size.rowCount, size.columnCount);
  const { row, column } = from;
  switch (key) {
    case 'ArrowRight':
      return to(row, command ? size.columnCount : column + 1);
    case 'ArrowLeft':
      return to(row, command ? 0 : column - 1);
    case 'ArrowDown':
      return to(command ? size.rowCount : row + 1, column);
    case 'ArrowUp':
      return to(command ? 0 : row - 1, column);
    case 'Home':
      return to(command ? 0 : row, 0);
    case 'End':
      return to(command ? size.rowCount : row, size.columnCount);
    case 'PageDown':
      return to(row + ROWS_OF_A_SCREEN, column);
    case 'PageUp':
      return to(Math.max(0, row - ROWS_OF_A_SCREEN), column);
    default:
      return null;
  }
}

/** The nearest cell that there is. */
export function clampedPlace({ row, column }: CellPlace, rowCount: number, columnCount: number): CellPlace {
  return {
    row: Math.max(-1, Math.min(row, rowCount - 1)),
    column: Math.max(0, Math.min(column, columnCount - 1)),
  };
}

export function rangeBetween(a: CellPlace, b: CellPlace): CellRange {
  return {
    firstRow: Math.min(a.row, b.row),
    lastRow: Math.max(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastColumn: Math.max(a.column, b.column),
  };
}

export function isInRange(range: CellRange | null, row: number, column: number): boolean {
  return (
    range !== null &&
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}
