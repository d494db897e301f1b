import type { ChartMark, ChartModel } from '@/lib/chart/chart-panel';
import { ARROW_LENGTH, DAGGER_SIZE, MARK_RADIUS, RING_RADIUS } from '@/lib/look/sizes';
import type { Box } from './boxes';
import { boxesOverlap, boxLiesWithin, distanceFromBox, widenBox } from './boxes';
import { LINE_HEIGHT } from './chart-sizes';
import type { ChartScales } from './scales';
import { estimateTextWidth } from './text-width';

export type TextAnchor = 'start' | 'middle' | 'end';

/** A mark's label, by its distance from the mark in pixels; `dy` is the baseline of the first line. */
export interface PlacedLabel {
  readonly markIndex: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: TextAnchor;
  readonly lines: readonly string[];
  readonly box: Box;
}

const GAP = 4;
const GAP_ABOVE_AND_BELOW = 2;
/** Above and below a mark near the right edge the label keeps so far from it: bold letters may be a little wider. */
const ROOM_AT_EDGE = 2;
const SAMPLE_DISTANCE = 6;
/** Between two labels beside each other. */
const GAP_BETWEEN_LABELS = 5;
/** How much nearer its own mark must be to a label than any other mark, unless it is the latest, which is told first. */
const CLEARLY_NEARER = 4;

interface Side {
  readonly across: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
}

/** Where a label may stand, best first: above, below, beside, then the corners. */
const SIDES: readonly Side[] = [
  { across: 0, down: -1 },
  { across: 1, down: 0 },
  { across: -1, down: 0 },
  { across: 0, down: 1 },
  { across: 1, down: -1 },
  { across: -1, down: -1 },
  { across: 1, down: 1 },
  { across: -1, down: 1 },
];

/** What stands in a chart before its marks are labelled: room that is taken, and labels placed with a series' name. */
interface PlacedBefore {
  readonly taken: readonly Box[];
  readonly named: readonly PlacedLabel[];
}

/** Places labels one by one, the most telling first, wherever they touch nothing; the others are left out. */
export function placeLabels(
  model: ChartModel,
  scales: ChartScales,
  frame: Box,
  { taken, named }: PlacedBefore,
  fontSize: number,
): PlacedLabel[] {
  const occupied: Box[] = [
    ...taken,
    ...model.marks.map((mark) => markBox(mark, scales)),
    ...segmentBoxes(model, scales),
  ];
  const placed: PlacedLabel[] = [];
  const latest = latestMarks(model.marks);
  const isTold = (index: number) => [...named, ...placed].some(({ markIndex }) => markIndex === index);
  for (const markIndex of labelOrder(model.marks, latest)) {
    const standing = standingRivalOf(markIndex, model.marks);
    // The number of a rival where the number to use has no room would be taken for it.
    if (isTold(markIndex) || (standing !== null && !isTold(standing))) continue;
    const clearance = latest.includes(markIndex) ? 0 : CLEARLY_NEARER;
    const mark = model.marks[markIndex]!;
    const candidates = SIDES.map((side) => labelAt(markIndex, mark, side, scales, { frame, fontSize }));
    const found = candidates.find(
      ({ box }) =>
        boxLiesWithin(box, frame) &&
        !occupied.some((other) => boxesOverlap(box, other)) &&
        belongsClearly(markIndex, box, model.marks, scales, clearance),
    );
    if (!found) continue;
    placed.push(found);
    occupied.push(widenBox(found.box, GAP_BETWEEN_LABELS));
  }
  return placed;
}

/** The room a mark takes with its ring, its arrow, its bar and the dagger of a likely misprint. */
export function markBox(mark: ChartMark, { xScale, yScale }: ChartScales): Box {
  const x = xScale(mark.x);
  const heights = [mark.value, mark.range?.low ?? mark.value, mark.range?.high ?? mark.value].map(yScale);
  const radius = mark.nature === 'reported' || mark.nature === 'rule' ? MARK_RADIUS + 1 : RING_RADIUS + 1;
  const dagger = mark.misprint ? DAGGER_SIZE : 0;
  return {
    left: x - radius,
    right: x + Math.max(radius, MARK_RADIUS + dagger),
    top:
      Math.min(...heights) -
      Math.max(radius + (mark.arrow === 'up' ? ARROW_LENGTH : 0), MARK_RADIUS + dagger),
    bottom: Math.max(...heights) + radius + (mark.arrow === 'down' ? ARROW_LENGTH : 0),
  };
}

