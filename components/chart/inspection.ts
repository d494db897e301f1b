import type { ChartModel, Statement } from '@/lib/chart/chart-panel';
import { distanceFromBox } from '@/lib/layout/boxes';
import type { Box } from '@/lib/layout/boxes';
import type { ChartLayout } from '@/lib/layout/layout-chart';
import { markBox } from '@/lib/layout/place-labels';
import { chartScales } from '@/lib/layout/scales';

/** A part of the chart that a reader can stop at: a mark, a level or a bracket of the strip. */
export interface InspectionStop {
  readonly figureId: string;
  readonly kind: 'mark' | 'level' | 'strip';
  /** Its place in the model's list of that kind. */
  readonly index: number;
  /** What it follows on: marks of one series; all brackets; all levels. */
  readonly track: string;
  readonly statement: Statement;
  /** Where it stands in the drawing, in pixels. */
  readonly box: Box;
}

/** How near a pointer must come to a part of the drawing, in pixels. */
const REACH = 26;

/** Every stop of a chart as laid out: marks in time order, then brackets, then levels. */
export function inspectionStops(model: ChartModel, layout: ChartLayout): InspectionStop[] {
  const scales = chartScales(model, layout.plot);
  const { xScale, yScale } = scales;
  const marks = model.marks.map((mark, index): InspectionStop => ({
    figureId: mark.figureId,
    kind: 'mark',
    index,
    track: `mark ${mark.seriesIndex}`,
    statement: mark.statement,
    box: markBox(mark, scales),
  }));
  const strip = model.strip.map(({ figureId, statement }, index): InspectionStop => ({
    figureId,
    kind: 'strip',
    index,
    track: 'strip',
    statement,
    box: layout.strip.items.find(({ itemIndex }) => itemIndex === index)!.box,
  }));
  const levels = model.levels.map(({ figureId, statement, start, low, high }, index): InspectionStop => ({
    figureId,
    kind: 'level',
    index,
    track: 'level',
    statement,
    box: {
      left: xScale(start),
      right: xScale(model.timeAxis.to),
      top: Math.min(yScale(low), yScale(high)) - 3,
      bottom: Math.max(yScale(low), yScale(high)) + 3,
    },
  }));
  return [...marks, ...strip, ...levels];
}

/** Where a key leads from a stop (−1: from none); null when the key leads nowhere. */
export function stopAfterKey(stops: readonly InspectionStop[], current: number, key: string): number | null {
  const last = stops.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, current + 1);
    case 'ArrowLeft':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowDown':
      return stopOfNextTrack(stops, current, 1);
    case 'ArrowUp':
      return stopOfNextTrack(stops, current, -1);
    default:
      return null;
  }
}

/** The stop of the track after or before that of the current one which is nearest in time. */
function stopOfNextTrack(stops: readonly InspectionStop[], current: number, way: 1 | -1): number {
  const from = stops[current];
  if (!from) return 0;
  const tracks = [...new Set(stops.map(({ track }) => track))].sort(byKindThenName);
  const track = tracks[tracks.indexOf(from.track) + way];
  if (track === undefined) return current;
  const middle = ({ box }: InspectionStop) => (box.left + box.right) / 2;
  const [nearest] = stops
    .map((stop, index) => ({ stop, index }))
    .filter(({ stop }) => stop.track === track)
    .sort((a, b) => Math.abs(middle(a.stop) - middle(from)) - Math.abs(middle(b.stop) - middle(from)));
  return nearest?.index ?? current;
}

/** Series in their order, then brackets, then levels. */
function byKindThenName(a: string, b: string): number {
  const order = (track: string) =>
    track === 'level' ? Infinity : track === 'strip' ? Number.MAX_SAFE_INTEGER : Number(track.slice(5));
  return order(a) === order(b) ? 0 : order(a) - order(b);
}

/** The stop nearest to a point of the drawing; −1 when none is within reach. */
export function stopNear(stops: readonly InspectionStop[], x: number, y: number): number {
  const near = stops
    .map(({ box }, index) => ({ index, distance: distanceFromBox(box, x, y) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.index ?? -1;
}
