import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { drawnMarks } from './chart-codes';
import { columnTexts } from './explore-table';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };
const WITH_LAOS = 'indicator=trade-turnover&pair=LA-VN&measure=level';

/** Where the links of a part of the page lead. */
function addressesIn(page: Page, part: string): Promise<string[]> {
  return page
    .locator(`${part} a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe('every stated number leads to its statement', () => {
  it('from every mark, bracket and level of a chart and every row of a table', async () => {
    const page = await openPage(`/en/explore?${WITH_LAOS}`, NO_SCRIPT);
    const marks = await addressesIn(page, 'svg:visible [data-mark]');
    expect(marks).toEqual(Object.keys(await drawnMarks(page)).map((id) => `/en/figures/${id}`));
    for (const part of ['strip', 'level']) {
      const ids = await page
        .locator(`svg:visible [data-${part}]`)
        .evaluateAll((all, name) => all.map((each) => each.getAttribute(name)), `data-${part}`);
      expect(ids).not.toHaveLength(0);
      expect(await addressesIn(page, `svg:visible [data-${part}]`)).toEqual(
        ids.map((id) => `/en/figures/${id}`),
      );
    }
    const rows = await page.locator('.figure-table tbody tr[id]').evaluateAll((all) =>
      all.map((row) => ({
        card: `/en/figures/${row.id.replace(/^figure-/, '')}`,
        links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      })),
    );
    expect(rows).not.toHaveLength(0);
    expect(rows.filter(({ card, links }) => !links.includes(card))).toEqual([]);
  });

  it('which names document, line, who is quoted and the way to the original', async () => {
    const page = await openPage('/en/figures/annex-la-trade-turnover-2021', NO_SCRIPT);
    const source = page.getByRole('region', { name: 'Who says so' });
    expect(await source.innerText()).toContain('Phụ lục: Tình hình');
    expect(await source.innerText()).toContain('line 758');
    await source.getByRole('link', { name: /^Phụ lục/ }).click();
    await page.waitForURL('**/en/documents/annex-la-2022**');

    const press = await openPage('/en/figures/vietstock-2018-02-trade-turnover-by-kh-2016', NO_SCRIPT);
    const piece = press.getByRole('region', { name: 'Who says so' });
    expect(await piece.innerText()).toMatch(/Statistics of\s+Cambodia/);
    const original = piece.getByRole('link', { name: 'at the publisher’s' });
    expect(await original.getAttribute('href')).toMatch(/^https?:\/\//);
  });
});

describe('every computed number leads to what it is computed from', () => {
  it('in the tooltip of a change, by the keyboard', async () => {
    const page = await openPage(
      '/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&show=change&document=history-la-vn',
    );
    await page.locator('svg:visible [data-mark] a').first().focus();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
    await page.keyboard.press('Home');
    const told = page.getByRole('application').getByRole('status');
    const inputs = told.getByRole('paragraph').filter({ hasText: 'Computed from:' });
    await inputs.waitFor();
    expect(await inputs.innerText()).toBe('Computed from: 45 million USD (1991); 73 million USD (1992)');
    await inputs.getByRole('link', { name: '45 million USD' }).click();
    await page.waitForURL('**/en/figures/history-trade-turnover-1991');
  });

  it('in the overview and the brief', async () => {
    const overview = await openPage('/en', NO_SCRIPT);
    const laos = overview.getByRole('region', { name: 'Viet Nam – Laos', exact: true });
    const shortfall = laos.getByRole('paragraph').filter({ hasText: 'short' }).first();
    expect(await shortfall.innerText()).toContain('computed');
    expect(await shortfall.getByRole('link').first().getAttribute('href')).toBe(
      '/en/figures/vtcnews-trade-turnover-target',
    );
    const brief = await openPage('/en/report/LA-VN', NO_SCRIPT);
    const capital = brief.getByRole('row').filter({ hasText: 'Registered investment capital' }).first();
    expect(await capital.innerText()).toMatch(/between 4% and 7% from 5\.5 billion USD[\s\S]*computed/);
    expect(await capital.getByRole('link', { name: /^5\.5 billion USD/ }).getAttribute('href')).toContain(
      '/en/figures/laotiantimes-2024-08-19-registered-capital-vn-la-2024-08-18',
    );
  });
});

describe('what the reader of a document supplied shows as such', () => {
  it.each([
    ['/en/figures/annex-la-registered-capital-vn-la', '(not printed, supplied from the context)'],
    ['/vi/figures/annex-la-registered-capital-vn-la', '(văn bản không ghi, suy ra từ ngữ cảnh)'],
  ])('%s marks the period', async (address, words) => {
    const page = await openPage(address, NO_SCRIPT);
    const period = page.getByRole('definition').filter({ hasText: /†/ });
    expect(await period.innerText()).toContain(words);
  });

  it('in the table and in the chart too', async () => {
    const page = await openPage(`/en/explore?${WITH_LAOS}&document=vietnamplus-2019-12-23`, NO_SCRIPT);
    const periods = await columnTexts(page, 'Period');
    expect(periods.find((text) => text.startsWith('2018'))).toContain('†');
    const chart = await openPage(`/en/explore?${WITH_LAOS}`, NO_SCRIPT);
    const { name } = (await drawnMarks(chart))['vietnamplus-2019-12-23-trade-turnover-2018']!;
    expect(name).toContain('The period is inferred, not printed.');
  });
});

describe('every export carries sources, notes, its filter and the data revision', () => {
  it('CSV, in every row', async () => {
    const page = await openPage('/en/search');
    const answer = await page.request.get(`/en/explore/figures.csv?${WITH_LAOS}`);
    const rows = parse<Record<string, string>>(await answer.text(), { bom: true, columns: true });
    expect(rows.find(({ id }) => id === 'annex-la-trade-turnover-2021')).toMatchObject({
      document: 'annex-la-2022',
      lines: '758',
      as_written: 'trên 1,37 tỷ USD',
      revision: '1',
    });
    const carried = rows.filter(
      ({ document_title, view_url, figure_url, revision }) =>
        document_title !== '' && view_url?.includes(WITH_LAOS) && figure_url !== '' && revision === '1',
    );
    expect(carried).toHaveLength(rows.length);
  });

  it('JSON, beside the figures', async () => {
    const page = await openPage('/en/search');
    const answer = await page.request.get(`/vi/explore/figures.json?${WITH_LAOS}&from=2025`);
    expect(await answer.json()).toMatchObject({
      metadata: {
        revision: 1,
        filter: [
          { parameter: 'indicator', value: 'trade-turnover' },
          { parameter: 'pair', value: 'LA-VN' },
          { parameter: 'measure', value: 'level' },
          { parameter: 'from', value: '2025' },
        ],
      },
      documents: expect.arrayContaining([expect.objectContaining({ id: 'vtcnews-2026-01-30' })]) as unknown,
    });
  });

  it('a picture, in words', async () => {
    const page = await openPage(`/en/chart.svg?${WITH_LAOS}&document=annex-la-2022&document=history-la-vn`);
    const words = await page.evaluate(() => document.documentElement.textContent.replaceAll(/\s+/g, ' '));
    expect(words).toContain('Sources: Lịch sử quan hệ Việt Nam - Lào');
    expect(words).toMatch(/data revision 1 /);
    expect(words).toContain('/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&document=');
  });
});
