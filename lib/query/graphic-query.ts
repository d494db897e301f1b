import type { GraphicSize } from '@/lib/look/graphic-sizes';
import type { ExploreQuery } from './explore-query';
import type { ParameterEntry } from './parameters';
import { PARAMETER_OF, serialiseExploreQuery } from './parameters';

export const GRAPHIC_BACKGROUNDS = ['white', 'transparent'] as const;
export type GraphicBackground = (typeof GRAPHIC_BACKGROUNDS)[number];

/**
 * How an SVG holds its words: as text with its font inside, as the letters' outlines for programs that pass over such
 * fonts, or as plain text in whatever font there is, for those who translate it.
 */
export const GRAPHIC_TEXTS = ['embedded', 'outlines', 'plain'] as const;
export type GraphicText = (typeof GRAPHIC_TEXTS)[number];

/** How a view becomes a picture. */
export interface GraphicLook {
  readonly size: GraphicSize;
  /** Pixels of the picture for one pixel of its size. */
  readonly scale: number;
  readonly background: GraphicBackground;
  /** Says nothing in a PNG, which is all pixels. */
  readonly text: GraphicText;
}

export const USUAL_LOOK: GraphicLook = { size: 'wide', scale: 1, background: 'white', text: 'embedded' };

/** A view of the Explore screen as a picture. */
export interface GraphicQuery extends GraphicLook {
  readonly view: ExploreQuery;
}

export const LOOK_PARAMETERS = [
  'size',
  'scale',
  'background',
  'text',
] as const satisfies (keyof GraphicLook)[];
export type LookParameter = (typeof LOOK_PARAMETERS)[number];

/** Every parameter that a picture's address may hold. */
export const GRAPHIC_PARAMETERS: readonly string[] = [...Object.values(PARAMETER_OF), ...LOOK_PARAMETERS];

/** The query as address parameters, in canonical order; what is usual is left out. */
export function serialiseGraphicQuery({ view, ...look }: GraphicQuery): ParameterEntry[] {
  const ofLook = LOOK_PARAMETERS.filter((parameter) => look[parameter] !== USUAL_LOOK[parameter]);
  return [
    ...serialiseExploreQuery(view),
    ...ofLook.map((parameter): ParameterEntry => [parameter, String(look[parameter])]),
  ];
}
