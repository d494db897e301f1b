import type { ChartModel } from '@/lib/chart/chart-panel';
import type { Box } from './boxes';
import { boxesOverlap, boxLiesWithin } from './boxes';
import type { ChartSize } from './chart-sizes';
import { LINE_HEIGHT } from './chart-sizes';
import type { PlacedLabel } from './place-labels';
import { latestMark, markBox, segmentBoxes } from './place-labels';
import { levelLineBoxes } from './place-levels';
import type { ChartScales } from './scales';
import { estimateTextWidth, wrapText } from './text-width';

/** The name of a series right of its last mark; `y` is the baseline of the first line. */
export interface PlacedSeriesName {
  readonly seriesIndex: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** The number of the last mark under the name; null where there is no room for it. */
  readonly label: PlacedLabel | null;
  /** The room of the name alone. */
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
/** How a name may stand: with the number of its mark or without, and so many lines above or below the mark. */
const STANDS = [true, false].flatMap((isLabelled) => [0, -0.5, 0.5].map((shift) => ({ shift, isLabelled })));

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
    .map((_, index) => nameAt(model, index, { shift: 0, isLabelled: true }, scales, size))
    .filter((name) => name !== null);
  if (names.length < length) return null;
  const [start, end] = [scales.xScale(model.timeAxis.from), scales.xScale(model.timeAxis.to)];
  // A plot that ends so much earlier moves a mark by its share of the plot only.
  const overflows = names
    .flatMap(boxesOf)
    .map(({ left, right }) => ((right - width) * (end - start)) / (left - start));
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
    ...levelLineBoxes(model, scales),
  ];
  const placed: PlacedSeriesName[] = [];
  for (const seriesIndex of model.series.keys()) {
    const name = STANDS.map((stand) => nameAt(model, seriesIndex, stand, scales, size)).find(
      (candidate) =>
        candidate !== null &&
        boxesOf(candidate).every(
          (own) => boxLiesWithin(own, frame) && !occupied.some((box) => boxesOverlap(own, box)),
        ),
    );
    if (!name) return null;
    placed.push(name);
    occupied.push(...boxesOf(name));
  }
  return placed;
}

function boxesOf({ box, label }: PlacedSeriesName): Box[] {
  return label === null ? [box] : [box, label.box];
}

/** A name beside the last standing mark of its series, so many lines below it; null where there is none. */
function nameAt(
  { marks, series }: ChartModel,
  seriesIndex: number,
  { shift, isLabelled }: (typeof STANDS)[number],
  scales: ChartScales,
  { tickFont, labelFont }: ChartSize,
): PlacedSeriesName | null {
  const last = latestMark(marks.filter((mark) => mark.seriesIndex === seriesIndex));
  if (!last) return null;
  const lines = wrapText(series[seriesIndex]!.label, tickFont, WIDEST_NAME);
  const lineHeight = tickFont * LINE_HEIGHT;
  const heightOfName = lines.length * lineHeight;
  const height = heightOfName + (isLabelled ? last.label.length * labelFont * LINE_HEIGHT : 0);
  const [x, y] = [scales.xScale(last.x), scales.yScale(last.value)];
  const top = y - height / 2 + shift * lineHeight;
  const left = markBox(last, scales).right + GAP;
  const boxFor = (texts: readonly string[], font: number, from: number): Box => ({
    left,
    right: left + Math.max(...texts.map((text) => estimateTextWidth(text, font))),
    top: from,
    bottom: from + texts.length * font * LINE_HEIGHT,
  });
  const label: PlacedLabel = {
    markIndex: marks.indexOf(last),
    dx: left - x,
    dy: top + heightOfName + labelFont - y,
    anchor: 'start',
    lines: last.label,
    box: boxFor(last.label, labelFont, top + heightOfName),
  };
  return {
    seriesIndex,
    x: left,
    y: top + tickFont,
    lines,
    label: isLabelled ? label : null,
    box: boxFor(lines, tickFont, top),
  };
}
