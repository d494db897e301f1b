import type { Page } from 'playwright-core';
import { columnTexts, tableRows } from './explore-table';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const TRADE = 'indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD';

async function askFor(page: Page, date: string) {
  await page.getByText('As known on an earlier date').click();
  await page.getByRole('combobox', { name: 'Documents dated up to' }).fill(date);
  await page.keyboard.press('Enter');
}

describe('what was known on an earlier date', () => {
  it.each([true, false])(
    'is shown by chart, table and numbers alike (script: %s)',
    async (javaScriptEnabled) => {
      const page = await openPage(`/en/explore?${TRADE}`, { javaScriptEnabled });
      const all = await tableRows(page);
      await askFor(page, '2022-06');
      await page.waitForURL('**known=2022-06*');
      await page.getByText(/^What documents dated up to June 2022 said: \d+ of \d+ documents\.$/).waitFor();
      const then = await tableRows(page);
      expect(then.length).toBeGreaterThan(0);
      expect(then.length).toBeLessThan(all.length);
      expect(await columnTexts(page, 'Period')).not.toContain('2025');
      const answer = page.getByRole('region', { name: 'The number to use' });
      await answer.getByRole('link', { name: 'over 1.37 billion USD' }).first().waitFor();

      await page.getByRole('link', { name: 'Back to all documents' }).click();
      await page.waitForURL((address) => !address.searchParams.has('known'));
      await answer.getByRole('link', { name: '3 billion USD', exact: true }).waitFor();
      expect(await tableRows(page)).toHaveLength(all.length);
    },
  );

  it('is nothing before the first document, and says so', async () => {
    const page = await openPage('/vi/explore?known=1990');
    await page.getByText(/Không có tài liệu nào công bố đến hết 1990/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Trở lại với toàn bộ tài liệu' }).click();
    await page.waitForURL('**/vi/explore');
  });

  it('asks again for a date that is none', async () => {
    const page = await openPage('/en/explore?known=soon');
    await expect(page.getByRole('alert').first().innerText()).resolves.toContain(
      'a year, a month or a day, such as 2022-06',
    );
  });
});
