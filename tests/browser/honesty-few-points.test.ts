import { firstChart } from './chart-codes';
import { openPage } from './open-page';

const NO_SCRIPT = { javaScriptEnabled: false };

describe('fewer than three comparable points', () => {
  it.each([
    [
      '/en/explore?indicator=electricity-sales&pair=KH-VN',
      'Fewer than three of these figures can be compared',
    ],
    ['/vi/explore?indicator=electricity-sales&pair=KH-VN', 'Có chưa đến ba'],
  ])('%s is no chart, and says why', async (address, words) => {
    const page = await openPage(address, NO_SCRIPT);
    const figure = page.getByRole('figure').first();
    expect(await figure.locator('svg').count()).toBe(0);
    expect(await figure.innerText()).toContain(words);
    expect(await figure.getByRole('listitem').count()).toBeGreaterThan(2);
  });

  it('stand as statements in time order, each with its source', async () => {
    const page = await openPage('/en/explore?indicator=aid-value&pair=LA-VN', NO_SCRIPT);
    const statements = page.getByRole('figure').filter({ hasText: 'old đồng' }).getByRole('listitem');
    expect(await statements.allInnerTexts()).toEqual([
      expect.stringMatching(/^132 million old đồng\s+1976 [\s\S]*line 2737$/),
      expect.stringMatching(/^130 million old đồng\s+1977 [\s\S]*line 2739$/),
      expect.stringMatching(/^about 50 million old đồng\s+1978 [\s\S]*line 2743$/),
      expect.stringMatching(/^about 130 million old đồng\s+1978 [\s\S]*line 2741$/),
    ]);
  });

  it('are a picture of statements too, without an axis', async () => {
    const page = await openPage('/en/chart.svg?indicator=electricity-sales&pair=KH-VN&text=plain');
    const drawing = page.locator('svg');
    expect(await drawing.locator('[data-tick]').count()).toBe(0);
    expect(await drawing.textContent()).toContain('about 923 million kWh');
  });
});

describe('a target without a year', () => {
  it('is a level from the date of its document on', async () => {
    const page = await openPage(
      '/en/explore?indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD',
      NO_SCRIPT,
    );
    const chart = firstChart(page);
    const level = await chart
      .locator('[data-level="visit-la-trade-turnover-target"] line[stroke-dasharray]')
      .boundingBox();
    const drawing = await chart.boundingBox();
    const tick = async (year: number) => {
      const box = await chart.locator(`[data-tick="time ${year}"]`).boundingBox();
      return box!.x + box!.width / 2;
    };
    // Its document is of December 2025.
    const year = ((await tick(2025)) - (await tick(2020))) / 5;
    expect(level!.x).toBeGreaterThan(await tick(2025));
    expect(level!.x).toBeLessThan((await tick(2025)) + year);
    expect(level!.width).toBeLessThan(drawing!.width / 2);
  });

  it.each([
    ['/en/explore?indicator=trade-turnover&pair=LA-VN', 'no year stated, so no pace'],
    ['/vi/explore?indicator=trade-turnover&pair=LA-VN', 'không nêu năm nên không tính được tiến độ'],
    ['/en', 'no pace'],
    ['/vi/report/LA-VN', 'không nêu năm nên không tính được tốc độ'],
  ])('%s sets no pace for it', async (address, words) => {
    const page = await openPage(address, NO_SCRIPT);
    expect((await page.getByRole('main').innerText()).toLowerCase()).toContain(words);
  });
});
