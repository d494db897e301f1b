import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Article } from './article';
import { serveArticle } from './article';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const TRADE = 'indicator=trade-turnover&pair=LA-VN&measure=level';
const COLUMN = { viewport: { width: 740, height: 900 } };

let articles: Article[] = [];

afterEach(() => {
  articles.forEach(({ close }) => close());
  articles = [];
});

/** The code that the share section hands out for a view, `live` or `frozen`. */
async function codeOf(view: string, kind: 'live' | 'frozen' = 'live'): Promise<string> {
  const page = await openPage(view);
  return (await page.locator('.embed-codes .copy-text > p').allTextContents())[kind === 'live' ? 0 : 1]!;
}

/** An article of another site that holds this code, and the frame in it. */
async function openArticle(code: string, options: BrowserContextOptions = COLUMN) {
  const article = await serveArticle(code);
  articles.push(article);
  const page = await openPage(article.address, options);
  const frame = page.frames()[1]!;
  await frame.locator('figure').waitFor();
  return { page, frame };
}

const frameHeight = (page: Page) => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Waits until the frame shows the chart of this width and is as high as what it holds. */
async function untilFitting(page: Page, frame: Frame, chartWidth: number): Promise<void> {
  await frame.locator(`svg[width="${chartWidth}"]:visible`).first().waitFor();
  const needed = await contentHeight(frame);
  await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, needed);
}

describe('a chart in a frame of another site', () => {
  it('is as high as it needs, however wide the frame', async () => {
    const { page, frame } = await openArticle(await codeOf(`/vi/explore?${TRADE}`));
    expect(await frame.locator('h2').textContent()).toMatch(/^Kim ngạch thương mại hai chiều/);
    await untilFitting(page, frame, 720);
    const inColumn = await frameHeight(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await untilFitting(page, frame, 340);
    expect(await frameHeight(page)).toBeGreaterThan(inColumn);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('finds the language of its reader where its address names none', async () => {
    const code = (await codeOf(`/en/explore?${TRADE}`)).replace('/en/embed?', '/embed?');
    const { page, frame } = await openArticle(code, { ...COLUMN, locale: 'vi' });
    expect(new URL(frame.url()).pathname).toBe('/vi/embed');
    await untilFitting(page, frame, 720);
  });

  it('is there without script, in a frame that is high enough', async () => {
    const code = await codeOf(`/en/explore?${TRADE}`);
    const { page, frame } = await openArticle(code, { ...COLUMN, javaScriptEnabled: false });
    expect(await frame.locator('svg:visible').count()).toBe(1);
    const [given, needed] = [await frameHeight(page), await frame.locator('main').boundingBox()];
    expect(given).toBeGreaterThanOrEqual(needed!.height);
    expect(given).toBeLessThan(needed!.height * 1.2);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.locator('[data-mark="history-trade-turnover-1993"]:visible a').click(),
    ]);
    expect(new URL(opened.url()).pathname).toBe('/en/figures/history-trade-turnover-1993');
  });

  it('tells its figures, whose statements open outside of the frame', async () => {
    const { page, frame } = await openArticle(await codeOf(`/en/explore?${TRADE}`));
    await frame.locator('figure').hover({ position: { x: 5, y: 5 } });
    await frame.locator('[data-chart-state="interactive"]').waitFor();
    const mark = frame.locator('[data-mark="history-trade-turnover-1993"]:visible a');
    await mark.hover();
    await frame.getByRole('application').getByRole('status').getByText('56.3 million USD').waitFor();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), mark.click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toBe('/en/figures/history-trade-turnover-1993');
    expect(new URL(frame.url()).pathname).toBe('/en/embed');
  });

  it('has its height from nobody else', async () => {
    const { page, frame } = await openArticle(await codeOf(`/en/explore?${TRADE}`));
    await untilFitting(page, frame, 720);
    await page.evaluate(async () => {
      const heard = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
      window.postMessage({ type: 'song-phuong:height', height: 50 }, '*');
      await heard;
    });
    expect(await frameHeight(page)).toBe(await contentHeight(frame));
  });

  it('that is frozen names its revision', async () => {
    const code = await codeOf(`/en/explore?${TRADE}`, 'frozen');
    const { frame } = await openArticle(code);
    const source = frame.getByRole('link', { name: 'Song Phương · data revision 1' });
    expect(await source.getAttribute('href')).toBe(`/en/explore?${TRADE}&unit=USD&revision=1`);
    expect(await source.getAttribute('target')).toBe('_blank');
    expect(await frame.locator('.frozen-notice').count()).toBe(0);
  });
});

