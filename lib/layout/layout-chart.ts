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
import type { PlacedSeriesName } from './place-series-names';
import { namesOverflow, placeSeriesNames } from './place-series-names';
import type { ChartScales } from './scales';
import { chartScales } from './scales';
import { estimateTextWidth } from './text-width';
import type { TimeTick } from './time-ticks';
import { timeTicks } from './time-ticks';

/** Where everything of a chart stands at one width, in pixels from the top left. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly valueAxisWidth: number;
  readonly tickFont: number;
  readonly labelFont: number;
  readonly timeTicks: readonly TimeTick[];
  readonly labels: readonly PlacedLabel[];
  readonly levelLabels: readonly PlacedLevelLabel[];
  /** Empty where the legend names the series. */
  readonly seriesNames: readonly PlacedSeriesName[];
  readonly legend: PlacedLegend;
  readonly strip: PlacedStrip;
}

const TICK_GAP = 12;

/** Lays a chart out at one of the fixed widths. */
export function layoutChart(model: ChartModel, width: ChartWidth): ChartLayout {
  return layoutChartAt(model, width, CHART_SIZES[width]);
}

/**
 * Lays a chart out at any width: legend, plot, time axis and strip from top to bottom. Series are named beside their
 * last marks where there is room, else in the legend.
 */
export function layoutChartAt(model: ChartModel, width: number, size: ChartSize): ChartLayout {
  const named = frameOf(model, width, size, { seriesAreNamed: true, marginRight: size.marginRight });
  const overflow = namesOverflow(model, named.scales, width, size);
  if (overflow !== null) {
    const marginRight = size.marginRight + overflow;
    const frame = frameOf(model, width, size, { seriesAreNamed: true, marginRight });
    const names = placeSeriesNames(model, frame.scales, frame.labelFrame, size);
    if (names !== null) return layoutInFrame(model, width, size, frame, names);
  }
  const frame = frameOf(model, width, size, { seriesAreNamed: false, marginRight: size.marginRight });
  return layoutInFrame(model, width, size, frame, []);
}

/** The plot with what stands above and left of it. */
interface PlotFrame {
  readonly legend: PlacedLegend;
  readonly valueAxisWidth: number;
  readonly plot: Box;
  readonly scales: ChartScales;
  /** Where labels may stand. */
  readonly labelFrame: Box;
}

interface FrameOptions {
  readonly seriesAreNamed: boolean;
  readonly marginRight: number;
}

function frameOf(
  model: ChartModel,
  width: number,
  size: ChartSize,
  { seriesAreNamed, marginRight }: FrameOptions,
): PlotFrame {
  const legend = placeLegend(model.legend, width, size.tickFont, seriesAreNamed);
  const valueAxisWidth = valueAxisWidthOf(model, size);
  const plotTop = legend.bottom + MARGIN_TOP;
  const plot: Box = {
    left: valueAxisWidth,
    right: width - marginRight,
    top: plotTop,
    bottom: plotTop + size.plotHeight,
  };
  const labelFrame = { ...plot, top: plot.top - MARGIN_TOP + 4, right: width };
  return { legend, valueAxisWidth, plot, scales: chartScales(model, plot), labelFrame };
}

function layoutInFrame(
  model: ChartModel,
  width: number,
  size: ChartSize,
  { legend, valueAxisWidth, plot, scales, labelFrame }: PlotFrame,
  seriesNames: readonly PlacedSeriesName[],
): ChartLayout {
  const named = seriesNames.flatMap(({ label }) => label ?? []);
  const nameBoxes = [...seriesNames, ...named].map(({ box }) => box);
  const levelFrame = { ...labelFrame, right: plot.right };
  const levels = placeLevels(model, scales, levelFrame, nameBoxes, size.labelFont);
  const taken = [...levels.labels.map(({ box }) => box), ...levels.lineBoxes, ...nameBoxes];
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
    labels: [...named, ...placeLabels(model, scales, labelFrame, { taken, named }, size.labelFont)],
    levelLabels: levels.labels,
    seriesNames,
    legend,
    strip,
  };
}

/** The fixed width of the value axis, or what its widest label needs. */
function valueAxisWidthOf({ valueAxis }: ChartModel, size: ChartSize): number {
  const labels = valueAxis.ticks.map(({ label }) => estimateTextWidth(label, size.tickFont) + TICK_GAP);
  return Math.ceil(Math.max(size.valueAxisWidth, ...labels));
}
