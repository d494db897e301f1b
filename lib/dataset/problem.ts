/** One thing wrong with the dataset, at one place. `wrong` and `expected` are the halves of one English sentence. */
export interface DatasetProblem {
  /** Path that begins with the dataset folder's own name: `data/figures/x.csv`. */
  readonly file: string;
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  /** A column's name; a character's place counted from 1 where no column can be named. */
  readonly column: string;
  readonly wrong: string;
  readonly expected: string;
}

/** `data/figures/x.csv:12:unit: "usd" is not an id of units.csv, expected …`. */
export function describeProblem({ file, line, column, wrong, expected }: DatasetProblem): string {
  return `${file}:${line}:${column}: ${wrong}, expected ${expected}`;
}

/** The problems in the order of files and lines, one for each cell: the first found, of which the rest follow. */
export function inReadingOrder(problems: readonly DatasetProblem[]): DatasetProblem[] {
  const firstOfCell = new Map<string, DatasetProblem>();
  for (const problem of problems) {
    const cell = JSON.stringify([problem.file, problem.line, problem.column]);
    if (!firstOfCell.has(cell)) firstOfCell.set(cell, problem);
  }
  return [...firstOfCell.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}
