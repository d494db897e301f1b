import type { Page } from 'playwright-core';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const section = (page: Page) => page.getByRole('region', { name: 'The number to use' });
const PHONE = { viewport: { width: 360, height: 740 } };
const NO_SCRIPT = { javaScriptEnabled: false };

describe('the number to use', () => {
  it('of trade with Laos is that of the latest whole year, and of 2021 when that is asked for', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD');
    await section(page).getByRole('link', { name: '3 billion USD', exact: true }).waitFor();
    await section(page).getByRole('combobox', { name: 'Period' }).selectOption('2021');
    await section(page).getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**at=2021*#number-to-use');
    const answer = section(page).getByRole('article');
    await expect(answer.getByRole('heading').innerText()).resolves.toBe(
      'Two-way trade turnover, Viet Nam – Laos',
    );
    await expect(answer.getByRole('group', { name: 'Ready sentence' }).innerText()).resolves.toContain(
      'Two-way trade between Viet Nam and Laos was over 1.37 billion USD in 2021, according to',
    );
    await answer.getByRole('link', { name: 'over 1.37 billion USD' }).click();
    await page.waitForURL('**/en/figures/*');
    await expect(page.getByRole('group', { name: 'Ready sentence' }).innerText()).resolves.toContain(
      'Two-way trade between Viet Nam and Laos was over 1.37 billion USD in 2021',
    );
  });

  it('says who says otherwise, lets the reader choose, and finds the way back to the rule', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=KH-VN&at=2016');
    const rivals = section(page).getByRole('table');
    const cambodian = rivals.getByRole('row').filter({ hasText: 'statistics of Cambodia' });
    await expect(cambodian.getByRole('cell').last().innerText()).resolves.toBe('does not');
    await cambodian.getByRole('link', { name: 'use the statistics of Cambodia' }).click();
    await page.waitForURL('**prefer=reporter.KH*');
    const chosen = section(page).getByRole('article');
    await chosen.getByText('Chosen by you.').waitFor();
    await chosen.getByRole('link', { name: '1.6 billion USD', exact: true }).waitFor();

    const sent = await openPage(page.url());
    await section(sent).getByText('Chosen by you.').waitFor();
    await section(sent).getByRole('link', { name: 'Back to the rule' }).click();
    await sent.waitForURL((address) => !address.searchParams.has('prefer'));
    await section(sent)
      .getByText(/Chosen by the rule/)
      .waitFor();
  });

  it('gives the sentence to the clipboard', async () => {
    const page = await openPage('/vi/explore?indicator=trade-turnover&pair=LA-VN&at=2021', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Sao chép câu' }).first().click();
    await page.getByText('Đã sao chép').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Năm 2021, kim ngạch thương mại hai chiều Việt Nam – Lào đạt trên 1,37 tỷ USD \(theo “Phụ lục/,
    );
  });

  it('can be asked for without script', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=KH-VN', NO_SCRIPT);
    await section(page).getByRole('combobox', { name: 'Period' }).selectOption('2016');
    await section(page).getByRole('button', { name: 'Show' }).click();
    await section(page).getByRole('link', { name: '2.8 billion USD', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('pair')).toBe('KH-VN');
  });

  it.each(['/en/explore?indicator=trade-turnover&pair=KH-VN&at=2016', '/vi/explore?indicator=goods-exports'])(
    '%s has no fault and fits a phone',
    async (address) => {
      expect(await faultsOf(await openPage(address))).toEqual([]);
      const page = await openPage(address, PHONE);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );
});

describe('what was said to come', () => {
  it('stands beside what came', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=KH-VN');
    const outcomes = page.getByRole('region', { name: 'Said to come, and what came' });
    const forecast = outcomes.getByRole('row').filter({ hasText: '12 billion USD' });
    await expect(forecast.getByRole('cell').allInnerTexts()).resolves.toEqual([
      '2025',
      'Thanh Niên, 8 December 2025',
      '11.33 billion USD',
      'less came than expected',
    ]);
    const target = outcomes.getByRole('row').filter({ hasText: '20 billion USD' });
    await expect(target.innerText()).resolves.toContain('no year stated, so no pace');
  });
});
