import type { TableColumnId } from '@/lib/query/explore-query';

/** One cell as the table shows it: words made on the server. What a cell does not have is left out on the way. */
export interface FigureCellView {
  /** Empty when nothing is stated. */
  readonly text: string;
  /** What stands under the text in smaller letters. */
  readonly details?: readonly string[];
  /** The reader of the document supplied it rather than the print. */
  readonly inferred?: true;
  /** The text's language where it is not the reader's. */
  readonly language?: string;
  /** Where the text leads. */
  readonly address?: string;
}

/** One row of the table of figures. */
export interface FigureRowView {
  readonly id: string;
  readonly cells: Readonly<Record<TableColumnId, FigureCellView>>;
  /** Place of the row among all rows when sorted by a column, ties alike; null for an empty cell. */
  readonly places: Readonly<Record<TableColumnId, number | null>>;
}

export interface FigureTableWords {
  readonly heading: string;
  readonly columns: Readonly<Record<TableColumnId, string>>;
  readonly chooseColumns: string;
  readonly applyColumns: string;
  readonly empty: string;
  readonly inferred: string;
  readonly inferredLegend: string;
  readonly noRows: string;
}
