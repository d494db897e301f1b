import type { Page } from 'playwright-core';
import { columnHeader, rowIds, tableRegion, tableRows } from './explore-table';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };

/** Scrolls the table down until nothing is left below. */
async function scrollToEnd(page: Page): Promise<void> {
  const region = tableRegion(page);
  await region.hover();
  await page.waitForFunction(() => {
    const element = document.querySelector('.table-region')!;
    element.scrollTop = element.scrollHeight;
    return (
      element.scrollTop + element.clientHeight >= element.scrollHeight - 1 &&
      !element.textContent.includes('is being fetched')
    );
  });
}

describe('a long table', () => {
  it('has few rows in the page and reaches the last one by scrolling', async () => {
    const page = await openPage('/en/explore');
    const table = page.locator('.figure-table');
    const count = Number(await table.getAttribute('aria-rowcount'));
    expect(count).toBeGreaterThan(500);
    expect(await table.locator('tr[id]').count()).toBeLessThan(60);
    await scrollToEnd(page);
    await table.locator(`tr[aria-rowindex="${count}"]`).waitFor();
    expect(await table.locator('tr[id]').count()).toBeLessThan(60);
  });

  it('is gone through by keyboard to its last cell, and left again', async () => {
    const page = await openPage('/en/explore');
    const table = page.locator('.figure-table');
    const count = Number(await table.getAttribute('aria-rowcount'));
    await table.locator('td[data-cell="0:0"]').focus();
    await page.keyboard.press('Control+End');
    await table.locator(`tr[aria-rowindex="${count}"] td:last-child:focus`).waitFor();
    await page.keyboard.press('Tab');
    await page.locator('.figure-table :focus').waitFor({ state: 'detached' });
  });

  it('keeps the focus on a cell while its row arrives', async () => {
    const page = await openPage('/en/explore');
    let letArrive = () => {};
    const mayArrive = new Promise<void>((resolve) => (letArrive = resolve));
    await page.route('**/explore/rows*', async (route) => {
      await mayArrive;
      await route.continue();
    });
    await page.locator('td[data-cell="0:0"]').focus();
    await page.keyboard.press('Control+End');
    const last = page.locator('.figure-table td:focus');
    await last.getByText('is being fetched').waitFor();
    const place = await last.getAttribute('data-cell');
    letArrive();
    await page.getByText('is being fetched').first().waitFor({ state: 'detached' });
    expect(await last.getAttribute('data-cell')).toBe(place);
  });

  it('prints the rows that are there, and says which', async () => {
    const page = await openPage('/en/explore?topic=trade');
    await page.route('**/explore/rows*', () => undefined);
    const range = page.getByText(/^Rows 1–25 of \d+$/);
    await expect(range.isVisible()).resolves.toBe(false);
    await page.emulateMedia({ media: 'print' });
    await range.waitFor();
    await expect(page.getByText('is being fetched').filter({ visible: true }).count()).resolves.toBe(0);
    await expect(page.locator('.figure-table tr[id]').count()).resolves.toBe(25);
  });

  it('shows every row page by page without script', async () => {
    const page = await openPage('/en/explore?topic=trade', NO_SCRIPT);
    const total = Number(/^\d+/.exec(await page.getByRole('status').innerText())![0]);
    const pages = Math.ceil(total / 25);
    expect(pages).toBeGreaterThan(2);
    const seen = new Set(await rowIds(page));
    for (let number = 2; number <= pages; number += 1) {
      await page.getByRole('link', { name: 'Next page', exact: true }).click();
      await page.waitForURL(`**&page=${number}`);
      for (const id of await rowIds(page)) seen.add(id);
    }
    expect(await page.getByRole('link', { name: 'Next page', exact: true }).count()).toBe(0);
    expect(seen.size).toBe(total);
  });
});

describe('the order of the table', () => {
  it('by two columns is kept in the address and the same for whoever is sent it', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN');
    await columnHeader(page, 'Document').getByRole('link', { name: 'Document' }).click();
    await page.waitForURL('**&sort=document.asc');
    await columnHeader(page, 'Value')
      .getByRole('link', { name: 'Value', exact: true })
      .click({ modifiers: ['Shift'] });
    await page.waitForURL('**&sort=document.asc&sort=value.desc');
    await page.locator('.figure-table[aria-busy]').waitFor({ state: 'detached' });
    const sent = await openPage(page.url(), NO_SCRIPT);
    expect((await tableRows(page)).slice(0, 10)).toEqual((await tableRows(sent)).slice(0, 10));
  });

  it('stands in groups with and without script', async () => {
    const page = await openPage('/en/explore?topic=trade', NO_SCRIPT);
    await page.getByRole('combobox', { name: 'Group rows by' }).selectOption('nature');
    await page.getByRole('button', { name: 'Group' }).click();
    await page.waitForURL('**&group=nature');
    const heading = page.locator('.group-row').first();
    const words = await heading.innerText();
    expect(words).toMatch(/^reported \(\d+\)$/);
    const scripted = await openPage(page.url());
    expect(await scripted.locator('.group-row').first().innerText()).toBe(words);
  });
});

describe('copying', () => {
  it('puts the whole table on the clipboard as cells', async () => {
    const page = await openPage('/vi/explore?indicator=trade-turnover&pair=LA-VN', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await tableRegion(page).hover();
    await page.getByRole('button', { name: 'Sao chép bảng' }).click();
    await page.getByText(/^Số dòng đã sao chép: \d+$/).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const [head, ...rows] = text.split('\n');
    expect(head).toContain('Giá trị\tTrị số\tTừ\tĐến\tĐơn vị');
    expect(rows).toHaveLength(Number(await page.locator('.figure-table').getAttribute('aria-rowcount')) - 1);
    expect(rows.find((row) => row.startsWith('1993\t'))).toContain('56,3 triệu USD\t56300000\t\t\tUSD');
  });
});

describe('for everyone', () => {
  it.each(['/en/explore', '/vi/explore?topic=trade&group=nature&sort=document.asc&sort=value.desc'])(
    '%s has no fault that a checker finds, fields over the columns included',
    async (address) => {
      const page = await openPage(address);
      await page.locator('.table-tools button[aria-expanded]').click();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
