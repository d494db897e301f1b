import type { ChartModel } from '@/lib/chart/chart-panel';
import type { Box } from './boxes';
import type { ChartSize, ChartWidth } from './chart-sizes';
import { CHART_SIZES, MARGIN_BOTTOM, MARGIN_TOP, TIME_AXIS_HEIGHT } from './chart-sizes';
import type { PlacedLabel } from './place-labels';
import { placeLabels } from './place-labels';
import type { PlacedLegend } from './place-legend';
import { placeLegend } from './place-legend';
import type { PlacedLevelLabel } from './place-levels';
import { placeLevels } from './place-levels';
import type { PlacedStrip } from './place-strip';
import { placeStrip } from './place-strip';
import { chartScales } from './scales';
import { estimateTextWidth } from './text-width';
import type { TimeTick } from './time-ticks';
import { timeTicks } from './time-ticks';

/** Where everything of a chart stands at one width, in pixels from the top left. */
export interface ChartLayout {
  readonly width: ChartWidth;
  readonly height: number;
  readonly plot: Box;
  readonly valueAxisWidth: number;
  readonly tickFont: number;
  readonly labelFont: number;
  readonly timeTicks: readonly TimeTick[];
  readonly labels: readonly PlacedLabel[];
  readonly levelLabels: readonly PlacedLevelLabel[];
  readonly legend: PlacedLegend;
  readonly strip: PlacedStrip;
}

const TICK_GAP = 12;

/** Lays a chart out at one of the fixed widths: legend, plot, time axis and strip from top to bottom. */
export function layoutChart(model: ChartModel, width: ChartWidth): ChartLayout {
  const size = CHART_SIZES[width];
  const legend = placeLegend(model.legend, width, size.tickFont);
  const valueAxisWidth = valueAxisWidthOf(model, size);
  const plotTop = legend.bottom + MARGIN_TOP;
  const plot: Box = {
    left: valueAxisWidth,
    right: width - size.marginRight,
    top: plotTop,
    bottom: plotTop + size.plotHeight,
  };
  const scales = chartScales(model, plot);
  const levelFrame = { ...plot, top: plot.top - MARGIN_TOP + 4 };
  const levels = placeLevels(model, scales, levelFrame, size.labelFont);
  const taken = [...levels.labels.map(({ box }) => box), ...levels.lineBoxes];
  const labelFrame = { ...levelFrame, right: width };
  const axisBottom = plot.bottom + TIME_AXIS_HEIGHT;
  const strip = placeStrip(model, scales, { left: 0, right: width }, axisBottom, size.labelFont);
  return {
    width,
    height: Math.ceil(strip.bottom + MARGIN_BOTTOM),
    plot,
    valueAxisWidth,
    tickFont: size.tickFont,
    labelFont: size.labelFont,
    timeTicks: timeTicks(model.timeAxis, plot.right - plot.left, size.tickFont),
    labels: placeLabels(model, scales, labelFrame, taken, size.labelFont),
    levelLabels: levels.labels,
    legend,
    strip,
  };
}

/** The fixed width of the value axis, or what its widest label needs. */
function valueAxisWidthOf({ valueAxis }: ChartModel, size: ChartSize): number {
  const labels = valueAxis.ticks.map(({ label }) => estimateTextWidth(label, size.tickFont) + TICK_GAP);
  return Math.ceil(Math.max(size.valueAxisWidth, ...labels));
}
