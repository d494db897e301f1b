import type { Page } from 'playwright-core';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const PHONE = { viewport: { width: 360, height: 740 } };

/** The cells of the first row with this header, its header left out. */
async function rowTexts(page: Page, header: string): Promise<string[]> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: header }) }).first(); // prettier-ignore
  return row.getByRole('cell').allInnerTexts();
}

describe('years against years', () => {
  it.each([
    ['/en/compare', 'Two-way trade turnover', 'over 1.37 billion USD', 'between +81% and +156%'],
    ['/vi/compare', 'Kim ngạch thương mại hai chiều', 'trên 1,37 tỷ USD', 'từ +81% đến +156%'],
  ])('%s carries the rounding through the change', async (path, indicator, first, percent) => {
    const page = await openPage(`${path}?pair=LA-VN&indicator=trade-turnover&from=2021&to=2025`);
    const cells = await rowTexts(page, indicator);
    expect(cells[0]).toBe(first);
    expect(cells[1]).toContain('—');
    expect(cells.at(-1)).toBe(percent);
  });

  it('puts the printed growth first', async () => {
    const page = await openPage('/en/compare?pair=KH-VN&from=2022&to=2023');
    const cells = await rowTexts(page, 'Goods exports');
    expect(cells.at(-1)).toMatch(/^\+22\.69%\s+as printed\s+computed: \+23%$/);
  });

  it('leads from a number to its statement, and from a change to its inputs', async () => {
    const page = await openPage('/en/compare?pair=LA-VN&indicator=trade-turnover&from=2021&to=2025');
    await page.getByRole('table').locator('summary', { hasText: 'computed' }).first().click();
    await page.getByRole('table').getByRole('link', { name: '2025: 3 billion USD' }).click();
    await page.waitForURL('**/en/figures/vtcnews-trade-turnover-2025');
    await page.goBack();
    await page.getByRole('table').getByRole('link', { name: 'over 1.37 billion USD' }).first().click();
    await page.waitForURL('**/en/figures/annex-la-trade-turnover-2021');
  });

  it('is chosen by a form that needs no script', async () => {
    const page = await openPage('/en/compare', { javaScriptEnabled: false });
    await page.getByRole('combobox', { name: 'Countries' }).selectOption('KH-VN');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('combobox', { name: 'From year' }).selectOption('2021');
    await page.getByRole('combobox', { name: 'To year' }).selectOption('2025');
    await page.getByRole('button', { name: 'Compare' }).click();
    const asked = new URL(page.url()).searchParams;
    expect([asked.get('pair'), asked.get('from'), asked.get('to')]).toEqual(['KH-VN', '2021', '2025']);
    expect((await rowTexts(page, 'Two-way trade turnover'))[0]).toBe('9.3 billion USD');
  });
});

describe('partners', () => {
  it('stand side by side for the years they share', async () => {
    const page = await openPage('/en/compare?by=partners&indicator=trade-turnover');
    expect((await rowTexts(page, 'Viet Nam – Cambodia')).slice(0, 3)).toEqual([
      expect.stringContaining('about 3.8 billion USD'),
      expect.stringContaining('9.3 billion USD'),
      expect.stringContaining('11.33 billion USD'),
    ]);
    await expect(page.getByRole('figure').count()).resolves.toBe(1);
  });
});

describe('the two sides', () => {
  it.each([
    [
      '/en/compare?by=sides&pair=KH-VN',
      'Two-way trade turnover',
      'Statistics of Cambodia',
      'between −48% and −42%',
      'CIF',
    ],
    [
      '/vi/compare?by=sides&pair=KH-VN',
      'Kim ngạch thương mại hai chiều',
      'Campuchia công bố',
      'từ −48% đến −42%',
      'CIF',
    ],
  ])('%s tells the gap, its base and the known reasons', async (address, flow, side, percent, reason) => {
    const page = await openPage(address);
    const cells = await rowTexts(page, flow);
    expect(cells[1]).toContain(side);
    expect(cells[3]).toContain(percent);
    await expect(page.getByRole('definition').filter({ hasText: reason }).count()).resolves.toBe(1);
  });

  it('say so where one side only is known', async () => {
    const page = await openPage('/en/compare?by=sides&pair=LA-VN&from=2012&to=2012');
    const [viet, laos] = await rowTexts(page, 'Goods sent and received');
    expect(viet).toMatch(/^Statistics of Viet Nam\s*—/);
    expect(laos).toMatch(/^Statistics of Laos\s*.*\d/);
  });
});

describe('what is not like', () => {
  it.each([
    [
      '/en/compare?pair=LA-VN&indicator=trade-turnover&from=2021&to=2022',
      'Not compared',
      'a whole year and a part of a year',
    ],
    [
      '/vi/compare?pair=LA-VN&indicator=trade-turnover&from=2021&to=2022',
      'Không so sánh',
      'số cả năm và số một phần của năm',
    ],
    [
      '/en/compare?pair=LA-VN&indicator=students&direction=LA-VN&from=2021&to=2025',
      'Not compared',
      'a run of years as a whole and a date',
    ],
    [
      '/en/compare?pair=LA-VN&indicator=trade-turnover&from=1988&to=1991',
      'Not compared',
      'They speak of different parts',
    ],
    [
      '/vi/compare?pair=LA-VN&indicator=scholarships&direction=VN-LA&from=2021&to=2025',
      'Không so sánh',
      'Không so sánh số thực hiện với số kế hoạch',
    ],
  ])('%s is refused in words', async (address, heading, reason) => {
    const page = await openPage(address);
    const refused = page.getByRole('region', { name: heading, exact: true });
    await expect(refused.getByRole('listitem').allInnerTexts()).resolves.toEqual([
      expect.stringContaining(reason),
    ]);
  });

  it('in the address is told', async () => {
    const page = await openPage('/en/compare?by=yeas');
    await expect(page.getByRole('alert').filter({ hasText: 'by=yeas' }).innerText()).resolves.toContain(
      'one of years, partners, sides',
    );
  });
});

describe('for everyone', () => {
  it.each([
    '/en/compare',
    '/vi/compare?by=partners&from=2021&to=2025',
    '/vi/compare?by=sides',
    '/en/compare?indicator=trade-turnover&from=2021&to=2022',
    '/en/compare?by=yeas&from=2025&to=2021&known=1950',
  ])('%s has no fault that a checker finds, on a small screen too, which it fits', async (address) => {
    expect(await faultsOf(await openPage(address))).toEqual([]);
    const small = await openPage(address, PHONE);
    expect(await faultsOf(small)).toEqual([]);
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
