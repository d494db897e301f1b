import { openFilter } from './explore-table';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';
import { PAGES } from './pages';
import { PHONE, widthAt, ZOOMED } from './small-screens';

const CHART = '/en/explore?indicator=trade-turnover&pair=LA-VN';

describe('for everyone', () => {
  it.each(PAGES)('/en%s has no fault that a checker finds, and fits on any screen', async (path) => {
    const page = await openPage(`/en${path}`);
    expect(await faultsOf(page)).toEqual([]);
    expect(await widthAt(page, ZOOMED.viewport)).toBe(640);
    expect(await widthAt(page, PHONE.viewport)).toBe(360);
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
