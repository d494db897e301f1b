import type { ChartModel, StripItem } from '@/lib/chart/chart-panel';
import type { Box } from './boxes';
import { LINE_HEIGHT } from './chart-sizes';
import type { TextAnchor } from './place-labels';
import type { ChartScales } from './scales';
import { estimateTextWidth, wrapText } from './text-width';

/** A bracket of the strip with its text; the bracket's ends come from the time scale. */
export interface PlacedStripItem {
  readonly itemIndex: number;
  /** Height of the bracket. */
  readonly y: number;
  readonly textX: number;
  /** Baseline of the first line of text. */
  readonly textY: number;
  readonly anchor: TextAnchor;
  readonly lines: readonly string[];
  /** Bracket and text together. */
  readonly box: Box;
}

export interface PlacedStrip {
  /** Baseline of the heading. */
  readonly headingY: number;
  readonly items: readonly PlacedStripItem[];
  readonly bottom: number;
}

const GAP = 7;
const ROW_GAP = 5;
const HEADING_SPACE = 10;

/** An item before its row is known: `box` and `textY` count from the row's top. */
type LooseItem = Omit<PlacedStripItem, 'y' | 'textY'> & {
  readonly height: number;
  readonly textDown: number;
};

/** Stacks the brackets under the axis in rows, so that neither brackets nor texts touch. */
export function placeStrip(
  model: ChartModel,
  scales: ChartScales,
  frame: Pick<Box, 'left' | 'right'>,
  top: number,
  fontSize: number,
): PlacedStrip {
  if (model.strip.length === 0) return { headingY: top, items: [], bottom: top };
  const headingY = top + HEADING_SPACE + fontSize;
  const loose = model.strip.map((item, index) => looseItem(item, index, scales, frame, fontSize));
  const rows: LooseItem[][] = [];
  for (const item of loose) {
    const row = rows.find((members) => members.every((other) => standApart(item, other)));
    if (row) row.push(item);
    else rows.push([item]);
  }
  let rowTop = headingY + ROW_GAP;
  const items = rows.flatMap((row) => {
    const placed = row.map((item) => settle(item, rowTop, fontSize));
    rowTop += Math.max(...row.map(({ height }) => height)) + ROW_GAP;
    return placed;
  });
  return { headingY, items, bottom: rowTop };
}

function standApart(a: LooseItem, b: LooseItem): boolean {
  return a.box.left > b.box.right + GAP || b.box.left > a.box.right + GAP;
}

/** The text goes right of the bracket, else left of it, else below. */
function looseItem(
  item: StripItem,
  itemIndex: number,
  { xScale }: ChartScales,
  frame: Pick<Box, 'left' | 'right'>,
  fontSize: number,
): LooseItem {
  const lineHeight = fontSize * LINE_HEIGHT;
  const [left, right] = [xScale(item.from), xScale(item.to)];
  const width = estimateTextWidth(item.label, fontSize);
  const beside = { itemIndex, lines: [item.label], height: lineHeight, textDown: fontSize };
  if (right + GAP + width <= frame.right) {
    const box = { left, right: right + GAP + width, top: 0, bottom: lineHeight };
    return { ...beside, textX: right + GAP, anchor: 'start', box };
  }
  if (left - GAP - width >= frame.left) {
    const box = { left: left - GAP - width, right, top: 0, bottom: lineHeight };
    return { ...beside, textX: left - GAP, anchor: 'end', box };
  }
  const lines = wrapText(item.label, fontSize, frame.right - frame.left);
  const widest = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
  const textX = Math.max(frame.left, Math.min(left, frame.right - widest));
  const height = lineHeight * (lines.length + 1);
  const box = { left: Math.min(left, textX), right: Math.max(right, textX + widest), top: 0, bottom: height };
  return { itemIndex, lines, height, textDown: fontSize + lineHeight, textX, anchor: 'start', box };
}

function settle(item: LooseItem, rowTop: number, fontSize: number): PlacedStripItem {
  const { itemIndex, textX, anchor, lines, box } = item;
  return {
    itemIndex,
    textX,
    anchor,
    lines,
    y: rowTop + fontSize * 0.65,
    textY: rowTop + item.textDown,
    box: { ...box, top: rowTop, bottom: rowTop + box.bottom },
  };
}
