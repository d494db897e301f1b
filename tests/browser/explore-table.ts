import type { Locator, Page } from 'playwright-core';

/** The rows of the figures table, its header left out, as text. */
export async function tableRows(page: Page): Promise<string[]> {
  const [, ...rows] = await page.getByRole('table').getByRole('row').allInnerTexts();
  return rows;
}

/** The cells of one column, found by its header. */
export async function columnTexts(page: Page, header: string): Promise<string[]> {
  const place = await columnHeader(page, header).evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
  return page
    .getByRole('table')
    .locator(`tbody td:nth-child(${place + 1})`)
    .allInnerTexts();
}

export function columnHeader(page: Page, name: string): Locator {
  return page.getByRole('columnheader', { name, exact: true });
}

/** Opens one of the filters and gives back its options. */
export async function openFilter(page: Page, name: string): Promise<Locator> {
  const form = page.getByRole('form');
  await form.locator('summary', { hasText: name }).click();
  return form.locator('details[open]');
}
