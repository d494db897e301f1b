import type { ChartPanel } from '@/lib/chart/chart-panel';
import type { ChartWidth } from './chart-sizes';
import { CHART_WIDTHS, chartWidthFor } from './chart-sizes';
import { layoutChart } from './layout-chart';
import { wrapText } from './text-width';

/** Text around the chart as `chart.module.css` sets it, in pixels: font size, height of a line, room around it. */
const TITLE = { font: 19, line: 25, around: 0 };
const HEADLINE = { font: 16, line: 23.5, around: 14 };
const SUBTITLE = { font: 15, line: 23, around: 16 };
const FOOTING = { font: 13, line: 19, around: 4 };
/** Room around the footing and the line of the source. */
const FRAME_ROOM = 56;
/** Longest line of the headline. */
const HEADLINE_WIDTH = 510;
/** A statement of a list with its document, two or three lines. */
const STATEMENT_HEIGHT = 118;
const EMPTY_HEIGHT = 120;

/**
 * The height in pixels that a frame of this width needs for a panel, rather too much than too little: how high text
 * really is only the browser knows.
 */
export function embedHeight(panel: ChartPanel, frameWidth: number): number {
  if (panel.kind === 'empty') return EMPTY_HEIGHT;
  const linesOf = (text: string, { font, line, around }: typeof TITLE, width = frameWidth) =>
    wrapText(text, font, width).length * line + around;
  const sources = `${panel.sourcesHeading}: ${panel.sources.map(({ name }) => name).join('; ')}.`;
  const around =
    linesOf(panel.title, TITLE) +
    linesOf(panel.subtitle, SUBTITLE) +
    [...panel.notes, sources].reduce((sum, text) => sum + linesOf(text, FOOTING), 0) +
    FRAME_ROOM;
  if (panel.kind === 'statements') {
    const reason = linesOf(panel.reason, HEADLINE, Math.min(frameWidth, HEADLINE_WIDTH));
    return Math.ceil(around + reason + panel.statements.length * STATEMENT_HEIGHT);
  }
  const headline =
    panel.headline === null ? 0 : linesOf(panel.headline, HEADLINE, Math.min(frameWidth, HEADLINE_WIDTH));
  return Math.ceil(around + headline + layoutChart(panel, drawingWidth(frameWidth)).height);
}

/** In a frame that is too narrow for any drawing the narrowest is scaled down. */
function drawingWidth(frameWidth: number): ChartWidth {
  return chartWidthFor(frameWidth) ?? CHART_WIDTHS[0];
}
