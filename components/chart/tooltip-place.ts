import type { Box } from '@/lib/layout/boxes';

const GAP = 10;

/**
 * Where a tooltip stands, in pixels of the drawing: over or under its target, whichever the window has room for, never
 * out of the drawing's width. `window` is the part of the drawing's heights that the window shows.
 */
export function tooltipPlace(
  target: Box,
  size: { readonly width: number; readonly height: number },
  drawingWidth: number,
  window: { readonly top: number; readonly bottom: number },
): { readonly left: number; readonly top: number } {
  const middle = (Math.max(0, target.left) + Math.min(drawingWidth, target.right)) / 2;
  const left = Math.max(0, Math.min(middle - size.width / 2, drawingWidth - size.width));
  const over = target.top - GAP - size.height;
  const under = target.bottom + GAP;
  const roomOver = target.top - window.top;
  const roomUnder = window.bottom - target.bottom;
  const goesOver = over >= window.top || roomOver > roomUnder;
  return { left, top: goesOver ? over : under };
}
