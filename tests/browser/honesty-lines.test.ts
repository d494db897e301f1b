import { CONNECTOR_DASHES } from '@/lib/look/line-styles';
import { drawnLines, drawnMarks, firstChart, heightOfTick } from './chart-codes';
import { columnTexts } from './explore-table';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };
const WITH_LAOS = '/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD';
const WITH_CAMBODIA = '/en/explore?indicator=trade-turnover&pair=KH-VN';
/** One book, read line by line: what it states does not change when press pieces are added. */
const OF_THE_BOOK = `${WITH_LAOS}&document=history-la-vn`;
const HISTORY = 'history-trade-turnover';

interface StatedQuantity {
  readonly qualifier: string;
  readonly value: number | null;
}

describe('a line joins consecutive periods of one series only', () => {
  it('runs through whole years that follow one another', async () => {
    const page = await openPage(OF_THE_BOOK, NO_SCRIPT);
    expect((await drawnLines(page)).map(({ ends }) => ends)).toEqual([
      [`${HISTORY}-1991`, `${HISTORY}-1992`],
      [`${HISTORY}-1992`, `${HISTORY}-1993`],
      [`${HISTORY}-1993`, `${HISTORY}-1994`],
      [`${HISTORY}-1994`, `${HISTORY}-1995`],
      [`${HISTORY}-1995`, `${HISTORY}-1996`],
    ]);
  });

  it('joins no parts of years of other months, nor a part with a year', async () => {
    const page = await openPage(WITH_LAOS, NO_SCRIPT);
    const parts = Object.keys(await drawnMarks(page)).filter((id) => /-20\d\d-01-to-20\d\d-\d\d$/.test(id));
    expect(parts).toEqual(
      expect.arrayContaining([
        expect.stringContaining('2022-01-to-2022-04'),
        expect.stringContaining('2022-01-to-2022-07'),
        expect.stringContaining('2022-01-to-2022-10'),
      ]),
    );
    const joined = (await drawnLines(page)).flatMap(({ ends }) => ends);
    expect(joined).not.toHaveLength(0);
    expect(joined.filter((id) => parts.includes(id))).toEqual([]);
  });

  it('joins the same months of one year and the next', async () => {
    const page = await openPage(WITH_CAMBODIA, NO_SCRIPT);
    const first = 'phnompenhpost-2023-07-trade-turnover-by-kh-2022-01-to-2022-05';
    const second = 'phnompenhpost-2023-07-trade-turnover-by-kh-2023-01-to-2023-05';
    const lines = (await drawnLines(page)).map(({ ends }) => ends);
    expect(lines).toContainEqual([first, second]);
    expect(lines.flat().filter((id) => id === first || id === second)).toHaveLength(2);
  });

  it('leaves averages and whole periods to the strip', async () => {
    const page = await openPage(OF_THE_BOOK, NO_SCRIPT);
    const strip = await firstChart(page)
      .locator('[data-strip]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-strip')));
    expect(strip).toContain(`${HISTORY}-2001-to-2005`);
    expect(strip).toContain(`${HISTORY}-without-motorbikes-1986-to-1996`);
    const marks = Object.keys(await drawnMarks(page));
    expect(marks.filter((id) => strip.includes(id))).toEqual([]);
  });

  it('keeps stocks on a date, and stocks counted otherwise, apart from what came in a year', async () => {
    const page = await openPage(
      '/en/explore?indicator=registered-capital&pair=LA-VN&direction=VN-LA&measure=level',
      NO_SCRIPT,
    );
    const marks = await drawnMarks(page);
    const joined = (await drawnLines(page)).map(({ ends }) => ends);
    expect(joined).toContainEqual([
      'history-registered-capital-vn-la-2006',
      'history-registered-capital-vn-la-2007',
    ]);
    expect(joined.flat().filter((id) => marks[id]!.name.startsWith('as of'))).toEqual([]);
    expect(marks['annex-la-registered-capital-vn-la-without-capital-increases']!.name).toContain(
      'without later capital increases',
    );
  });

  it('draws no line through ranks, and the first place on top', async () => {
    const page = await openPage('/en/explore?indicator=trade-partner-rank&pair=KH-VN', NO_SCRIPT);
    expect(Object.keys(await drawnMarks(page)).length).toBeGreaterThan(3);
    expect(await drawnLines(page)).toEqual([]);
    expect(await heightOfTick(page, '1')).toBeLessThan(await heightOfTick(page, '3'));
  });
});

