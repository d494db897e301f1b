/** A line of the text and how far its top stands below the top of the pane, in pixels. */
export interface LinePlace {
  readonly line: number;
  readonly below: number;
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

/** Scrolls the pane so that a line stands at its place; a blank line is the next that is not. */
export function bringLine(pane: HTMLElement, { line, below }: LinePlace): void {
  const drawn = [...pane.querySelectorAll<HTMLElement>('[data-line]')];
  const element = drawn.find(({ dataset }) => Number(dataset['line']) >= line) ?? drawn.at(-1);
  if (element === undefined) return;
  const shift = element.getBoundingClientRect().top - pane.getBoundingClientRect().top - below;
  // Parts of a pixel are no reason to scroll.
  if (Math.abs(shift) >= 1) pane.scrollBy({ top: shift });
}
