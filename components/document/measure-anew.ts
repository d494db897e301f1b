import type { Virtualizer } from '@tanstack/react-virtual';

/** The height of a chunk on the average of those drawn with their lines, in pixels; null when there is none. */
export function averageChunkHeight(pane: HTMLElement): number | null {
  const heights = chunksWithLines(pane).map(({ offsetHeight }) => offsetHeight);
  if (heights.length === 0) return null;
  return Math.max(1, Math.round(heights.reduce((sum, height) => sum + height, 0) / heights.length));
}

/**
 * Forgets the heights of all chunks, which another width of the pane has made wrong, measures the drawn ones again and
 * takes the others to be `chunkHeight` high. What is in sight stays drawn, though all above it is as high as it was not.
 */
export function measureAnew(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  pane: HTMLElement,
  chunkHeight: number,
): void {
  const first = pane.querySelector<HTMLElement>('[data-index]');
  // The line in sight is brought back to its place by whoever asked for this, not by each chunk that is measured.
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = () => false;
  virtualizer.measure();
  // Reckons the places out of nothing but `chunkHeight`; without it the next heights are compared with forgotten ones.
  virtualizer.getTotalSize();
  for (const chunk of chunksWithLines(pane)) {
    virtualizer.resizeItem(Number(chunk.dataset['index']), chunk.offsetHeight);
  }
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = undefined;
  if (first === null) return;
  const passed = pane.getBoundingClientRect().top - first.getBoundingClientRect().top;
  virtualizer.scrollOffset = Math.max(0, Number(first.dataset['index']) * chunkHeight + passed);
}

function chunksWithLines(pane: HTMLElement): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>('[data-index]')].filter(
    (chunk) => chunk.querySelector('[data-line]') !== null,
  );
}
