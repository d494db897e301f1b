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

/** The number of a row for a spreadsheet: as printed, in base units, with a decimal point (`1370000000`). */
export interface FigureNumber {
  /** Of one number; a range and an indefinite number have none. */
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  /** Name of the unit in the reader's language. */
  readonly unit: string;
}

/** One row of the table of figures. */
export interface FigureRowView {
  readonly id: string;
  readonly cells: Readonly<Record<TableColumnId, FigureCellView>>;
  readonly number: FigureNumber;
  /**
   * For every column, in the usual order, the place of the row when sorted by it: ties are alike, what comes later has
   * a larger number, an empty cell has null.
   */
  readonly places: readonly (number | null)[];
}

/** The rows alike in the column by which they are grouped. */
export interface RowGroup {
  /** Empty when nothing is stated. */
  readonly text: string;
  readonly count: number;
  /** Among all groups, from 1. */
  readonly place: number;
}

/** Rows in the order in which they are shown. */
export interface RowPage {
  readonly rows: readonly FigureRowView[];
  /** The groups that begin here, by the id of their first row; a group begins anew on every page. */
  readonly groups: Readonly<Record<string, RowGroup>>;
  /** Rows that pass the filters of the columns, on all pages. */
  readonly shown: number;
}

/** What the table of a view begins with: one page, and how to come by the rest. */
export interface FigureTableView extends RowPage {
  /** Figures of the view, before the filters of the columns. */
  readonly selected: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The column by which the rows are grouped. */
  readonly group: TableColumnId | null;
  /** Groups on all pages. */
  readonly groupCount: number;
  /** Which rows the page holds, in words. */
  readonly pageRange: string;
  /** How many rows pass the filters of the columns, in words; empty where none is in use. */
  readonly filteredRange: string;
  /** Revision of the dataset. */
  readonly revision: number;
  /** Where the browser fetches the rows of the view as JSON. */
  readonly rowsAddress: string;
}

/** Rows of one page. */
export const ROWS_OF_A_PAGE = 25;
/** Up to so many figures the browser takes all rows and orders them itself; above it asks for one page after another. */
export const MOST_ROWS_IN_BROWSER = 2000;

type ColumnWords = Readonly<Record<TableColumnId, string>>;

/** The words around the rows, in the reader's language. */
export interface FigureTableWords {
  readonly heading: string;
  readonly columns: ColumnWords;
  readonly chooseColumns: string;
  readonly applyColumns: string;
  readonly moveLeft: ColumnWords;
  readonly moveRight: ColumnWords;
  readonly sortToo: ColumnWords;
  readonly sortHint: string;
  readonly group: string;
  readonly noGroup: string;
  readonly applyGroup: string;
  readonly filterColumns: string;
  readonly filterColumn: ColumnWords;
  readonly filterWords: string;
  readonly applyFilter: string;
  readonly columnFiltersInUse: string;
  /** With `{filter}`. */
  readonly removeFilter: string;
  readonly copy: string;
  /** With `{count}`. */
  readonly copied: string;
  readonly notCopied: string;
  readonly copyRefused: string;
  readonly tooManyToCopy: string;
  readonly number: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly rowsFailed: string;
  readonly fetchAnew: string;
  readonly loading: string;
  readonly empty: string;
  readonly inferred: string;
  readonly inferredLegend: string;
  readonly noRows: string;
}
