/** The fixed widths at which a chart is laid out, in pixels; container queries in `chart.module.css` show one. */
export const CHART_WIDTHS = [340, 720, 1040] as const;
export type ChartWidth = (typeof CHART_WIDTHS)[number];

/** Fixed measures of a chart at one width, in pixels. */
export interface ChartSize {
  readonly plotHeight: number;
  /** Room for the labels of the value axis. */
  readonly valueAxisWidth: number;
  /** Room right of the plot. */
  readonly marginRight: number;
  readonly tickFont: number;
  readonly labelFont: number;
}

export const CHART_SIZES: Readonly<Record<ChartWidth, ChartSize>> = {
  340: { plotHeight: 236, valueAxisWidth: 34, marginRight: 10, tickFont: 11, labelFont: 11 },
  720: { plotHeight: 320, valueAxisWidth: 44, marginRight: 14, tickFont: 12, labelFont: 12 },
  1040: { plotHeight: 400, valueAxisWidth: 48, marginRight: 16, tickFont: 12.5, labelFont: 12.5 },
};

/** Room above the plot, for a label of the topmost mark and the arrow of "more than". */
export const MARGIN_TOP = 36;
/** Room for the labels of the time axis. */
export const TIME_AXIS_HEIGHT = 28;
export const MARGIN_BOTTOM = 6;
/** Height of a line of text for its font size. */
export const LINE_HEIGHT = 1.25;

/** The widest layout that fits into a container; null when not even the narrowest does. */
export function chartWidthFor(containerWidth: number): ChartWidth | null {
  return CHART_WIDTHS.findLast((width) => width <= containerWidth) ?? null;
}