/** Whether nobody can take the label for that of another mark; rivals for its own place do not count. */
function belongsClearly(
  markIndex: number,
  box: Box,
  marks: readonly ChartMark[],
  scales: ChartScales,
  clearance: number,
): boolean {
  const distance = ({ x, value }: ChartMark) => distanceFromBox(box, scales.xScale(x), scales.yScale(value));
  const own = marks[markIndex]!;
  const isRival = (mark: ChartMark) => own.standing && !mark.standing && mark.x === own.x;
  const others = marks.filter((mark) => mark !== own && !isRival(mark));
  return others.every((mark) => distance(mark) >= distance(own) + clearance);
}

/** Small boxes along every line, so that no label is written across one. */
export function segmentBoxes(
  { marks, segments, connectors }: ChartModel,
  { xScale, yScale }: ChartScales,
): Box[] {
  return [...segments, ...connectors].flatMap(({ from, to }) => {
    const [a, b] = [marks[from]!, marks[to]!];
    const start = { x: xScale(a.x), y: yScale(a.value) };
    const end = { x: xScale(b.x), y: yScale(b.value) };
    const steps = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / SAMPLE_DISTANCE));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const x = start.x + ((end.x - start.x) * step) / steps;
      const y = start.y + ((end.y - start.y) * step) / steps;
      return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
    });
  });
}

/** The mark that tells where a series has come to: its last whole period that happened, else its last; undefined of none. */
export function latestMark(marks: readonly ChartMark[]): ChartMark | undefined {
  const standing = marks.filter((mark) => mark.standing);
  const happened = standing.findLast(
    ({ completeness, nature }) => completeness === 'whole' && nature === 'reported',
  );
  return happened ?? standing.at(-1);
}

/** The mark that stands at the place of a rival; null of a mark that stands itself. */
function standingRivalOf(markIndex: number, marks: readonly ChartMark[]): number | null {
  const { standing, seriesIndex, x } = marks[markIndex]!;
  if (standing) return null;
  const found = marks.findIndex((mark) => mark.standing && mark.seriesIndex === seriesIndex && mark.x === x);
  return found < 0 ? null : found;
}

/** The latest mark of every look. */
function latestMarks(marks: readonly ChartMark[]): number[] {
  const looks = new Set(marks.filter(({ standing }) => standing).map(({ seriesIndex }) => seriesIndex));
  return [...looks].map((look) =>
    marks.indexOf(latestMark(marks.filter(({ seriesIndex }) => seriesIndex === look))!),
  );
}

/** The latest marks first, then the first of every look, the highest, parts of years, the rest, rivals. */
function labelOrder(marks: readonly ChartMark[], latest: readonly number[]): number[] {
  const standing = marks.map((_, index) => index).filter((index) => marks[index]!.standing);
  const firstOfLook = (index: number) =>
    standing.find((other) => marks[other]!.seriesIndex === marks[index]!.seriesIndex)!;
  const highest = standing.toSorted((a, b) => marks[b]!.value - marks[a]!.value);
  return [
    ...new Set([
      ...latest,
      ...latest.map(firstOfLook),
      ...highest.slice(0, 1),
      ...standing.filter((index) => marks[index]!.completeness === 'part'),
      ...standing.toReversed(),
      ...marks.map((_, index) => index),
    ]),
  ];
}

function labelAt(
  markIndex: number,
  mark: ChartMark,
  side: Side,
  scales: ChartScales,
  { frame, fontSize }: { readonly frame: Box; readonly fontSize: number },
): PlacedLabel {
  const width = Math.max(...mark.label.map((line) => estimateTextWidth(line, fontSize)));
  const lineHeight = fontSize * LINE_HEIGHT;
  const height = mark.label.length * lineHeight;
  const room = markBox(mark, scales);
  const x = scales.xScale(mark.x);
  const centred = Math.max(frame.left, Math.min(x - width / 2, frame.right - ROOM_AT_EDGE - width));
  const left = [room.left - GAP - width, centred, room.right + GAP][side.across + 1]!;
  const middle = (room.top + room.bottom) / 2;
  const top = [
    room.top - GAP_ABOVE_AND_BELOW - height,
    middle - height / 2,
    room.bottom + GAP_ABOVE_AND_BELOW,
  ][side.down + 1]!;
  const anchor = (['end', 'middle', 'start'] as const)[side.across + 1]!;
  return {
    markIndex,
    dx: { start: left, middle: left + width / 2, end: left + width }[anchor] - x,
    dy: top + fontSize - scales.yScale(mark.value),
    anchor,
    lines: mark.label,
    box: { left, right: left + width, top, bottom: top + height },
  };
}