describe('a gap is a gap', () => {
  it('crosses years without a figure by a thin dotted line only, where it is asked for', async () => {
    const without = await openPage(OF_THE_BOOK, NO_SCRIPT);
    const gap = [`${HISTORY}-1996`, `${HISTORY}-2006`];
    expect((await drawnLines(without)).map(({ ends }) => ends)).not.toContainEqual(gap);
    expect(await drawnLines(without, 'connector')).toEqual([]);
    expect(await firstChart(without).textContent()).not.toContain('No figure for the years between');

    const dotted = await openPage(`${OF_THE_BOOK}&gaps=dotted`, NO_SCRIPT);
    expect((await drawnLines(dotted)).map(({ ends }) => ends)).not.toContainEqual(gap);
    expect(await drawnLines(dotted, 'connector')).toEqual([
      { ends: gap, dashes: CONNECTOR_DASHES, colour: expect.any(String) as string },
    ]);
    expect(await firstChart(dotted).textContent()).toContain('No figure for the years between');
  });

  it('crosses from a part of a year only to the same months of another', async () => {
    const page = await openPage(`${WITH_LAOS}&gaps=dotted`, NO_SCRIPT);
    const crossed = (await drawnLines(page, 'connector')).map(({ ends }) => ends);
    expect(crossed).toContainEqual([
      'vietnamplus-2019-12-23-trade-turnover-2019-01-to-2019-08',
      'vietnamplus-2022-09-trade-turnover-2022-01-to-2022-08',
    ]);
    const months = (id: string | undefined) => /-\d{4}(-\d\d)-to-\d{4}(-\d\d)$/.exec(id ?? '')?.slice(1);
    expect(crossed.filter(([from, to]) => months(from)?.join() !== months(to)?.join())).toEqual([]);
  });

  it('shows no mark, no row and no zero for a year that no document speaks of', async () => {
    const page = await openPage(OF_THE_BOOK, NO_SCRIPT);
    const names = Object.values(await drawnMarks(page)).map(({ name }) => name);
    expect(names).toContainEqual(expect.stringMatching(/^1996: /));
    expect(names.filter((name) => /^(199[789]|200[0-5]): /.test(name))).toEqual([]);
    expect(names.filter((name) => name.includes(': 0 '))).toEqual([]);
    const periods = await columnTexts(page, 'Period');
    expect(periods).toContain('1996');
    expect(periods).not.toContain('1997');
  });

  it('shows a zero that is printed', async () => {
    const page = await openPage('/vi/explore?indicator=visitors&pair=LA-VN&direction=LA-VN', NO_SCRIPT);
    expect((await drawnMarks(page))['znews-2026-03-10-visitors-la-vn-2020']!.name).toMatch(/^2020: 0 lượt/);
  });

  it('leaves the cells of an unknown number empty in files: "hundreds" has a least, no value', async () => {
    const page = await openPage('/en/search');
    const answer = await page.request.get('/en/explore/figures.json?q=hàng+trăm');
    const { figures } = (await answer.json()) as { figures: { quantity: StatedQuantity }[] };
    const indefinite = figures.filter(({ quantity }) => quantity.qualifier === 'indefinite');
    expect(indefinite).not.toHaveLength(0);
    expect(new Set(indefinite.map(({ quantity }) => quantity.value))).toEqual(new Set([null]));
  });
});
