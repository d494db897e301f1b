import type { LegendEntry } from '@/lib/chart/chart-panel';
import type { Box } from './boxes';
import { LINE_HEIGHT } from './chart-sizes';
import { estimateTextWidth, wrapText } from './text-width';

/** An entry of the legend: its sample's middle and its text. */
export interface PlacedLegendEntry {
  readonly entryIndex: number;
  readonly sampleX: number;
  readonly sampleY: number;
  readonly textX: number;
  /** Baseline of the first line of text. */
  readonly textY: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface PlacedLegend {
  readonly entries: readonly PlacedLegendEntry[];
  readonly bottom: number;
}

/** Width of the drawn example before an entry's text. */
export const SAMPLE_WIDTH = 26;
const SAMPLE_GAP = 6;
const ENTRY_GAP = 18;
const ROW_GAP = 3;
/** Room for the tallest example, a ring or an arrow. */
const LEAST_ROW_HEIGHT = 21;

/**
 * Sets the entries one after another from the top left, in as many rows as they need; those of the series only where
 * the series are not named beside their lines.
 */
export function placeLegend(
  entries: readonly LegendEntry[],
  width: number,
  fontSize: number,
  seriesAreNamed: boolean,
): PlacedLegend {
  const lineHeight = fontSize * LINE_HEIGHT;
  const placed: PlacedLegendEntry[] = [];
  let [x, y, rowHeight] = [0, 0, 0];
  entries.forEach(({ kind, label }, entryIndex) => {
    if (seriesAreNamed && kind === 'series') return;
    const lines = wrapText(label, fontSize, width - SAMPLE_WIDTH - SAMPLE_GAP);
    const textWidth = Math.max(...lines.map((line) => estimateTextWidth(line, fontSize)));
    const entryWidth = SAMPLE_WIDTH + SAMPLE_GAP + textWidth;
    if (x > 0 && x + entryWidth > width) {
      y += rowHeight + ROW_GAP;
      [x, rowHeight] = [0, 0];
    }
    const height = Math.max(LEAST_ROW_HEIGHT, lines.length * lineHeight);
    const textTop = y + (height - lines.length * lineHeight) / 2;
    placed.push({
      entryIndex,
      sampleX: x + SAMPLE_WIDTH / 2,
      sampleY: y + height / 2,
      textX: x + SAMPLE_WIDTH + SAMPLE_GAP,
      textY: textTop + fontSize,
      lines,
      box: { left: x, right: x + entryWidth, top: y, bottom: y + height },
    });
    x += entryWidth + ENTRY_GAP;
    rowHeight = Math.max(rowHeight, height);
  });
  return { entries: placed, bottom: placed.length === 0 ? 0 : y + rowHeight };
}