describe('the chart alone', () => {
  it('says so when its revision is not held, or part of its address cannot be used', async () => {
    const page = await openPage(`/vi/embed?${TRADE}&revision=9&colour=red`);
    expect(await page.locator('.frozen-notice').textContent()).toContain('Không có phiên bản dữ liệu số 9.');
    expect(await page.locator('.notice').textContent()).toContain('colour=red');
    expect(await page.locator('svg:visible').count()).toBe(1);
  });

  it('leads back from the years that were chosen', async () => {
    const page = await openPage(`/en/embed?${TRADE}&from=2000&to=2010`, { javaScriptEnabled: false });
    await page.getByText('Years shown: 2000–2010.').getByRole('link', { name: 'Show every year' }).click();
    expect(page.url()).toMatch(/\/en\/embed\?indicator=trade-turnover&pair=LA-VN&measure=level$/);
  });

  it('shows the years that are chosen on it', async () => {
    const { page, frame } = await openArticle(await codeOf(`/en/explore?${TRADE}`));
    await frame.locator('figure').hover({ position: { x: 5, y: 5 } });
    await frame.locator('[data-chart-state="interactive"]').waitFor();
    await frame.getByRole('application').focus();
    await page.keyboard.press('End');
    for (let years = 0; years < 6; years += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await frame.waitForURL(/&from=\d{4}&to=\d{4}$/);
    await frame.getByText(/^Years shown: \d{4}–\d{4}\./).waitFor();
    await untilFitting(page, frame, 720);
  });

  it.each([340, 720])('has no fault that a checker finds, and fits %i px', async (width) => {
    const page = await openPage(`/vi/embed?${TRADE}`, { viewport: { width, height: 700 } });
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each(['empty', 'statements'])('is there when it is no drawing: %s', async (kind) => {
    const selection = { empty: 'q=nothing+like+it', statements: `${TRADE}&to=1980` }[kind];
    const page = await openPage(`/en/embed?${selection}`);
    expect(await page.locator('main svg').count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Song Phương · data revision/ }).count()).toBe(1);
  });
});

describe('what other sites may hold in frames', () => {
  it.each(['/en/explore', '/vi', '/en/nowhere', '/en/embed/more', '/en/search'])(
    'is not %s',
    async (path) => {
      const page = await openPage('/en/embed');
      const { 'content-security-policy': policy, 'x-frame-options': old } = (
        await page.request.get(path)
      ).headers();
      expect(policy).toContain("frame-ancestors 'none'");
      expect(old).toBe('DENY');
    },
  );

  it('is the chart alone', async () => {
    const page = await openPage('/en/embed');
    const headers = (await page.request.get(`/vi/embed?${TRADE}`)).headers();
    expect(headers['content-security-policy']).not.toContain('frame-ancestors');
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('set-cookie');
  });
});

describe('a link to a view', () => {
  it.each([
    `/en/explore?${TRADE}`,
    '/vi/indicators/trade-turnover',
    '/vi',
    '/en/figures/history-trade-turnover-1993',
  ])('%s has a card with the real chart', async (path) => {
    const page = await openPage(path, { javaScriptEnabled: false });
    const picture = await page.locator('head meta[property="og:image"]').getAttribute('content');
    const answer = await page.request.get(picture!);
    expect(answer.headers()['content-type']).toBe('image/png');
    expect(await page.locator('head link[rel="alternate"][hreflang]').count()).toBe(3);
  });

  it('leads programs to the frame', async () => {
    const page = await openPage(`/vi/explore?${TRADE}`, { javaScriptEnabled: false });
    const address = await page.locator('head link[type="application/json+oembed"]').getAttribute('href');
    const told = (await (await page.request.get(address!)).json()) as { html: string };
    const { frame } = await openArticle(told.html);
    expect(await frame.locator('h2').textContent()).toMatch(/^Kim ngạch thương mại hai chiều/);
  });
});
