import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import type { FigureCellView, FigureNumber, FigureRowView, RowPage } from './figure-row';
import { perColumn } from './per-column';

/** Rows as they travel: every different cell once, and for each row where its cells stand among these. */
export interface CompactRowPage extends Omit<RowPage, 'rows'> {
  readonly cells: readonly FigureCellView[];
  readonly rows: readonly CompactRow[];
}

type CompactRow = readonly [
  id: string,
  number: FigureNumber,
  cells: readonly number[],
  places: FigureRowView['places'],
];

/** Packs a page of rows for the way. */
export function packRows({ rows, ...page }: RowPage): CompactRowPage {
  const cells: FigureCellView[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (cell: FigureCellView): number => {
    const key = JSON.stringify(cell);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, cells.length);
    return cells.push(cell) - 1;
  };
  const packed = rows.map((row): CompactRow => [
    row.id,
    row.number,
    TABLE_COLUMNS.map((column) => indexOf(row.cells[column])),
    row.places,
  ]);
  return { ...page, cells, rows: packed };
}

/** The page of rows that was packed. */
export function unpackRows({ cells, rows, ...page }: CompactRowPage): RowPage {
  const unpacked = rows.map(([id, number, indexes, places]): FigureRowView => ({
    id,
    number,
    cells: perColumn((column) => cells[indexes[TABLE_COLUMNS.indexOf(column)]!]!),
    places,
  }));
  return { ...page, rows: unpacked };
}
