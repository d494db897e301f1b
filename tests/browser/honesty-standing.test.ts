import type { Page } from 'playwright-core';
import { drawnLines, drawnMarks } from './chart-codes';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };
const WITH_CAMBODIA = '/en/explore?indicator=trade-turnover&pair=KH-VN&measure=level';
const EXPORTS_2021 = '/en/explore?indicator=goods-exports&pair=KH-VN&direction=VN-KH&measure=level&at=2021';
const OF_2016 = {
  unnamed: 'vietstock-2018-02-trade-turnover-2016',
  rounded: 'vietstock-2018-02-trade-turnover-2016-2',
  byCambodia: 'vietstock-2018-02-trade-turnover-by-kh-2016',
  byVietNam: 'vietstock-2018-02-trade-turnover-by-vn-2016',
};

/** The rows of what else is said for the number to use. */
function rivals(page: Page): Promise<string[]> {
  return page
    .getByRole('region', { name: 'The number to use' })
    .locator('.answer-rivals tbody tr')
    .allInnerTexts();
}

describe('rivals for one place', () => {
  it('are all drawn; the one that stands is larger and the line goes through it', async () => {
    const page = await openPage(WITH_CAMBODIA, NO_SCRIPT);
    const marks = await drawnMarks(page);
    const { unnamed, ...others } = OF_2016;
    for (const id of Object.values(others)) {
      expect(marks[id]!.name).toContain('Another figure is used for this period.');
      expect(marks[id]!.width).toBeLessThan(marks[unnamed]!.width);
    }
    const joined = (await drawnLines(page)).flatMap(({ ends }) => ends);
    expect(joined.filter((id) => Object.values(OF_2016).includes(id))).toEqual([unnamed, unnamed]);
  });

  it('are told with the reason why each is not the one', async () => {
    const page = await openPage(`${WITH_CAMBODIA}&at=2016`, NO_SCRIPT);
    expect(await rivals(page)).toEqual([
      expect.stringMatching(/^about 3 billion USD[\s\S]*rounded more for its size[\s\S]*within rounding$/),
      expect.stringMatching(/^1\.6 billion USD[\s\S]*its reporter covers fewer periods[\s\S]*does not$/),
      expect.stringMatching(
        /^2\.9 billion USD[\s\S]*its reporter covers fewer periods[\s\S]*within rounding$/,
      ),
    ]);
  });
});

describe('the one that stands', () => {
  it.each([
    [
      `/en/figures/${OF_2016.byCambodia}`,
      'The rule: no likely misprint; then the reporter that covers most periods; then the latest statement that repeats no other; then the narrower rounding for its size; then the identifier.',
    ],
    [
      `/vi/figures/${OF_2016.byCambodia}`,
      'Quy tắc chọn, lần lượt: không nghi in nhầm; nước công bố có nhiều kỳ nhất',
    ],
    [WITH_CAMBODIA, 'the large mark is the number to use, chosen by the written rule'],
  ])('%s shows the rule', async (address, words) => {
    const page = await openPage(address, NO_SCRIPT);
    expect(await page.getByRole('main').innerText()).toContain(words);
  });

  it('is another where the reader prefers one, in chart, number and address alike', async () => {
    const page = await openPage(`${WITH_CAMBODIA}&at=2016&prefer=reporter.KH`, NO_SCRIPT);
    const marks = await drawnMarks(page);
    expect(marks[OF_2016.byCambodia]!.name).not.toContain('Another figure is used');
    expect(marks[OF_2016.unnamed]!.name).toContain('Another figure is used');
    const joined = (await drawnLines(page)).flatMap(({ ends }) => ends);
    expect(joined.filter((id) => Object.values(OF_2016).includes(id))).toEqual([
      OF_2016.byCambodia,
      OF_2016.byCambodia,
    ]);
    const use = page.getByRole('region', { name: 'The number to use' });
    expect(await use.innerText()).toContain('Chosen by you.');
    expect(await use.getByRole('article').getByRole('link').first().innerText()).toBe('1.6 billion USD');
  });

  it('is never a likely misprint, though that is in the latest document', async () => {
    const page = await openPage(EXPORTS_2021, NO_SCRIPT);
    expect(await rivals(page)).toEqual([
      expect.stringMatching(/^4\.7 billion USD[\s\S]*in an earlier document/),
      expect.stringMatching(/^4\.91 billion USD[\s\S]*likely a misprint/),
    ]);
  });

  it('is confirmed by no repeat: a restatement says of what it is one', async () => {
    const page = await openPage('/en/explore?indicator=border-provinces&pair=LA-VN', NO_SCRIPT);
    const answer = page.getByRole('article').filter({ hasText: 'Viet Nam – Laos, Viet Nam' });
    expect(await answer.getByRole('list', { name: 'Keep in mind' }).innerText()).toContain(
      'Repeats another figure in other words or another unit.',
    );
    await answer.getByRole('link', { name: '10 provinces' }).click();
    await page.waitForURL('**/en/figures/history-border-provinces-viet-nam');
    const others = page.getByRole('region', { name: 'Other statements' });
    expect(await others.getByRole('link').first().getAttribute('href')).toBe(
      '/en/figures/history-border-provinces-viet-nam-1986-to-1996',
    );
  });
});
