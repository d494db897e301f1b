import type { Nature } from '@/lib/figure/vocabulary';

/**
 * SVG dash arrays by nature, the same on lines, rings and brackets: long dashes are a target, dots a forecast. What
 * happened and what is in force is solid (null).
 */
export const NATURE_DASHES: Readonly<Record<Nature, string | null>> = {
  reported: null,
  rule: null,
  target: '8 4',
  forecast: '0.5 4',
  plan: '4 3',
  request: '6 3 1 3',
};

/** Across years without a figure, where the reader asks for it: finer than any line that says something. */
export const CONNECTOR_DASHES = '1.5 4';
