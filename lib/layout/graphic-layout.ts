import type { ChartModel } from '@/lib/chart/chart-panel';
import type { GraphicContent } from '@/lib/chart/graphic-content';
import { MOST_NOTES } from '@/lib/chart/notes';
import type { GraphicSize } from '@/lib/look/graphic-sizes';
import type { ChartSize } from './chart-sizes';
import type { GraphicFrame } from './graphic-frame';
import { GRAPHIC_FONTS, graphicFrame } from './graphic-frame';
import { layoutStatements } from './graphic-statements';
import type { PlacedText } from './graphic-text';
import type { ChartLayout } from './layout-chart';
import { layoutChartAt } from './layout-chart';

/** A chart in a picture: from where it is drawn, what of it, and where everything in it stands. */
export interface PlacedChart {
  readonly left: number;
  readonly top: number;
  readonly model: ChartModel;
  readonly layout: ChartLayout;
}

/** Where everything of a published picture stands. */
export interface GraphicLayout {
  readonly frame: GraphicFrame;
  /** Null for a picture of statements. */
  readonly chart: PlacedChart | null;
  /** The statements' texts; none where there is a chart. */
  readonly statements: readonly PlacedText[];
}

/** How a picture of one size is filled. */
interface Filling {
  /** The zoom where there is room, and the smallest at which everything is read well. */
  readonly zoom: number;
  readonly leastZoom: number;
  readonly mostSourceLines: number;
  /** The plot's part of the picture's height that letters get smaller for, and the least that totals are kept for. */
  readonly plot: number;
  readonly leastPlot: number;
}

const FILLINGS: Readonly<Record<GraphicSize, Filling>> = {
  wide: { zoom: 1.5, leastZoom: 1.2, mostSourceLines: 2, plot: 0.36, leastPlot: 0.29 },
  square: { zoom: 1.65, leastZoom: 1.35, mostSourceLines: 3, plot: 0.38, leastPlot: 0.32 },
  tall: { zoom: 1.7, leastZoom: 1.4, mostSourceLines: 4, plot: 0.4, leastPlot: 0.34 },
  print: { zoom: 2.9, leastZoom: 2.4, mostSourceLines: 3, plot: 0.38, leastPlot: 0.32 },
};

/** Each attempt to fit is so much smaller than the one before. */
const ZOOM_STEP = 0.95;

/**
 * Lays a panel out as a picture with all its words. Where the plot would get too little room everything gets smaller;
 * once that is as small as reads well, the earliest of the totals under the plot are left out and counted in a note.
 * Nothing is ever cut: what still does not fit gets smaller yet.
 */
export function layoutGraphic(content: GraphicContent, size: GraphicSize): GraphicLayout {
  const { panel } = content;
  const { zoom, leastZoom, mostSourceLines, plot, leastPlot } = FILLINGS[size];
  if (panel.kind === 'statements') {
    return { ...layoutStatements(content, size, { zoom, leastZoom, mostSourceLines }), chart: null };
  }
  let [tried, kept] = [zoom, panel.strip.length];
  for (;;) {
    const model = { ...panel, strip: panel.strip.slice(panel.strip.length - kept) };
    const left = panel.strip.length - kept;
    const notes =
      left === 0 ? panel.notes : [...panel.notes.slice(0, MOST_NOTES - 1), content.moreInStrip(left)];
    const frame = graphicFrame({ content, notes, mostSourceLines }, size, tried);
    const plotHeight = roomForPlot(model, frame);
    const isSmallest = tried * ZOOM_STEP < leastZoom;
    if (plotHeight >= (isSmallest ? leastPlot : plot) * frame.height)
      return withChart(frame, model, plotHeight);
    if (isSmallest && kept > 0) kept -= 1;
    else tried *= ZOOM_STEP;
  }
}

function withChart(frame: GraphicFrame, model: ChartModel, plotHeight: number): GraphicLayout {
  const { left, top } = frame.room;
  return {
    frame,
    chart: { left, top, model, layout: layoutInRoom(frame, model, plotHeight) },
    statements: [],
  };
}

/**
 * The chart as high as its room. Names of series beside their lines save rows of the legend, which the plot gets; and
 * they make it narrower, so that totals under it may need more rows, which the plot gives.
 */
function layoutInRoom(frame: GraphicFrame, model: ChartModel, plotHeight: number): ChartLayout {
  const { left, top, right, bottom } = frame.room;
  const layout = layoutChartAt(model, right - left, chartSize(plotHeight));
  const spare = Math.floor(bottom - top - layout.height);
  if (spare < 0) return layoutInRoom(frame, model, plotHeight + spare);
  if (spare === 0) return layout;
  const grown = layoutChartAt(model, right - left, chartSize(plotHeight + spare));
  return grown.height <= bottom - top ? grown : layout;
}

/** What is left of the room when axis, totals and a legend that names all series have theirs. */
function roomForPlot(model: ChartModel, { room }: GraphicFrame): number {
  const unmarked = { ...model, marks: [], segments: [], connectors: [], levels: [] };
  const { height, plot } = layoutChartAt(unmarked, room.right - room.left, chartSize(0));
  return Math.floor(room.bottom - room.top - (height - (plot.bottom - plot.top)));
}

function chartSize(plotHeight: number): ChartSize {
  const font = GRAPHIC_FONTS.body;
  return { plotHeight, valueAxisWidth: 36, marginRight: 14, tickFont: font, labelFont: font };
}
