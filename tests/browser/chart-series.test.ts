import type { Page } from 'playwright-core';
import { DIRECTION_COLOURS, PARTNER_COLOURS } from '@/lib/look/colours';
import { openPage } from './open-page';

const TRADE = '/en/explore?indicator=trade-turnover&measure=level&unit=USD';
const WITH_LAOS = `${TRADE}&pair=LA-VN`;
const GOODS = `${WITH_LAOS}&indicator=goods-exports&indicator=goods-imports`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const marks = (page: Page) => page.locator('svg:visible [data-mark]');
const told = (page: Page) => page.getByRole('application').getByRole('status');

/** Colours of the marks in sight; hollow ones are known by their rim. */
async function markColours(page: Page): Promise<string[]> {
  const colours = await marks(page).evaluateAll((all) =>
    all.map((mark) => mark.querySelector('path[stroke]')?.getAttribute('stroke') ?? ''),
  );
  return [...new Set(colours)].filter((colour) => colour !== '').toSorted();
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('figure').hover({ position: { x: 5, y: 5 } });
  await page.locator('[data-chart-state="interactive"]').waitFor();
}

/** Comes to the chart by the keyboard alone. */
async function focusChart(page: Page): Promise<void> {
  await page.locator('svg:visible [data-mark] a').first().focus();
  await page.locator('[data-chart-state="interactive"]').waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
}

describe('several series at once', () => {
  it('two partners share a chart, each with its own colour, named beside its line', async () => {
    const page = await openPage(`${TRADE}&pair=KH-VN&pair=LA-VN`);
    expect(await markColours(page)).toEqual(PARTNER_COLOURS.slice(0, 2).toSorted());
    const drawing = page.getByRole('figure').locator('svg:visible');
    expect(await drawing.textContent()).toContain('Viet Nam – Cambodia');
    expect(await drawing.textContent()).toContain('Viet Nam – Laos');
  });

  it('indicators named together share a chart: directions by colour, the other side’s word by shape', async () => {
    const page = await openPage(GOODS);
    const { outward, inward, 'both-ways': bothWays } = DIRECTION_COLOURS;
    expect(await markColours(page)).toEqual([outward, inward, bothWays].toSorted());
    const names = await page
      .locator('svg:visible [data-mark] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(names).toContainEqual(expect.stringMatching(/^2012: .* · Viet Nam → Laos, goods imports/));
    const text = await page.getByRole('figure').locator('svg:visible').textContent();
    expect(text).toContain('Viet Nam → Laos, goods imports, statistics of Laos');
  });
});

describe('years without a figure', () => {
  it('nothing crosses them until a dotted line is asked for, which the legend names', async () => {
    const page = await openPage(WITH_LAOS);
    expect(await page.locator('svg:visible [data-connector]').count()).toBe(0);
    await page.getByRole('navigation', { name: 'Shown' }).getByText('More', { exact: true }).click();
    await page.getByRole('link', { name: 'Cross years without a figure with a dotted line' }).click();
    await page.waitForURL('**gaps=dotted**');
    await page.locator('svg:visible [data-connector]').first().waitFor({ state: 'attached' });
    expect(await page.getByRole('figure').locator('svg:visible').textContent()).toContain(
      'No figure for the years between',
    );
  });
});

describe('some years only', () => {
  it('dragging over the plot shows only these, and says that there are others', async () => {
    const page = await openPage(WITH_LAOS);
    await takeOver(page);
    await page.locator('[data-tick="time 2015"]').scrollIntoViewIfNeeded();
    const from = await page.locator('[data-tick="time 2015"]').boundingBox();
    const to = await page.locator('[data-tick="time 2025"]').boundingBox();
    await page.mouse.move(from!.x + from!.width / 2, from!.y - 60);
    await page.mouse.down();
    await page.mouse.move(to!.x + to!.width / 2, to!.y - 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL('**from=2015&to=2025**');
    await page.getByText('the documents also state earlier figures').first().waitFor();
    await page.getByRole('link', { name: 'Show the whole period' }).click();
    await page.waitForURL((url) => !url.search.includes('from='));
  });

  it('Shift with the arrow keys does the same, and the keyboard stays on the chart', async () => {
    const page = await openPage(WITH_LAOS);
    await focusChart(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    const chosen = await page.locator('[data-chosen-years]').getAttribute('data-chosen-years');
    const [from, to] = chosen!.split(' ');
    expect(Number(to)).toBe(Number(from) + 1);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**from=${from}&to=${to}**`);
  });
});

describe('every figure of the chart is told', () => {
  it('by the keyboard, from the first mark to the last target', async () => {
    const page = await openPage(WITH_LAOS);
    await focusChart(page);
    await page.keyboard.press('Home');
    await told(page).getByText('As printed').waitFor();
    const count = await page.locator('svg:visible a[data-figure]').count();
    const heard = new Set<string>();
    for (let step = 0; step < count; step += 1) {
      heard.add((await told(page).getByRole('link').first().getAttribute('href')) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(heard.size).toBe(count);
    await page.keyboard.press('Escape');
    expect(await told(page).textContent()).toBe('');
    await page.keyboard.press('End');
    await told(page).getByText('No period stated').waitFor();
  });

  it('by touch on a mark and on a total, inside a narrow screen', async () => {
    const page = await openPage(WITH_LAOS, PHONE);
    const mark = page.locator('svg:visible [data-mark="history-trade-turnover-1993"] a');
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    await told(page).getByText('56,3 triệu USD').waitFor();
    await page.locator('svg:visible [data-strip] a').first().tap();
    await told(page).getByText('yearly average').waitFor();
    const box = await told(page).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('by the mouse, with what else is stated for the period', async () => {
    const page = await openPage(WITH_LAOS);
    await takeOver(page);
    await page.locator('[data-mark="annex-la-trade-turnover-2021"]').hover();
    await told(page).getByText('trên 1,37 tỷ USD').waitFor();
  });
});

describe('what is shown of the figures', () => {
  it('the change on a year earlier is a link that needs no script', async () => {
    const page = await openPage(WITH_LAOS, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Change on a year earlier' }).click();
    await page.waitForURL('**show=change**');
    expect(await page.getByRole('figure').getByRole('heading').textContent()).toContain('2025');
  });

  it('what makes no sense is text with its reason', async () => {
    const page = await openPage('/en/explore?indicator=trade-partner-rank&pair=KH-VN');
    const shown = page.getByRole('navigation', { name: 'Shown' });
    expect(await shown.getByRole('link', { name: 'Change on a year earlier' }).count()).toBe(0);
    expect(await shown.textContent()).toContain('Change on a year earlier');
  });
});
