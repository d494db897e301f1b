import type { ChartModel } from '@/lib/chart/chart-panel';
import type { Box } from './boxes';
import { boxesOverlap, boxLiesWithin } from './boxes';
import { LINE_HEIGHT } from './chart-sizes';
import { markBox, segmentBoxes } from './place-labels';
import type { ChartScales } from './scales';
import { estimateTextWidth, wrapText } from './text-width';

/** The label of a level, right-aligned at the end of its line; `y` is the baseline of the first line of text. */
export interface PlacedLevelLabel {
  readonly levelIndex: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** What levels take of the plot: their labels, and lines that other labels must not cross. */
export interface PlacedLevels {
  readonly labels: readonly PlacedLevelLabel[];
  readonly lineBoxes: readonly Box[];
}

const GAP = 4;
const STEP = 4;

/** Places the levels' labels at the right end: above the line if there is room, else below, else ever further down. */
export function placeLevels(
  model: ChartModel,
  scales: ChartScales,
  frame: Box,
  taken: readonly Box[],
  fontSize: number,
): PlacedLevels {
  const { yScale } = scales;
  const right = scales.xScale(model.timeAxis.to);
  const lineBoxes = levelLineBoxes(model, scales);
  const occupied: Box[] = [...taken, ...lineBoxes, ...model.marks.map((mark) => markBox(mark, scales))];
  const crossed = segmentBoxes(model, scales);
  const labels: PlacedLevelLabel[] = [];
  model.levels.forEach((level, levelIndex) => {
    if (level.label === '') return;
    const lines = wrapText(level.label, fontSize, (right - frame.left) * 0.8);
    const width = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
    const height = lines.length * fontSize * LINE_HEIGHT;
    const boxAt = (top: number): Box => ({ left: right - width, right, top, bottom: top + height });
    const free = candidateTops(yScale(level.high), yScale(level.low), height, frame)
      .map(boxAt)
      .filter((place) => boxLiesWithin(place, frame) && !touchesAny(place, occupied));
    // Across a line it is still read; without it nobody knows the target.
    const box = free.find((place) => !touchesAny(place, crossed)) ?? free[0];
    if (!box) return;
    labels.push({ levelIndex, x: right, y: box.top + fontSize, lines, box });
    occupied.push(box);
  });
  return { labels, lineBoxes };
}

/** The room of the dashed lines of levels; a band has two. */
export function levelLineBoxes({ levels, timeAxis }: ChartModel, { xScale, yScale }: ChartScales): Box[] {
  return levels.flatMap(({ start, low, high }) =>
    [...new Set([low, high])].map((value) => lineBox(xScale(start), xScale(timeAxis.to), yScale(value))),
  );
}

function touchesAny(place: Box, others: readonly Box[]): boolean {
  return others.some((other) => boxesOverlap(place, other));
}

function lineBox(left: number, right: number, y: number): Box {
  return { left, right, top: y - 2, bottom: y + 2 };
}

/** Tops of a label to try: above the upper line, below it, below the lower one, then from the upper downwards. */
function candidateTops(upper: number, lower: number, height: number, frame: Box): number[] {
  const beside = [upper - GAP - height, upper + GAP, lower + GAP];
  const steps = Math.max(0, Math.floor((frame.bottom - upper - height) / STEP));
  return [...beside, ...Array.from({ length: steps }, (_, step) => upper + GAP + step * STEP)];
}
