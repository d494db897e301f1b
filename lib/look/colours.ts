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

/** Partners that the dataset speaks of from its start. */
const NAMED_PARTNER_COLOURS: Readonly<Record<string, string>> = { LA: '#6b4fc8', KH: '#8c6d1f' };
/** For partners that join them; all are as far apart as the directions are (tests/unit/look). */
const OTHER_PARTNER_COLOURS = ['#b0257a', '#111111'] as const;
export const PARTNER_COLOURS: readonly string[] = [
  ...Object.values(NAMED_PARTNER_COLOURS),
  ...OTHER_PARTNER_COLOURS,
];

/**
 * A partner keeps its colour wherever partners are told apart by colour. `partner` is a country's code, or several
 * joined by `-`; `others` counts the partners without a colour of their own that stand before it.
 */
export function partnerColour(partner: string, others: number): string {
  return NAMED_PARTNER_COLOURS[partner] ?? OTHER_PARTNER_COLOURS[others % OTHER_PARTNER_COLOURS.length]!;
}

/** Whether a partner has a colour that is its own whoever else is shown. */
export function hasOwnColour(partner: string): boolean {
  return partner in NAMED_PARTNER_COLOURS;
}
