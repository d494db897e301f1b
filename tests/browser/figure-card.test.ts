import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const PHONE = { viewport: { width: 360, height: 740 } };
const CARD = 'annex-la-registered-capital-vn-la';

describe('the card of a figure', () => {
  it.each([`/en/figures/${CARD}`, `/vi/figures/${CARD}`, '/vi/indicators/trade-turnover'])(
    '%s has no fault that a checker finds, and fits a screen of 360 px',
    async (address) => {
      const page = await openPage(address, PHONE);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );

  it('is what a mark of the chart leads to, before and after the browser has taken it over', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN');
    const mark = page.locator('[data-mark="history-trade-turnover-1993"]:visible a');
    await expect(mark.getAttribute('href')).resolves.toBe('/en/figures/history-trade-turnover-1993');
    await page.getByRole('figure').hover({ position: { x: 5, y: 5 } });
    await page.locator('[data-chart-state="interactive"]').waitFor();
    await mark.click();
    await page.waitForURL('**/en/figures/history-trade-turnover-1993');
    await page.getByRole('heading', { level: 1, name: /^56.3 million USD/ }).waitFor();
  });

  it('does not exist for an identifier that never was: the answer says so, in words that need no script', async () => {
    const page = await openPage('/vi/search');
    const answer = await page.request.get('/vi/figures/never-was');
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain('<h1>Không có số liệu này</h1>');
  });
});
