import type { Page } from 'playwright-core';

export const PHONE = { viewport: { width: 360, height: 740 } };
/** What is left of a window of 1280 × 720 at 200 %. */
export const ZOOMED = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };

/** How wide a page is in a window of this size: as wide as the window where nothing sticks out. */
export async function widthAt(page: Page, size: { width: number; height: number }): Promise<number> {
  await page.setViewportSize(size);
  return page.evaluate(() => document.documentElement.scrollWidth);
}
