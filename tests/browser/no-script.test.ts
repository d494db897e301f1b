import { columnHeader, columnTexts, openFilter, tableRows } from './explore-table';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };

describe('without script', () => {
  it('shows chart, words and table', async () => {
    const page = await openPage('/vi/explore?indicator=trade-turnover&pair=LA-VN', NO_SCRIPT);
    await expect(
      page.getByRole('figure').locator('svg:visible [data-mark]').count(),
    ).resolves.toBeGreaterThan(8);
    expect(await tableRows(page)).not.toHaveLength(0);
  });

  it('filters by sending the form', async () => {
    const page = await openPage('/en/explore', NO_SCRIPT);
    const options = await openFilter(page, 'Nature');
    await options.getByRole('checkbox', { name: /^target/ }).check();
    await page.getByRole('searchbox', { name: 'Search' }).fill('trade');
    await page.locator('.filter-form').getByRole('button', { name: 'Show' }).click();
    expect(new URL(page.url()).searchParams.getAll('nature')).toEqual(['target']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('trade');
    expect(new Set(await columnTexts(page, 'Nature'))).toEqual(new Set(['target']));
  });

  it('lets the reader take a filter away again', async () => {
    const page = await openPage('/en/explore?nature=target', NO_SCRIPT);
    await page.getByRole('link', { name: 'Remove the filter target' }).click();
    expect(page.url()).toMatch(/\/en\/explore$/);
  });

  it('sorts and chooses columns', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover', NO_SCRIPT);
    await columnHeader(page, 'Value').getByRole('link').click();
    await expect(columnHeader(page, 'Value').getAttribute('aria-sort')).resolves.toBe('descending');
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Note' }).uncheck();
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(columnHeader(page, 'Note').count()).resolves.toBe(0);
    await expect(columnHeader(page, 'Value').getAttribute('aria-sort')).resolves.toBe('descending');
  });

  it('filters a column, beside the filters of other columns', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&where=nature~target', NO_SCRIPT);
    await page.getByRole('combobox', { name: 'Filter columns' }).selectOption('Period');
    await page.getByRole('searchbox', { name: 'Words in it' }).fill('2025');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    expect(new Set(await columnTexts(page, 'Nature'))).toEqual(new Set(['target']));
    const periods = await columnTexts(page, 'Period');
    expect(periods.filter((period) => period.includes('2025'))).toEqual(periods);
    await page.getByRole('link', { name: 'Remove the filter Period: 2025' }).waitFor();
  });

  it('tells which part of an address cannot be used', async () => {
    const page = await openPage('/en/explore?pair=XX-VN', NO_SCRIPT);
    await page.getByRole('alert').getByRole('link').click();
    expect(page.url()).toMatch(/\/en\/explore$/);
  });
});
