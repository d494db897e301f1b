import type { Locator, Page } from 'playwright-core';

/** The frame in which the table of figures is scrolled. */
export function tableRegion(page: Page): Locator {
  return page.locator('.table-region');
}

/** The rows of the figures table that are drawn, as text. */
export async function tableRows(page: Page): Promise<string[]> {
  return page.locator('.figure-table tbody tr[id]').allInnerTexts();
}

/** The ids of the rows that are drawn. */
export async function rowIds(page: Page): Promise<string[]> {
  return page.locator('.figure-table tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));
}

/** How many rows the table has, drawn or not, once a script has told. */
export async function rowCount(page: Page): Promise<number> {
  return Number(await page.locator('.figure-table[aria-rowcount]').getAttribute('aria-rowcount')) - 1;
}

/** The cells of one column that are drawn, the column found by its header. */
export async function columnTexts(page: Page, header: string): Promise<string[]> {
  const place = await columnHeader(page, header).evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
  return page.locator(`.figure-table tbody tr[id] td:nth-child(${place + 1})`).allInnerTexts();
}

export function columnHeader(page: Page, name: string): Locator {
  return page.getByRole('columnheader', { name, exact: true });
}

/** Opens one of the filters and gives back its options. */
export async function openFilter(page: Page, name: string): Promise<Locator> {
  const form = page.locator('.filter-form');
  await form.locator('summary', { hasText: name }).click();
  return form.locator('details[open]');
}
