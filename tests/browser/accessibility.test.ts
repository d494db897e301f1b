import type { Page } from 'playwright-core';
import { openFilter } from './explore-table';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';
import { PAGES } from './pages';

const PHONE = { viewport: { width: 360, height: 740 } };
/** What is left of a window of 1280 × 720 at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };
const CHART = '/en/explore?indicator=trade-turnover&pair=LA-VN';

/** How wide a page is in a window of this size: as wide as the window where nothing sticks out. */
async function widthAt(page: Page, size: { width: number; height: number }): Promise<number> {
  await page.setViewportSize(size);
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe('for everyone', () => {
  it.each(PAGES)('/en%s has no fault that a checker finds, and fits on any screen', async (path) => {
    const page = await openPage(`/en${path}`);
    expect(await faultsOf(page)).toEqual([]);
    expect(await widthAt(page, ZOOMED.viewport)).toBe(640);
    expect(await widthAt(page, PHONE.viewport)).toBe(360);
  });

  // The longer words of Vietnamese are looked at where there is least room for them.
  it.each(PAGES)('/vi%s has none on a screen of 360 px, and fits', async (path) => {
    const page = await openPage(`/vi${path}`, PHONE);
    expect(await faultsOf(page)).toEqual([]);
    expect(await widthAt(page, PHONE.viewport)).toBe(360);
    expect(await widthAt(page, ZOOMED.viewport)).toBe(640);
  });

  it('has none with a filter open and the chart taken over, zoomed or not', async () => {
    const page = await openPage(CHART);
    await page.getByRole('figure').hover({ position: { x: 5, y: 5 } });
    await page.locator('[data-chart-state="interactive"]').waitFor();
    await openFilter(page, 'Nature');
    expect(await faultsOf(page)).toEqual([]);
    const zoomed = await openPage(CHART, ZOOMED);
    await zoomed.locator('.filter-fold > summary').click();
    await openFilter(zoomed, 'Nature');
    expect(await faultsOf(zoomed)).toEqual([]);
    expect(await zoomed.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });
});
