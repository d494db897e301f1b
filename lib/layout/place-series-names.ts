import type { ChartModel } from '@/lib/chart/chart-panel';
import type { Box } from './boxes';
import { boxesOverlap, boxLiesWithin } from './boxes';
import type { ChartSize } from './chart-sizes';
import { LINE_HEIGHT } from './chart-sizes';
import { latestMark, markBox, segmentBoxes } from './place-labels';
import type { ChartScales } from './scales';
import { estimateTextWidth, wrapText } from './text-width';

/** The name of a series right of its last mark; `y` is the baseline of the first line. */
export interface PlacedSeriesName {
  readonly seriesIndex: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** More lines than this are told by a legend. */
const MOST_NAMED = 4;
/** A narrower chart has no room beside its lines. */
const LEAST_WIDTH = 600;
const WIDEST_NAME = 168;
/** Names may take no more of the width than this. */
const MOST_OF_WIDTH = 0.22;
const GAP = 7;
/** How far a name may stand above or below its mark, in lines. */
const SHIFTS = [0, -0.5, 0.5];

/**
 * How much more room names need right of the plot, in pixels; null where series are not named beside their lines:
 * one series, too many, a series without a mark, too narrow a chart.
 */
export function namesOverflow(
  model: ChartModel,
  scales: ChartScales,
  width: number,
  size: ChartSize,
): number | null {
  const { length } = model.series;
  if (length < 2 || length > MOST_NAMED || width < LEAST_WIDTH) return null;
  const names = model.series
    .map((_, index) => nameAt(model, index, 0, scales, size))
    .filter((name) => name !== null);
  if (names.length < length) return null;
  const [start, end] = [scales.xScale(model.timeAxis.from), scales.xScale(model.timeAxis.to)];
  // A plot that ends so much earlier moves a mark by its share of the plot only.
  const overflows = names.map(({ box }) => ((box.right - width) * (end - start)) / (box.left - start));
  const overflow = Math.ceil(Math.max(0, ...overflows) * 1.05);
  return overflow > width * MOST_OF_WIDTH ? null : overflow;
}

/** Names every series beside its last mark; null where one of them would touch something. */
export function placeSeriesNames(
  model: ChartModel,
  scales: ChartScales,
  frame: Box,
  size: ChartSize,
): PlacedSeriesName[] | null {
  const occupied: Box[] = [
    ...model.marks.map((mark) => markBox(mark, scales)),
    ...segmentBoxes(model, scales),
  ];
  const placed: PlacedSeriesName[] = [];
  for (const seriesIndex of model.series.keys()) {
    const name = SHIFTS.map((shift) => nameAt(model, seriesIndex, shift, scales, size)).find(
      (candidate) =>
        candidate !== null &&
        boxLiesWithin(candidate.box, frame) &&
        !occupied.some((box) => boxesOverlap(candidate.box, box)),
    );
    if (!name) return null;
    placed.push(name);
    occupied.push(name.box);
  }
  return placed;
}

/** A name beside the last standing mark of its series, so many lines below it; null where there is none. */
function nameAt(
  { marks, series }: ChartModel,
  seriesIndex: number,
  shift: number,
  scales: ChartScales,
  { tickFont }: ChartSize,
): PlacedSeriesName | null {
  const last = latestMark(marks.filter((mark) => mark.seriesIndex === seriesIndex));
  if (!last) return null;
  const lines = wrapText(series[seriesIndex]!.label, tickFont, WIDEST_NAME);
  const lineHeight = tickFont * LINE_HEIGHT;
  const height = lines.length * lineHeight;
  const mark = markBox(last, scales);
  const top = scales.yScale(last.value) - height / 2 + shift * lineHeight;
  const left = mark.right + GAP;
  const right = left + Math.max(...lines.map((line) => estimateTextWidth(line, tickFont)));
  return {
    seriesIndex,
    x: left,
    y: top + tickFont,
    lines,
    box: { left, right, top, bottom: top + height },
  };
}
