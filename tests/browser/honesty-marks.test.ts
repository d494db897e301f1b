import { COLOURS } from '@/lib/look/colours';
import { NATURE_DASHES } from '@/lib/look/line-styles';
import { drawnLines, drawnMarks, firstChart } from './chart-codes';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };
const WITH_LAOS = '/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD';
const CHANGE = '/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&show=change';

describe('one code for marks', () => {
  it('tells the nature by dashes, and the legend names those that are there', async () => {
    const page = await openPage(WITH_LAOS, NO_SCRIPT);
    const marks = await drawnMarks(page);
    expect(marks['annex-la-trade-turnover-2021']!.dashes).toBe('');
    expect(marks['history-trade-turnover-plan-1979']!.dashes).toBe(NATURE_DASHES.plan);
    expect(marks['vccinews-2007-08-10-trade-turnover-target-2010']!.dashes).toBe(NATURE_DASHES.target);
    expect(marks['vietlao-2021-12-trade-turnover-forecast-2021']!.dashes).toBe(NATURE_DASHES.forecast);
    const legend = await firstChart(page).textContent();
    for (const word of ['Whole year', 'Part of a year', 'Plan or commitment', 'Target', 'Forecast'])
      expect(legend).toContain(word);
    expect(legend).not.toContain('Request');
  });

  it('joins forecasts by dots and what happened by a full line', async () => {
    const page = await openPage(WITH_LAOS, NO_SCRIPT);
    const lines = await drawnLines(page);
    expect(lines.find(({ ends }) => ends[0] === 'vietlao-2021-12-trade-turnover-forecast-2021')?.dashes).toBe(
      NATURE_DASHES.forecast,
    );
    expect(lines.find(({ ends }) => ends[0] === 'history-trade-turnover-1991')?.dashes).toBe('');
  });

  it('draws a target without a year as long dashes, and as a band where it is a range', async () => {
    const page = await openPage(WITH_LAOS, NO_SCRIPT);
    const level = (id: string) => firstChart(page).locator(`[data-level="${id}"]`);
    const band = level('vtcnews-trade-turnover-target');
    expect(await band.locator('rect').count()).toBe(1);
    expect(await band.locator(`line[stroke-dasharray="${NATURE_DASHES.target}"]`).count()).toBe(2);
    const single = level('visit-la-trade-turnover-target');
    expect(await single.locator('rect').count()).toBe(0);
    expect(await single.locator(`line[stroke-dasharray="${NATURE_DASHES.target}"]`).count()).toBe(1);
  });

  it('draws a range as a bar from its least to its greatest', async () => {
    const page = await openPage(CHANGE, NO_SCRIPT);
    const marks = await drawnMarks(page);
    const range = marks['vietnamplus-2024-02-27-trade-turnover-growth-target-2024']!;
    expect(range.name).toMatch(/^2024: 10–15% · target/);
    expect(range.shape).toBe('');
    expect(range.barHeight).toBeGreaterThan(3);
    expect(marks['vtcnews-trade-turnover-growth-2025']!.barHeight).toBe(0);
  });

  it('gives "over" an arrow, and no other', async () => {
    const page = await openPage(WITH_LAOS, NO_SCRIPT);
    const marks = await drawnMarks(page);
    expect(marks['annex-la-trade-turnover-2021']).toMatchObject({
      hasArrow: true,
      name: expect.stringMatching(/^2021: over 1\.37/) as string,
    });
    expect(marks['vtcnews-trade-turnover-2025']!.hasArrow).toBe(false);
    expect(await firstChart(page).textContent()).toContain('More than stated');
  });

  it('gives every colour a shape of its own', async () => {
    const page = await openPage(
      `${WITH_LAOS}&indicator=goods-exports&indicator=goods-imports&from=2017`,
      NO_SCRIPT,
    );
    const points = Object.values(await drawnMarks(page)).filter(
      ({ name, dashes }) => dashes === '' && !name.includes('Another figure is used'),
    );
    const colours = new Set(points.map(({ colour }) => colour));
    const shapes = new Set(points.map(({ shape }) => shape));
    const looks = new Set(points.map(({ colour, shape }) => `${colour} ${shape}`));
    expect(colours.size).toBe(3);
    expect(shapes.size).toBe(3);
    expect(looks.size).toBe(3);
  });

  it('draws in grey what is computed, and what is printed in its colour', async () => {
    const page = await openPage(CHANGE, NO_SCRIPT);
    const marks = Object.values(await drawnMarks(page));
    const computed = marks.filter(({ id }) => id.startsWith('derived:'));
    const printed = marks.filter(({ id }) => !id.startsWith('derived:'));
    expect(new Set(computed.map(({ colour }) => colour))).toEqual(new Set([COLOURS.derived]));
    expect(printed).not.toHaveLength(0);
    expect(printed.filter(({ colour }) => colour === COLOURS.derived)).toEqual([]);
    expect(await firstChart(page).textContent()).toContain('Computed, not stated');
  });

  it('puts totals and averages of several years under the plot, named as such', async () => {
    const page = await openPage(WITH_LAOS, NO_SCRIPT);
    const axis = await firstChart(page).locator('[data-tick^="time "]').first().boundingBox();
    const strip = firstChart(page).locator('[data-strip="history-trade-turnover-2001-to-2005"]');
    expect((await strip.boundingBox())!.y).toBeGreaterThan(axis!.y);
    expect(await strip.textContent()).toContain('2001–2005: 687.8 million in total');
    const average = firstChart(page).locator('[data-strip*="without-motorbikes"]');
    expect(await average.textContent()).toContain('a year on average');
  });

  it('draws what is meant where the print is a slip, with a dagger', async () => {
    const page = await openPage(
      '/en/explore?indicator=trade-turnover&indicator=goods-exports&indicator=goods-imports&pair=LA-VN&measure=level&unit=USD',
      NO_SCRIPT,
    );
    const slip = (await drawnMarks(page))['bangkokpost-2013-07-22-goods-imports-by-la-vn-la-2012']!;
    expect(slip.hasDagger).toBe(true);
    expect(slip.name).toMatch(/^2012: about 421 million USD/);
    expect(slip.name).toContain('printed as about 421 USD');
    expect(await firstChart(page).textContent()).toContain('Likely misprint, drawn as meant');
  });
});
