import type { Page } from 'playwright-core';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const PHONE = { viewport: { width: 360, height: 740 } };
const FIELD = 'Find indicators, documents and figures';

const countIn = async (page: Page, group: string) =>
  Number(await page.getByRole('region', { name: group }).locator('.result-count').innerText());

describe('the search', () => {
  it('is asked from any page, and finds words without their diacritics', async () => {
    const page = await openPage('/en/explore');
    await page.getByRole('searchbox', { name: FIELD }).fill('kim ngach thuong mai');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search?q=kim+ngach+thuong+mai');
    await page
      .getByRole('region', { name: 'Indicators' })
      .getByRole('link', { name: 'Two-way trade turnover' })
      .waitFor();
    await expect(page.getByRole('searchbox').inputValue()).resolves.toBe('kim ngach thuong mai');
  });

  it.each(['590,3', '590.3'])('finds the number %s', async (number) => {
    const page = await openPage(`/en/search?q=${number}`);
    const figures = page.getByRole('region', { name: 'Figures' });
    await expect(figures.getByRole('link', { name: '590.3 million USD' }).count()).resolves.toBeGreaterThan(
      0,
    );
    await expect(figures.locator('mark').first().innerText()).resolves.toBe('590.3');
  });

  it('counts the figures that Explore shows for the same words', async () => {
    const page = await openPage('/en/search?q=investment+laos');
    const count = await countIn(page, 'Figures');
    await page.getByRole('link', { name: /See all in Explore/ }).click();
    await page.waitForURL('**/en/explore?q=investment+laos');
    await page
      .getByRole('status')
      .filter({ hasText: `${count} of` })
      .waitFor();
  });

  it('keeps the words when the language changes', async () => {
    const page = await openPage('/en/search?q=voltage');
    const count = await countIn(page, 'Figures');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL('**/vi/search?q=voltage');
    expect(await countIn(page, 'Số liệu')).toBe(count);
  });

  it('leads on where nothing is found', async () => {
    const page = await openPage('/vi/search?q=kim+ngạch+abracadabra');
    await page.getByRole('link', { name: /bỏ “abracadabra”/ }).click();
    await page.waitForURL('**/vi/search?q=kim+ng%E1%BA%A1ch');
    expect(await countIn(page, 'Số liệu')).toBeGreaterThan(20);
  });

  it('leads a browser to its language', async () => {
    const page = await openPage('/search?q=voltage', { locale: 'vi-VN' });
    expect(page.url()).toContain('/vi/search?q=voltage');
  });
});

describe('without script', () => {
  it('is asked, answered and unfolded', async () => {
    const page = await openPage('/en/search', { javaScriptEnabled: false });
    await page.getByRole('searchbox', { name: FIELD }).fill('viet nam');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(page.url()).toMatch(/\/en\/search\?q=viet\+nam$/);
    const documents = page.getByRole('region', { name: 'Documents' });
    await documents.locator('summary').click();
    await expect(documents.getByRole('listitem').count()).resolves.toBe(await countIn(page, 'Documents'));
  });
});

describe('on a small screen', () => {
  it.each(['/en/search', '/vi/search?q=kim+ngach+2021', '/vi/search?q=abracadabra'])(
    '%s fits, and the header leads to the search by a link',
    async (address) => {
      const page = await openPage(address, PHONE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await expect(page.getByRole('searchbox').count()).resolves.toBe(1);
    },
  );

  it('the header has a link in place of the field', async () => {
    const page = await openPage('/en/explore', PHONE);
    await expect(page.getByRole('searchbox', { name: FIELD }).count()).resolves.toBe(0);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    await page.waitForURL('**/en/search');
  });
});

describe('for everyone', () => {
  it.each(['/vi/search', '/en/search?q=trade+2021', '/vi/search?q=abracadabra&colour=red'])(
    '%s has no fault that a checker finds',
    async (address) => {
      expect(await faultsOf(await openPage(address))).toEqual([]);
    },
  );
});
