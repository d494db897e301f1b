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

/** What of the figures a chart shows: the numbers, their change on a year earlier, their course from a base, their share. */
export const CHART_SHOWS = ['level', 'change', 'index', 'share'] as const;
export type ChartShow = (typeof CHART_SHOWS)[number];

/** What may be drawn across years without a figure. */
export const GAP_CONNECTORS = ['dotted'] as const;
export type GapConnector = (typeof GAP_CONNECTORS)[number];

/** A date up to which documents are known: EDTF (`2022-06`) with its last day (ISO). */
export interface KnownDate {
  readonly edtf: string;
  readonly lastDay: string;
}

/** Whose statement the reader wants to stand where several rival; a reporter's `null` is the unnamed one. */
export type Preference =
  | { readonly kind: 'document'; readonly documentId: string }
  | { readonly kind: 'reporter'; readonly reporter: string | null };

/** Words that a column's cells must hold. */
export interface ColumnFilter {
  readonly column: TableColumnId;
  readonly text: string;
}

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
  readonly show: ChartShow;
  /** Null draws nothing across a gap. */
  readonly gaps: GapConnector | null;
  /** Null knows every document. */
  readonly known: KnownDate | null;
  /** The revision of the dataset that the view is frozen to; null shows the latest. */
  readonly revision: number | null;
  /** Null lets the written rule choose. */
  readonly prefer: Preference | null;
  /** The period (EDTF) that the number to use is asked for; null asks for the latest. */
  readonly at: string | null;
  /** The first column counts before the second; each column at most once. */
  readonly sort: readonly TableSort[];
  /** Columns shown, in their order; null shows all of them in the usual one. */
  readonly columns: readonly TableColumnId[] | null;
  /** The column by which rows stand in groups. */
  readonly group: TableColumnId | null;
  /** Each column at most once. */
  readonly columnFilters: readonly ColumnFilter[];
  /** Page of a table that is too long for one, from 1. */
  readonly page: number;
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
  show: 'level',
  gaps: null,
  known: null,
  revision: null,
  prefer: null,
  at: null,
  sort: [],
  columns: null,
  group: null,
  columnFilters: [],
  page: 1,
};

/** The same query without its filters; how chart and table are shown stays. */
export function withoutFilters(query: ExploreQuery): ExploreQuery {
  const { show, gaps, known, revision, prefer, sort, columns, group } = query;
  return { ...EVERY_FIGURE, show, gaps, known, revision, prefer, sort, columns, group };
}

/** The same query as far as a chart is concerned: what the table does with its rows is left out. */
export function withoutTable(query: ExploreQuery): ExploreQuery {
  const { sort, columns, group, columnFilters, page } = EVERY_FIGURE;
  return { ...query, sort, columns, group, columnFilters, page };
}

/** What may share an axis: figures of one measure and unit, of these indicators and pairs. */
interface Panel {
  readonly indicatorIds: readonly string[];
  readonly measure: Measure;
  readonly unitId: string;
  readonly pairs: readonly string[];
}

/** The query narrowed to the figures of one panel. */
export function narrowedToPanel(query: ExploreQuery, panel: Panel): ExploreQuery {
  const { indicatorIds, measure, unitId, pairs } = panel;
  return { ...query, indicators: indicatorIds, measures: [measure], units: [unitId], pairs };
}

/** The longest search, in characters. */
export const LONGEST_SEARCH = 200;

/** A search as queries hold it: composed letters, single blanks, none at the ends. */
export function tidySearch(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
