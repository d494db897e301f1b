/** Code lists of a figure. The words and their order are those of the dataset's documentation (docs/dataset.md). */

/** What kind of number a figure is. */
export const MEASURES = ['level', 'growth', 'ratio', 'share', 'rank'] as const;
export type Measure = (typeof MEASURES)[number];

/** What stretch of time a figure speaks of. Each kind has its own allowed EDTF forms (see period.ts). */
export const PERIOD_KINDS = [
  'year',
  'part-year',
  'multi-year',
  'annual-average',
  'as-of',
  'cumulative',
  'school-year',
  'event',
  'unstated',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** How the document hedges its number. */
export const QUALIFIERS = [
  'exact',
  'about',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
  'almost',
  'indefinite',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Whether the number happened, is promised, asked for, aimed at, expected, or set by agreement. */
export const NATURES = ['reported', 'plan', 'request', 'target', 'forecast', 'rule'] as const;
export type Nature = (typeof NATURES)[number];

/** What origin and destination mean for an indicator. */
export const DIRECTION_MEANINGS = ['flow', 'balance-of', 'ranked>ranking', 'none'] as const;
export type DirectionMeaning = (typeof DIRECTION_MEANINGS)[number];

/** Families of units. Figures of the kinds `count` and `rank`, and rates set by rule, are exact as printed. */
export const UNIT_KINDS = ['money', 'count', 'measured', 'percent', 'ratio', 'rank', 'fraction'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
