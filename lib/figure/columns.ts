/** Columns of `data/figures/*.csv`, in the order in which they stand. */
export const FIGURE_COLUMNS = [
  'id',
  'lines',
  'locator',
  'as_written',
  'indicator',
  'measure',
  'whole',
  'whole_value',
  'pair',
  'reporter',
  'attributed_to',
  'origin',
  'destination',
  'breakdown',
  'period',
  'period_kind',
  'base_period',
  'value',
  'low',
  'high',
  'unit',
  'qualifier',
  'nature',
  'reading',
  'restates',
  'inferred',
  'note_en',
  'note_vi',
] as const;

export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** One row of a figures table as text, before it is parsed. An empty cell is the empty string. */
export type FigureRow = Readonly<Record<FigureColumn, string>>;
