import type { Measure, Nature } from '@/lib/figure/vocabulary';

/** Columns of the table of figures, in the order in which they stand. */
export const TABLE_COLUMNS = [
  'period',
  'indicator',
  'direction',
  'value',
  'written',
  'nature',
  'measure',
  'breakdown',
  'document',
  'lines',
  'note',
] as const;
export type TableColumnId = (typeof TABLE_COLUMNS)[number];

export const SORT_ORDERS = ['asc', 'desc'] as const;

export interface TableSort {
  readonly column: TableColumnId;
  readonly order: (typeof SORT_ORDERS)[number];
}

/** The code of a direction parameter for figures that name no way from one country to another. */
export const NO_DIRECTION = 'none';

/**
 * What the reader of the Explore screen asks for: the whole state of the screen, kept in its address. Lists hold no
 * value twice and stand in the order of their characters (columns: in the order of the table), so that one view has
 * one address. An empty list and null ask for nothing in particular.
 */
export interface ExploreQuery {
  readonly topic: string | null;
  readonly indicators: readonly string[];
  readonly pairs: readonly string[];
  /** `VN-LA` is from Viet Nam to Laos; `none` is no direction. */
  readonly directions: readonly string[];
  readonly measures: readonly Measure[];
  /** Of the number that is meant where the print is a slip. */
  readonly units: readonly string[];
  /** First and last calendar year. */
  readonly from: number | null;
  readonly to: number | null;
  readonly natures: readonly Nature[];
  readonly documents: readonly string[];
  /** Words to find, folded blanks, no blank at either end. */
  readonly search: string;
  readonly sort: TableSort | null;
  /** Columns shown; null shows all of them. */
  readonly columns: readonly TableColumnId[] | null;
}

/** The query that asks for nothing in particular: every figure. */
export const EVERY_FIGURE: ExploreQuery = {
  topic: null,
  indicators: [],
  pairs: [],
  directions: [],
  measures: [],
  units: [],
  from: null,
  to: null,
  natures: [],
  documents: [],
  search: '',
  sort: null,
  columns: null,
};

/** The same query without its filters; sort and columns stay. */
export function withoutFilters(query: ExploreQuery): ExploreQuery {
  return { ...EVERY_FIGURE, sort: query.sort, columns: query.columns };
}

/** What may share an axis: one indicator, measure, unit and pair. */
interface Panel {
  readonly indicatorId: string;
  readonly measure: Measure;
  readonly unitId: string;
  readonly pair: string;
}

/** The query narrowed to the figures of one panel. */
export function narrowedToPanel(query: ExploreQuery, panel: Panel): ExploreQuery {
  const { indicatorId, measure, unitId, pair } = panel;
  return { ...query, indicators: [indicatorId], measures: [measure], units: [unitId], pairs: [pair] };
}

/** The longest search, in characters. */
export const LONGEST_SEARCH = 200;

/** A search as queries hold it: composed letters, single blanks, none at the ends. */
export function tidySearch(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
