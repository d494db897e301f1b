import type { Page } from 'playwright-core';

/** Where a part of the drawing stands on the page, in pixels: left, top, width, height. */
export type Place = readonly [number, number, number, number];

const PARTS = ['data-mark', 'data-label', 'data-tick', 'data-level', 'data-strip'];

/** Every mark, label, tick, level and bracket of the chart in sight, with its place, named by its data attribute. */
export function readDrawing(page: Page): Promise<Record<string, Place>> {
  return page.getByRole('figure').evaluate((figure, parts) => {
    const inSight = [...figure.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
    const entries = parts.flatMap((part) =>
      inSight
        .flatMap((svg) => [...svg.querySelectorAll(`[${part}]`)])
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const place = [left + window.scrollX, top + window.scrollY, width, height] as const;
          return [`${part} ${element.getAttribute(part)}`, place] as const;
        }),
    );
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }, PARTS);
}

/** Ids of the marks in sight, filled and hollow apart; `paper` is the colour that hollow marks are filled with. */
export async function readMarks(page: Page, paper: string): Promise<{ filled: string[]; hollow: string[] }> {
  const marks = await page
    .getByRole('figure')
    .locator('svg:visible [data-mark]')
    .evaluateAll((elements) =>
      elements.map((element) => ({
        id: element.getAttribute('data-mark') ?? '',
        fill: element.querySelector('path[stroke][fill]:not([fill="none"])')?.getAttribute('fill') ?? '',
      })),
    );
  return {
    filled: marks.filter(({ fill }) => fill !== paper).map(({ id }) => id),
    hollow: marks.filter(({ fill }) => fill === paper).map(({ id }) => id),
  };
}
