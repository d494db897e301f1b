import { unreachableByTab } from './keyboard';
import { openPage } from './open-page';
import { PAGES } from './pages';

describe('by keyboard alone', () => {
  it.each(PAGES.map((page) => `/en${page}`))('the Tab key comes to everything on %s', async (address) => {
    const page = await openPage(address);
    expect(await unreachableByTab(page)).toEqual([]);
  });

  it('the figures can be filtered', async () => {
    const page = await openPage('/en/explore');
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    await page.keyboard.type('vilexim');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/explore?q=vilexim');
  });
});
