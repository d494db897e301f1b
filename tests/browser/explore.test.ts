import { columnHeader, columnTexts, openFilter, rowCount, tableRegion, tableRows } from './explore-table';
import { openPage } from './open-page';

describe('the Explore screen', () => {
  it.each([
    ['/en/explore', 'Explore the figures', 'en'],
    ['/vi/explore', 'Tra cứu số liệu', 'vi'],
  ])('%s shows every figure', async (address, heading, language) => {
    const page = await openPage(address);
    const rows = await rowCount(page);
    expect(rows).toBeGreaterThan(100);
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe(language);
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe(heading);
    await expect(page.getByRole('status').innerText()).resolves.toContain(String(rows));
  });

  it.each([
    ['vi-VN', '/vi/explore?pair=LA-VN'],
    ['en-GB', '/en/explore?pair=LA-VN'],
  ])('leads a browser that speaks %s to %s', async (locale, expected) => {
    const page = await openPage('/explore?pair=LA-VN', { locale });
    expect(page.url()).toContain(expected);
  });

  it('keeps the view when the language changes', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN');
    const rows = await rowCount(page);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL('**/vi/explore?indicator=trade-turnover&pair=LA-VN');
    expect(await rowCount(page)).toBe(rows);
  });
});

describe('a filter', () => {
  it('narrows the rows, stands in the address, and is undone by the back button', async () => {
    const page = await openPage('/en/explore');
    const before = await tableRows(page);
    const options = await openFilter(page, 'Nature');
    await options.getByRole('checkbox', { name: /^target/ }).check();
    await page.waitForURL('**/en/explore?nature=target');
    await page.getByRole('link', { name: 'Remove the filter target' }).waitFor();
    expect(new Set(await columnTexts(page, 'Nature'))).toEqual(new Set(['target']));

    await page.goBack();
    await page.waitForURL('**/en/explore');
    await page.getByRole('link', { name: 'Remove the filter target' }).waitFor({ state: 'detached' });
    expect(await tableRows(page)).toEqual(before);
  });

  it('shows the same rows to whoever is sent the address', async () => {
    const page = await openPage('/en/explore');
    const options = await openFilter(page, 'Countries');
    await options
      .getByRole('checkbox', { name: /Cambodia/ })
      .first()
      .check();
    await page.waitForURL('**/en/explore?pair=*');
    await page.getByRole('navigation', { name: 'Filters in use' }).waitFor();
    const sent = await openPage(page.url());
    expect(await tableRows(sent)).toEqual(await tableRows(page));
  });

  it('says beside each option how many figures it leads to', async () => {
    const page = await openPage('/en/explore');
    const options = await openFilter(page, 'Topic');
    const option = options.locator('label', { hasText: 'Trade' }).first();
    const count = await option.locator('.filter-option-count').innerText();
    await option.click();
    await page.waitForURL('**/en/explore?topic=trade');
    await page
      .getByRole('status')
      .filter({ hasText: `${count} of` })
      .waitFor();
    expect(await rowCount(page)).toBe(Number(count));
  });

  it('limits the years', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD');
    const options = await openFilter(page, 'Period');
    await options.getByRole('combobox', { name: 'From year' }).selectOption('2021');
    await page.waitForURL('**&from=2021');
    await page.getByRole('link', { name: 'Remove the filter from 2021' }).waitFor();
    expect(await columnTexts(page, 'Period')).toEqual(
      expect.arrayContaining(['2021', 'January–April 2022', '2025']),
    );
    expect(await columnTexts(page, 'Period')).not.toContain('1996');
  });
});

describe('the table', () => {
  it('finds words anywhere in a row', async () => {
    const page = await openPage('/en/explore');
    await page.getByRole('searchbox', { name: 'Search' }).fill('vilexim');
    await page.waitForURL('**/en/explore?q=vilexim');
    await page.getByRole('navigation', { name: 'Filters in use' }).waitFor();
    const rows = await tableRows(page);
    expect(rows).not.toHaveLength(0);
    expect(rows.filter((row) => !/vilexim/i.test(row))).toEqual([]);
  });

  it('sorts by a column, and keeps the order in the address', async () => {
    const page = await openPage(
      '/en/explore?indicator=trade-turnover&pair=LA-VN&document=vtcnews-2026-01-30&document=annex-la-2022&measure=level',
    );
    await columnHeader(page, 'Value').getByRole('link', { name: 'Value', exact: true }).click();
    await page.waitForURL('**&sort=value.desc');
    await expect(columnHeader(page, 'Value').getAttribute('aria-sort')).resolves.toBe('descending');
    expect((await columnTexts(page, 'Value')).slice(0, 3)).toEqual([
      '5–10 billion USD',
      '3 billion USD',
      'over 1.37 billion USD',
    ]);
    const sent = await openPage(page.url());
    expect(await tableRows(sent)).toEqual(await tableRows(page));
  });

  it('leaves out the columns that the reader does not want', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover');
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Note' }).uncheck();
    await page.waitForURL('**&columns=*');
    await expect(columnHeader(page, 'Note').count()).resolves.toBe(0);
    await expect(columnHeader(page, 'As written').count()).resolves.toBe(1);
  });

  it('keeps its header in sight', async () => {
    const page = await openPage('/en/explore');
    const region = tableRegion(page);
    await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const [header, frame] = [await columnHeader(page, 'Value').boundingBox(), await region.boundingBox()];
    expect(header?.y).toBeCloseTo(frame?.y ?? NaN, -1);
  });

  it('shows each figure as printed, with its document and line', async () => {
    const page = await openPage('/en/explore?indicator=trade-turnover&pair=LA-VN');
    const row = page.getByRole('row').filter({ hasText: '56,3 triệu USD' });
    await expect(row.getByRole('gridcell').allInnerTexts()).resolves.toEqual(
      expect.arrayContaining([
        '1993',
        '56.3 million USD',
        '56,3 triệu USD',
        expect.stringContaining('line 7524'),
      ]),
    );
  });
});

describe('an address that cannot be used as it is', () => {
  it.each([
    ['/en/explore?pair=XX-VN', 'pair', '**/en/explore'],
    ['/en/explore?colour=red&nature=target', 'colour', '**/en/explore?nature=target'],
    ['/en/explore?from=2020&to=1990', 'years', '**/en/explore'],
  ])('%s says so and leads on', async (address, word, wayOut) => {
    const page = await openPage(address);
    const notice = page.getByRole('alert').filter({ hasText: 'could not be used' });
    await expect(notice.innerText()).resolves.toMatch(new RegExp(word === 'years' ? 'first year' : word));
    await notice.getByRole('link').click();
    await page.waitForURL(wayOut);
    await notice.waitFor({ state: 'detached' });
  });
});
