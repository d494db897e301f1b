import { openFilter } from './explore-table';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const PHONE = { viewport: { width: 360, height: 740 } };
const CHART = '/en/explore?indicator=trade-turnover&pair=LA-VN';

describe('for everyone', () => {
  it.each([
    '/vi/explore?topic=investment',
    CHART,
    '/vi/explore?indicator=trade-turnover&pair=LA-VN&from=2020&to=1990',
  ])('%s has no fault that a checker finds', async (address) => {
    expect(await faultsOf(await openPage(address))).toEqual([]);
  });

  it('nor have they on a small screen', async () => {
    expect(await faultsOf(await openPage(CHART, PHONE))).toEqual([]);
  });

  it('nor have they with a filter open and the chart taken over', async () => {
    const page = await openPage(CHART);
    await page.getByRole('figure').hover({ position: { x: 5, y: 5 } });
    await page.locator('[data-chart-state="interactive"]').waitFor();
    await openFilter(page, 'Nature');
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each(['/en/explore', '/vi/explore', '/vi/explore?indicator=trade-turnover&pair=LA-VN'])(
    '%s fits a screen of 360 px',
    async (address) => {
      const page = await openPage(address, PHONE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );

  it('can be filtered with the keyboard alone', async () => {
    const page = await openPage('/en/explore');
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    await page.keyboard.type('vilexim');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/explore?q=vilexim');
  });
});
