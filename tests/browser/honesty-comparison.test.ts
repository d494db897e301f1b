import type { Page } from 'playwright-core';
import { drawnMarks } from './chart-codes';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };
const CHANGE = '/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&show=change';
const TRADE_IN_ALL_UNITS = '/en/explore?indicator=goods-imports&pair=LA-VN';

const captions = (page: Page) => page.getByRole('figure').locator('figcaption').allInnerTexts();
const caveats = (page: Page) => page.getByRole('list', { name: 'Keep in mind' }).first().innerText();

describe('only like is compared with like', () => {
  it('a change is on the same months of the year before, or there is none, and the chart says so', async () => {
    const page = await openPage(CHANGE, NO_SCRIPT);
    const names = Object.values(await drawnMarks(page)).map(({ name }) => name);
    expect(names).toContainEqual(
      expect.stringMatching(/^January–April 2022: .* compared with January–April 2021/),
    );
    expect(names.filter((name) => name.startsWith('January–May 2024'))).toEqual([]);
    expect(await page.getByRole('figure').first().textContent()).toMatch(
      /\d+ periods have no change here: no figure for the same periods a year before/,
    );
  });

  it('a printed growth stands before one computed from rounded levels', async () => {
    const page = await openPage(CHANGE, NO_SCRIPT);
    const marks = await drawnMarks(page);
    expect(marks['vtcnews-trade-turnover-growth-2025']!.name).toMatch(/^2025: \+32\.7%/);
    expect(marks['derived:vtcnews-trade-turnover-2025']).toBeUndefined();
    expect(marks['derived:history-trade-turnover-1993']!.name).toMatch(
      /^1993: between −24% and −22% · Computed from the two levels/,
    );
  });

  it('a change of which the base is not known is not computed', async () => {
    const page = await openPage(CHANGE, NO_SCRIPT);
    const marks = await drawnMarks(page);
    expect(marks['history-trade-turnover-growth-1998']!.name).toMatch(/^1998: \+196% · compared with 1997/);
    expect(marks['derived:history-trade-turnover-1991']).toBeUndefined();
    expect(marks['derived:vietnamplus-2018-06-trade-turnover-2017']).toBeUndefined();
  });

  it('what cannot have a change says why, in both languages', async () => {
    const english = await openPage('/en/explore?indicator=investor-rank&pair=LA-VN', NO_SCRIPT);
    expect(await english.getByRole('navigation', { name: 'Shown' }).textContent()).toContain(
      'A rank is a place in an order: it has no percentage.',
    );
    const vietnamese = await openPage('/vi/compare?pair=LA-VN&indicator=trade-turnover&from=2021&to=2022');
    expect(await vietnamese.getByRole('main').innerText()).toContain('Không so sánh');
  });
});

describe('units are never mixed', () => {
  it('dollars, kip and percent of one flow stand in panels of their own', async () => {
    const page = await openPage(TRADE_IN_ALL_UNITS, NO_SCRIPT);
    const units = (await captions(page)).map((caption) => caption.split('\n').at(-1));
    expect(units).toEqual(expect.arrayContaining(['USD', 'percent', 'kip']));
    expect(new Set(units).size).toBe(units.length);
  });

  it('every mark of a chart is told in the unit of its subtitle', async () => {
    const page = await openPage(
      '/en/explore?indicator=registered-capital&indicator=investment-projects&pair=LA-VN',
      NO_SCRIPT,
    );
    expect((await captions(page))[0]).toMatch(/billion USD$/);
    const names = Object.values(await drawnMarks(page)).map(({ name }) => name.split(' · ')[0]);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !name!.endsWith(' USD'))).toEqual([]);
  });

  it('old đồng and đồng share no panel', async () => {
    const page = await openPage('/en/explore?indicator=aid-value&pair=LA-VN', NO_SCRIPT);
    const old = page.getByRole('figure').filter({ hasText: 'old đồng' });
    expect(await old.count()).toBe(1);
    expect(await old.innerText()).toContain('132 million old đồng');
    expect(await old.innerText()).not.toContain('VND');
  });

  it.each([
    [
      '/en/explore?indicator=aid-value&pair=LA-VN&measure=level&unit=VND',
      /years do not compare in real terms/,
    ],
    ['/en/explore?indicator=aid-value&pair=LA-VN', /before the redenomination.*years do not compare/],
  ])('%s says that đồng of different years do not compare', async (address, words) => {
    const page = await openPage(address, NO_SCRIPT);
    expect(await caveats(page)).toMatch(words);
  });
});
