import type { FilterInUse } from './without-filter';

/** What the filter form shows, prepared on the server: words and counts in the reader's language. */
export interface FilterOptionView {
  readonly value: string;
  readonly label: string;
  readonly count: string;
}

/** Options under a heading of their own; an empty heading for options that need none. */
export interface FilterSectionView {
  readonly heading: string;
  readonly options: readonly FilterOptionView[];
}

export interface FilterGroupView {
  readonly kind: 'options';
  /** The address parameter. */
  readonly parameter: string;
  readonly label: string;
  /** How many options are in use, as text; empty for none. */
  readonly inUse: string;
  /** One option at most; the first option then stands for "all" with an empty value. */
  readonly single: boolean;
  readonly sections: readonly FilterSectionView[];
}

export interface PeriodFilterView {
  readonly kind: 'period';
  readonly label: string;
  readonly inUse: string;
  readonly hint: string;
  readonly from: YearChoiceView;
  readonly to: YearChoiceView;
}

export interface YearChoiceView {
  readonly parameter: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type FilterView = FilterGroupView | PeriodFilterView;

/** One filter in use, with the address of the same view without it. */
export interface ActiveFilterView extends FilterInUse {
  readonly label: string;
  readonly removeLabel: string;
  readonly address: string;
}

export interface FilterFormWords {
  readonly heading: string;
  readonly search: string;
  readonly searchHint: string;
  readonly submit: string;
}
