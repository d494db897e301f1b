/**
 * The program's colours, defined once. Drawings use them as attributes (a picture taken out of the page keeps them);
 * style sheets use the custom properties of `custom-properties.ts`.
 */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#16202c',
  /** Secondary text: 7:1 on paper. */
  quietInk: '#4d5866',
  /** Axis lines and brackets. */
  rule: '#8a94a1',
  /** Grid lines behind the marks. */
  grid: '#e3e7ec',
  /** Links and the focus ring. */
  accent: '#0b5c7d',
  /** Whatever is computed rather than stated. */
  derived: '#6b7480',
} as const;

/** What a figure's direction is, seen from the pair's home country (Viet Nam where it is one of them). */
export const DIRECTION_ROLES = ['both-ways', 'outward', 'inward', 'elsewhere'] as const;
export type DirectionRole = (typeof DIRECTION_ROLES)[number];

/**
 * A direction keeps its colour on every page. The four are at least 4:1 on paper and stay apart for readers who lack
 * one kind of cone (tests/unit/look).
 */
export const DIRECTION_COLOURS: Readonly<Record<DirectionRole, string>> = {
  'both-ways': '#0d7f69',
  outward: '#00539b',
  inward: '#cf4f08',
  elsewhere: '#5c2150',
};
