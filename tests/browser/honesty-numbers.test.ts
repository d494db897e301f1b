import { parse } from 'csv-parse/sync';
import { drawnMarks, firstChart } from './chart-codes';
import { columnTexts, tableRows } from './explore-table';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };
const WITH_LAOS = 'indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD';

interface CsvRow {
  readonly id: string;
  readonly value: string;
  readonly value_in_words_en: string;
  readonly value_in_words_vi: string;
}

describe('a number is shown with no more digits than were printed', () => {
  it('beside its print, in the table of the language it was printed in', async () => {
    const page = await openPage(`/vi/explore?${WITH_LAOS}&document=annex-la-2022`, NO_SCRIPT);
    const [values, written] = await Promise.all([
      columnTexts(page, 'Giá trị'),
      columnTexts(page, 'Nguyên văn'),
    ]);
    expect(values).toEqual(['trên 1,37 tỷ USD', '558,2 triệu USD']);
    expect(written).toEqual(['trên 1,37 tỷ USD', '558,2 triệu USD']);
  });

  it('keeps a printed zero at the end, and adds none', async () => {
    const page = await openPage('/en/explore?indicator=goods-imports&pair=LA-VN&measure=growth&from=2025');
    const rows = (await tableRows(page)).join('\n');
    expect(rows).toMatch(/\+27\.0%[\s\S]*27,0%/);
    const turnover = await openPage(`/en/explore?${WITH_LAOS}&from=2025`);
    expect(await columnTexts(turnover, 'Value')).toEqual(
      expect.arrayContaining(['2 billion USD', 'about 2.6 billion USD', '3 billion USD']),
    );
  });
});

describe('Vietnamese', () => {
  it('writes tỷ and triệu in full, with a decimal comma', async () => {
    const page = await openPage(`/vi/explore?${WITH_LAOS}`, NO_SCRIPT);
    const chart = (await firstChart(page).textContent())!;
    expect(chart).toContain('trên 1,37 tỷ');
    expect(chart).toContain('892,9 triệu');
    expect(chart).not.toMatch(/\d (tr|B|M|bn|million|billion)\b|\d\.\d+ (tỷ|triệu)/);
    const values = (await columnTexts(page, 'Giá trị')).join('\n');
    expect(values).toContain('892,9 triệu USD');
    expect(values).not.toMatch(/\d (tr|B|M|bn|million|billion)\b|\d\.\d+ (tỷ|triệu)/);
  });

  it('has the same formatter on the axis: its scale word stands in the subtitle', async () => {
    const page = await openPage('/vi/explore?indicator=visitors&pair=LA-VN', NO_SCRIPT);
    const ticks = await firstChart(page).locator('[data-tick^="value "]').allTextContents();
    expect(ticks).toEqual(expect.arrayContaining(['0', '0,2', '0,4']));
    expect(await page.getByRole('figure').first().locator('figcaption').innerText()).toMatch(/triệu lượt$/);
    const { name } = (await drawnMarks(page))['znews-2026-03-10-visitors-la-vn-2015']!;
    expect(name).toMatch(/^2015: 116\.349 lượt/);
  });
});

describe('machine files', () => {
  it.each(['en', 'vi'])('asked for in %s hold plain numbers, and words in both languages', async (locale) => {
    const page = await openPage(`/${locale}/search`);
    const answer = await page.request.get(`/${locale}/explore/figures.csv?${WITH_LAOS}`);
    const rows = parse<CsvRow>(await answer.text(), { bom: true, columns: true });
    expect(rows.find(({ id }) => id === 'annex-la-trade-turnover-2022-01-to-2022-04')).toMatchObject({
      value: '558200000',
      value_in_words_en: '558.2 million USD',
      value_in_words_vi: '558,2 triệu USD',
    });
    // The apostrophe keeps a spreadsheet from taking words that begin with a sign for a formula.
    const growth = await page.request.get(
      `/${locale}/explore/figures.csv?indicator=trade-turnover&pair=LA-VN&measure=growth`,
    );
    const [row] = parse<CsvRow>(await growth.text(), { bom: true, columns: true }).filter(
      ({ id }) => id === 'vtcnews-trade-turnover-growth-2025',
    );
    expect(row).toMatchObject({ value: '32.7', value_in_words_vi: "'+32,7%" });
  });

  it('are the same bytes whichever language asks, but for the address of the view', async () => {
    const page = await openPage('/en/search');
    const of = async (locale: string) => {
      const answer = await page.request.get(`/${locale}/explore/figures.csv?${WITH_LAOS}`);
      return (await answer.text()).replaceAll(`/${locale}/explore`, '/explore');
    };
    expect(await of('vi')).toBe(await of('en'));
  });
});
