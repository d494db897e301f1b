import type { Page } from 'playwright-core';
import { tableRows } from './explore-table';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const PHONE = { viewport: { width: 360, height: 740 } };
const LAOS_TRADE = '/en/coverage?topic=trade&pair=LA-VN';

const cell = (page: Page, name: RegExp) => page.getByRole('table').getByRole('link', { name });

describe('the coverage page', () => {
  it.each([
    ['/en/coverage', 'Coverage: what is known for which year', 'Two-way trade turnover'],
    ['/vi/coverage', 'Tình hình số liệu theo chỉ tiêu và năm', 'Kim ngạch thương mại hai chiều'],
  ])('%s has a row for every indicator', async (address, heading, indicator) => {
    const page = await openPage(address);
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(heading);
    await expect(page.getByRole('rowheader', { name: indicator, exact: true }).count()).resolves.toBe(1);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(80);
  });

  it('leads from a cell to the figures of as many documents', async () => {
    const page = await openPage(LAOS_TRADE);
    const turnover = cell(page, /^Two-way trade turnover, 2023: /);
    await expect(turnover.getAttribute('aria-label')).resolves.toBe(
      'Two-way trade turnover, 2023: 1 document, a whole year, 1 document for a longer period',
    );
    await turnover.click();
    await page.waitForURL('**/en/explore?indicator=trade-turnover&pair=LA-VN&from=2023&to=2023');
    const rows = await tableRows(page);
    expect(rows.filter((row) => /\b2023\b/.test(row))).not.toHaveLength(0);
  });

  it('says with a sign where statements disagree, and leads to both', async () => {
    const page = await openPage('/en/coverage?pair=KH-VN&topic=trade');
    const disagreeing = cell(page, /^Two-way trade turnover, 2016: .*statements disagree/);
    await expect(disagreeing.innerText()).resolves.toMatch(/1\s*≠/);
    await disagreeing.click();
    await page.waitForURL('**/en/explore?*');
    const rows = (await tableRows(page)).join('\n');
    expect(rows).toContain('only $1.6 billion');
    expect(rows).toContain('$2.9 billion');
  });

  it('narrows by country and topic, and shows a decade year by year, without a script', async () => {
    const page = await openPage('/en/coverage', { javaScriptEnabled: false });
    await page.getByRole('combobox', { name: 'Countries' }).selectOption('KH-VN');
    await page.getByRole('combobox', { name: 'Topic' }).selectOption('trade');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/en/coverage?pair=KH-VN&topic=trade*');
    await expect(page.getByText(/^Nothing stated: /).count()).resolves.toBe(1);
    await page.getByRole('link', { name: '2000–2009', exact: true }).click();
    await page.waitForURL('**/en/coverage?topic=trade&pair=KH-VN&from=2000&to=2009');
    await expect(page.getByRole('columnheader', { name: '2000', exact: true }).count()).resolves.toBe(1);
  });

  it('knows only what was known on a day', async () => {
    const page = await openPage('/vi/coverage?pair=LA-VN&topic=trade&known=2022-06');
    await expect(
      page.getByText('Chỉ gồm số liệu trong các tài liệu công bố đến hết tháng 6/2022.').count(),
    ).resolves.toBe(1);
    await expect(page.getByRole('columnheader', { name: '2026', exact: true }).count()).resolves.toBe(0);
  });

  it('keeps the indicators in sight while the years scroll, by keyboard', async () => {
    const page = await openPage(LAOS_TRADE, PHONE);
    const region = page.getByRole('region', { name: 'Coverage by indicator and year' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.coverage-region')!.scrollLeft > 0);
    const [header, frame] = await Promise.all([
      page.getByRole('rowheader', { name: 'Two-way trade turnover' }).boundingBox(),
      region.boundingBox(),
    ]);
    expect(header?.x).toBeCloseTo(frame?.x ?? NaN, 0);
  });

  it.each(['/en/coverage', '/vi/coverage?pair=LA-VN', `${LAOS_TRADE}&known=nonsense`])(
    '%s has no fault that a checker finds, and fits a phone',
    async (address) => {
      expect(await faultsOf(await openPage(address))).toEqual([]);
      const phone = await openPage(address, PHONE);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );
});
