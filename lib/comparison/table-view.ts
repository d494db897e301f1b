/**
 * Comparisons as a person reads them: plain JSON, every text in one language, numbers printed. Null stands for what no
 * document states; the page shows one symbol for it.
 */
export interface ComparisonTable {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly ComparisonGroup[];
  /** Whether the columns are two or more, so that there is a change from the first to the last. */
  readonly hasChange: boolean;
}

/** Rows under a heading; an empty heading for rows that need none. */
export interface ComparisonGroup {
  readonly heading: string;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  readonly key: string;
  readonly name: string;
  readonly address: string | null;
  /** What the row is besides its name: direction, parts, months. */
  readonly details: readonly string[];
  readonly cells: readonly (NumberView | null)[];
  readonly change: ChangeView | null;
}

/** A stated number, which leads to its statement. */
export interface NumberView {
  readonly figureId: string;
  readonly address: string;
  readonly text: string;
  /** Period where the column does not say it, what is printed where that is likely a slip, other statements. */
  readonly details: readonly string[];
}

/** A number that leads somewhere. */
export interface NumberLink {
  readonly text: string;
  readonly address: string;
}

/** A change, computed from two numbers or printed; or why there is none. */
export type ChangeView =
  | {
      readonly kind: 'change';
      readonly absolute: string;
      /** The growth that a document prints for this step, with what it is; it stands before the computed one. */
      readonly printed: (NumberLink & { readonly meaning: string }) | null;
      readonly percent: string | null;
      /** Years where they are not the ends of the table; null where they are. */
      readonly span: string | null;
      /** "rose", "about the same within rounding"; null where the difference says it. */
      readonly verdict: string | null;
      /** What it is computed from. */
      readonly inputs: readonly NumberLink[];
      readonly caveats: readonly string[];
    }
  | { readonly kind: 'refused'; readonly text: string };

/** Two numbers that are not compared, and why. */
export interface RefusalView {
  readonly key: string;
  readonly subject: string;
  readonly first: NumberView;
  readonly second: NumberView;
  readonly reason: string;
}
