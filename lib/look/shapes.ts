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

/** Shapes for the parts (sectors, actors …) of a direction whose own shape is taken by the whole. */
export const PART_SHAPES: readonly MarkShape[] = ['cross', 'star', 'wye', 'triangle', 'diamond', 'square'];

/** Path of a shape around the origin; every shape covers the area of a circle with this radius (pixels). */
export function shapePath(shape: MarkShape, radius: number): string {
  return symbol(SYMBOLS[shape], Math.PI * radius * radius)() ?? '';
}
