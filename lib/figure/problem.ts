import type { FigureColumn } from './columns';

/** What is wrong with one cell of a figure, and what was expected; both are parts of one English sentence. */
export interface FigureProblem {
  readonly column: FigureColumn;
  /** "`2022-13` is not a period of kind part-year" */
  readonly wrong: string;
  /** "a month or a run of months of one year, such as 2022-01/2022-04" */
  readonly expected: string;
}
