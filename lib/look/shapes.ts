import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { DirectionRole } from './colours';

const SYMBOLS = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
  cross: symbolCross,
  star: symbolStar,
  wye: symbolWye,
} as const;

export type MarkShape = keyof typeof SYMBOLS;

/** The shape that doubles a direction's colour. */
export const DIRECTION_SHAPES: Readonly<Record<DirectionRole, MarkShape>> = {
  'both-ways': 'circle',
  outward: 'square',
  inward: 'diamond',
  elsewhere: 'triangle',
};

/** The shape that doubles a partner's colour; of other partners the first that is free. */
export const PARTNER_SHAPES: Readonly<Record<string, MarkShape>> = { LA: 'circle', KH: 'triangle' };

/** Every shape, in the order in which looks without a shape of their own take them. */
export const FREE_SHAPES: readonly MarkShape[] = [
  'cross',
  'star',
  'wye',
  'triangle',
  'diamond',
  'square',
  'circle',
];

/** Path of a shape around the origin; every shape covers the area of a circle with this radius (pixels). */
export function shapePath(shape: MarkShape, radius: number): string {
  return symbol(SYMBOLS[shape], Math.PI * radius * radius)() ?? '';
}
