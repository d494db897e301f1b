import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { serveArticle } from './article';
import { faultsOf } from './faults-of';
import { openPage } from './open-page';

const VIEW = '/en/explore?indicator=trade-turnover&pair=LA-VN&sort=value.desc';
const PHONE = { viewport: { width: 360, height: 740 } };

const openShare = (page: Page) => page.getByText('Download, cite and share').click();

describe('what can be taken along from a view', () => {
  it('is a file of the rows of its table, in their order', async () => {
    const page = await openPage(VIEW);
    await openShare(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: /figures shown: CSV$/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('song-phuong_filtered_trade-turnover_LA-VN_r1.csv');
    const rows = parse(readFileSync(await download.path(), 'utf8'), { bom: true, columns: true });
    const ids = (rows as { id: string }[]).map(({ id }) => `figure-${id}`);
    const shown = await page
      .locator('.figure-table tbody tr[id]')
      .evaluateAll((found) => found.map(({ id }) => id));
    expect(ids.slice(0, shown.length)).toEqual(shown);
    expect(await page.getByRole('link', { name: `The ${ids.length} figures shown: JSON` }).count()).toBe(1);
  });

  it('has no fault that a checker finds, and fits a screen of 360 px', async () => {
    const page = await openPage(VIEW, PHONE);
    await openShare(page);
    for (const more of await page.locator('.share-section').getByText('APA, BibTeX').all())
      await more.click();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('is there without script', async () => {
    const page = await openPage(VIEW, { javaScriptEnabled: false });
    await openShare(page);
    const address = await page.getByRole('link', { name: /^The whole dataset.*ZIP/ }).getAttribute('href');
    const answer = await page.request.get(address!);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-disposition']).toBe('attachment; filename="song-phuong_all_r1.zip"');
  });
});

describe('a frozen view', () => {
  it('stays frozen while the reader filters, and leads to the live one', async () => {
    const page = await openPage(`${VIEW}&revision=1`, { javaScriptEnabled: false });
    await page.getByRole('searchbox', { name: 'Search' }).first().fill('kip');
    await page.getByRole('form', { name: 'Filters' }).getByRole('button', { name: 'Show' }).click();
    expect(new URL(page.url()).searchParams.get('revision')).toBe('1');
    await page.getByRole('note').getByRole('link', { name: 'Go to the live view' }).click();
    expect(new URL(page.url()).searchParams.get('revision')).toBeNull();
    expect(await page.locator('.frozen-notice').count()).toBe(0);
  });

  it('of a revision that is not held shows the latest and says so', async () => {
    const page = await openPage('/vi/explore?pair=LA-VN&revision=9');
    expect(await page.locator('.frozen-notice').textContent()).toContain('Không có phiên bản dữ liệu số 9.');
  });
});

test.each([
  ['csv', 400, '?pair=VN-LA', /^pair=VN-LA: /m],
  ['xlsx', 404, '?revision=9', /Data revision 9 is not held here/],
])('no %s is made of an address that cannot be used', async (format, status, parameters, words) => {
  const page = await openPage('/en/search');
  const answer = await page.request.get(`/en/explore/figures.${format}${parameters}`);
  expect(answer.status()).toBe(status);
  expect(await answer.text()).toMatch(words);
});

describe('what a page tells of itself', () => {
  it.each([
    [
      '/compare?pair=LA-VN&indicator=trade-turnover&from=2021&to=2025',
      /^Two-way trade turnover, .*2021–2025/,
      true,
    ],
    ['/compare', /^Compare/, false],
    ['/report/LA-VN', /^Viet Nam – Laos: cooperation in figures/, true],
    ['/coverage?pair=LA-VN', /./, false],
    ['/documents', /^Documents$/, false],
    ['/documents/annex-la-2022', /./, false],
    ['/search', /^Search$/, false],
    ['/explore?indicator=trade-turnover&pair=LA-VN', /^Two-way trade turnover/, true],
  ])(
    '%s: one address, two languages, a card, with its chart where there is one',
    async (path, title, pictured) => {
      const page = await openPage(`/en${path}`);
      const { origin } = new URL(page.url());
      const head = page.locator('head');
      const textOf = (name: string) =>
        head.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      const addressOf = (link: string) => head.locator(`link${link}`).getAttribute('href');
      expect(await addressOf('[rel="canonical"]')).toBe(`${origin}/en${path}`);
      expect(await addressOf('[hreflang="vi"]')).toBe(`${origin}/vi${path}`);
      expect(await addressOf('[hreflang="x-default"]')).toBe(`${origin}/en${path}`);
      expect(await textOf('og:title')).toMatch(title);
      expect(await textOf('twitter:title')).toBe(await textOf('og:title'));
      expect(await textOf('twitter:card')).toBe(pictured ? 'summary_large_image' : 'summary');
      const pictures = await head
        .locator('meta[property="og:image"]')
        .evaluateAll((found) => found.map((one) => (one as HTMLMetaElement).content));
      const answers = await Promise.all(pictures.map((picture) => page.request.get(picture)));
      expect(answers.map((answer) => answer.headers()['content-type'])).toEqual(
        pictured ? ['image/png'] : [],
      );
    },
  );

  it.each([
    ['/en/search?q=nickel', 1],
    ['/en/explore?revision=9', 1],
    ['/en/search', 0],
  ])('search engines pass over %s: %i', async (address, count) => {
    const page = await openPage(address);
    expect(await page.locator('head meta[name="robots"][content="noindex"]').count()).toBe(count);
  });

  it('is a dataset where it is an indicator, whose files other sites can read', async () => {
    const page = await openPage('/vi/indicators/trade-turnover');
    const told: unknown = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent())!,
    );
    expect(told).toMatchObject({ '@type': 'Dataset', name: 'Song Phương: Kim ngạch thương mại hai chiều' });
    const { distribution } = told as { distribution: { contentUrl: string }[] };
    const article = await serveArticle('');
    await page.goto(article.address);
    const read = await page.evaluate(
      (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
      [...distribution.map(({ contentUrl }) => contentUrl), distribution[0]!.contentUrl.replace('/vi/', '/')],
    );
    article.close();
    expect(read).toEqual([200, 200, 200, 200]);
  });
});
