import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Application } from './application';
import { runApplication } from './application';
import { openPage } from './open-page';

const CARD = 'baoquankhu7-2025-trade-turnover-2024';
const VIEW = 'indicator=trade-turnover&pair=LA-VN&from=2024&to=2025';
const STATEMENTS = 'data/figures/baoquankhu7-2025.csv';
/** Only in the second revision. */
const LATER = 'later-trade-turnover-2024';
/** Only in the first; the second has the card in its place. */
const RETIRED = 'baoquankhu7-2025-trade-turnover-growth-2024';

let folder: string;
let application: Application;

/** A database of two revisions: 2.25 billion USD in the first is 2.35 in the second; a statement goes, another comes. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-frozen-'));
  const databaseUrl = `file:${path.join(folder, 'store.db')}`;
  const before = await runApplication(databaseUrl);
  await before.stop();

  const data = path.join(folder, 'data');
  cpSync('data', data, { recursive: true });
  const corrected = readFileSync(STATEMENTS, 'utf8')
    .replace('2,25 tỷ USD', '2,35 tỷ USD')
    .replace('2250000000', '2350000000')
    .replace(RETIRED, LATER);
  writeFileSync(path.join(folder, STATEMENTS), corrected);
  appendFileSync(path.join(data, 'retired.csv'), `${RETIRED},${CARD},Read anew.,Đọc lại.\n`);
  application = await runApplication(databaseUrl, data);
}, 120_000);

afterAll(async () => {
  await application.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (address: string) => openPage(`${application.address}${address}`);

const notice = (page: Page) => page.locator('.frozen-notice').textContent();
const NEWER = 'This view is frozen to data revision 1. There are newer data: revision 2. Go to the live view';

describe('a view that is frozen to an earlier revision', () => {
  it('leads from its table to a card that says the same number, and that there are newer data', async () => {
    const page = await open(`/en/explore?${VIEW}&revision=1`);
    await page.locator('.figure-table').getByRole('link', { name: '2.25 billion USD' }).first().click();
    await page.waitForURL(`**/en/figures/${CARD}?revision=1`);
    expect(await notice(page)).toBe(NEWER);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2.25 billion USD');
    expect(await page.locator('.citations').textContent()).toContain(`/figures/${CARD}?revision=1`);

    await page.getByRole('link', { name: 'Go to the live view' }).click();
    await page.waitForURL(`**/en/figures/${CARD}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2.35 billion USD');
    expect(await page.locator('.frozen-notice').count()).toBe(0);
    expect(await page.locator('.citations').textContent()).toContain(`/figures/${CARD}?revision=2`);
  });

  it('leads to a comparison of the same numbers, whose form stays with them', async () => {
    const page = await open(`/en/explore?${VIEW}&revision=1`);
    await page.getByRole('link', { name: 'Compare these figures' }).click();
    await page.waitForURL(/\/en\/compare\?.*revision=1/);
    expect(await notice(page)).toBe(NEWER);
    await page.getByRole('table').getByText('2.25 billion USD').first().waitFor();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/\/en\/compare\?.*revision=1/);
    await page.getByRole('table').getByText('2.25 billion USD').first().waitFor();
    await page.getByRole('link', { name: 'Go to the live view' }).click();
    await page.getByRole('table').getByText('2.35 billion USD').first().waitFor();
  });

  it.each([
    ['/vi', 'Trang này đang cố định ở phiên bản dữ liệu số 1. Đã có dữ liệu mới hơn: phiên bản số 2.'],
    [
      '/vi/coverage',
      'Trang này đang cố định ở phiên bản dữ liệu số 1. Đã có dữ liệu mới hơn: phiên bản số 2.',
    ],
    ['/en/compare', 'This view is frozen to data revision 1. There are newer data: revision 2.'],
  ])('%s tells of it', async (address, words) => {
    const page = await open(`${address}?revision=1`);
    expect(await notice(page)).toContain(words);
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

describe('the card of a figure', () => {
  it('is not found in a revision before its own, and the way to it is told', async () => {
    const page = await open('/en/search');
    const answer = await page.request.get(`${application.address}/en/figures/${LATER}?revision=1`);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain(`<a href="/en/figures/${LATER}">Go to the live view</a>`);
  });

  it('that is retired now is as it was, and lives on in the one that replaces it', async () => {
    const page = await open(`/figures/${RETIRED}?revision=1`);
    expect(new URL(page.url()).pathname).toBe(`/en/figures/${RETIRED}`);
    expect(await notice(page)).toBe(NEWER);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('nearly 34%');
    await page.getByRole('link', { name: 'Go to the live view' }).click();
    await page.waitForURL(`**/en/figures/${CARD}`);
  });

  it('keeps the revision on the way to the one that replaces it', async () => {
    const page = await open(`/en/figures/${RETIRED}?revision=2`);
    expect(page.url()).toMatch(new RegExp(`/en/figures/${CARD}\\?revision=2$`));
    expect(await notice(page)).toContain('This view is frozen to data revision 2, the latest.');
  });

  it('of a revision that is not held says so, and one that is no revision is told', async () => {
    const page = await open(`/en/figures/${CARD}?revision=9`);
    expect(await notice(page)).toContain('Data revision 9 is not held here.');
    await page.goto(`${application.address}/vi/figures/${CARD}?revision=mai`);
    expect(await page.getByRole('alert').first().textContent()).toContain('revision=mai');
  });
});
