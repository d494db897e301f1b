import { openFilter } from './explore-table';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';
import { PAGE_ADDRESSES, PAGES } from './pages';

const PHONE = { viewport: { width: 360, height: 740 } };
/** What is left of a window of 1280 × 720 at 200 %. */
const ZOOMED = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };
const CHART = '/en/explore?indicator=trade-turnover&pair=LA-VN';

describe('for everyone', () => {
  it.each(PAGES)('/en%s has no fault that a checker finds, and fits at 200 %', async (path) => {
    const page = await openPage(`/en${path}`);
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(ZOOMED.viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });

  // The longer words of Vietnamese are looked at where there is least room for them.
  it.each(PAGES)('/vi%s has none and fits on a screen of 360 px', async (path) => {
    const phone = await openPage(`/vi${path}`, PHONE);
    expect(await faultsOf(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it.each(PAGE_ADDRESSES)('%s fits on any screen', async (address) => {
    const page = await openPage(address, { ...PHONE, javaScriptEnabled: false });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.setViewportSize(ZOOMED.viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
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
