import { CHUNK_LINES } from '@/lib/texts/text-chunks';

/** A line of the text and how far its top stands below the top of the pane, in pixels. */
export interface LinePlace {
  readonly line: number;
  readonly below: number;
}

/** Where the text stands; a guess where its lines are still on their way. */
export interface NotedPlace extends LinePlace {
  readonly isGuess: boolean;
}

/** How far below the top of the pane a line is put that the reader asks for, in pixels. */
export const COMFORTABLE_PLACE = 120;

/** The asked line where it is in sight, or is to be; else the first that begins in sight; null when no line does. */
export function placeToKeep(pane: HTMLElement, askedLine: number | null): LinePlace | null {
  const { top, height } = pane.getBoundingClientRect();
  const places = [...pane.querySelectorAll<HTMLElement>('[data-line]')].map((element) => ({
    line: Number(element.dataset['line']),
    below: element.getBoundingClientRect().top - top,
  }));
  const inSight = places.filter(({ below }) => below >= 0 && below < height);
  if (askedLine === null) return inSight[0] ?? null;
  return inSight.find(({ line }) => line === askedLine) ?? { line: askedLine, below: COMFORTABLE_PLACE };
}

/** The first line that begins in sight, or the one that fills the pane; null when nothing is drawn. */
export function placeInSight(pane: HTMLElement): NotedPlace | null {
  const { top, bottom } = pane.getBoundingClientRect();
  let begun: NotedPlace | null = null;
  // Most of what is drawn lies below the first line in sight: it is not looked at.
  for (const element of pane.querySelectorAll<HTMLElement>('[data-line], [data-first-line]')) {
    const box = element.getBoundingClientRect();
    if (box.top >= bottom) break;
    if (box.bottom <= top) continue;
    const { line, firstLine } = element.dataset;
    begun =
      line === undefined
        ? guessedPlace(Number(firstLine), (top - box.top) / box.height)
        : { line: Number(line), below: box.top - top, isGuess: false };
    // Parts of a pixel above the edge are in sight.
    if (begun.below > -1) break;
  }
  return begun;
}

/** The line at the top of the pane where it has passed `share` of the room that is kept for a chunk. */
function guessedPlace(firstLine: number, share: number): NotedPlace {
  return { line: firstLine + Math.max(0, Math.floor(share * CHUNK_LINES)), below: 0, isGuess: true };
}

/**
 * Scrolls the pane so that a line stands at its place; a blank line is the next that is not. Where that is out
 * of sight, because the pane is lower or the line shorter than it was, at the nearest place that is in sight.
 */
export function bringLine(pane: HTMLElement, { line, below }: LinePlace): void {
  const drawn = [...pane.querySelectorAll<HTMLElement>('[data-line]')];
  const element = drawn.find(({ dataset }) => Number(dataset['line']) >= line) ?? drawn.at(-1);
  if (element === undefined) return;
  const { top, height } = element.getBoundingClientRect();
  const isInSight = below + height > 0 && below < pane.clientHeight;
  const place = isInSight ? below : Math.max(0, Math.min(below, pane.clientHeight - height));
  const shift = top - pane.getBoundingClientRect().top - place;
  // Parts of a pixel are no reason to scroll.
  if (Math.abs(shift) >= 1) pane.scrollBy({ top: shift });
}
