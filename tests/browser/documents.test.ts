import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { LONG_DOCUMENT, installLongDocument, longDocumentFigureLine } from '../fixtures/long-document';
import { runApplication, type Application } from './application';
import { openPage } from './open-page';

const PAGE = `/en/documents/${LONG_DOCUMENT.id}`;
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { viewport: { width: 360, height: 740 } };
/** A line with a figure in the middle of the text, and where it is said. */
const MIDDLE = longDocumentFigureLine(130);
const LAST_FIGURE = longDocumentFigureLine(248);

/** Milliseconds after which no chunk beside the lines in sight moves them any more. */
const SETTLED = 700;

let folder: string;
let application: Application;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-documents-'));
  const { dataFolder, databaseUrl } = await installLongDocument(folder);
  application = await runApplication(databaseUrl, dataFolder);
}, 180_000);

afterAll(async () => {
  await application.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (address: string, options: BrowserContextOptions = {}) =>
  openPage(`${application.address}${address}`, options);

async function openWhole(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(address, options);
  await page.locator('[data-text-state="whole"]').waitFor();
  return page;
}

const line = (page: Page, number: number) => page.locator(`[data-line="${number}"]`);

/** How far below the top of the text a line stands, in pixels. */
async function placeOf(page: Page, number: number): Promise<number> {
  const [text, place] = await Promise.all([
    page.getByRole('region', { name: 'Text of the document' }).boundingBox(),
    line(page, number).boundingBox(),
  ]);
  return (place?.y ?? NaN) - (text?.y ?? NaN);
}

/** The number of the first line that begins in sight. */
function firstLineInSight(page: Page): Promise<number> {
  return page.getByRole('region', { name: 'Text of the document' }).evaluate((text) => {
    const { top } = text.getBoundingClientRect();
    const begins = (each: Element) => each.getBoundingClientRect().top >= top;
    const first = [...text.querySelectorAll<HTMLElement>('[data-line]')].find(begins);
    return Number(first?.dataset['line']);
  });
}

/** The end moves while the heights of lines are still guessed: the key is pressed until it is reached. */
async function pressUntilSeen(page: Page, key: string, target: Locator): Promise<void> {
  const from = Date.now();
  while (!(await target.isVisible()) && Date.now() - from < 20_000) {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
  }
  await target.waitFor();
}

describe('a text of 12,000 lines', () => {
  it('reads without script, window by window, figures leading to their cards', async () => {
    const page = await open(PAGE, { javaScriptEnabled: false });
    await expect(line(page, 299).count()).resolves.toBe(1);
    await expect(line(page, 301).count()).resolves.toBe(0);
    await page.getByRole('link', { name: 'Lines after' }).click();
    await expect(line(page, 301).count()).resolves.toBe(1);
    await page.getByRole('link', { name: '313 triệu USD' }).click();
    expect(page.url()).toContain(`/en/figures/${LONG_DOCUMENT.id}-313`);
  });

  it('opens at the line of its address, which stays where it is when the whole text comes', async () => {
    const address = `${PAGE}?line=${MIDDLE}#line-${MIDDLE}`;
    const before = await open(address, { javaScriptEnabled: false });
    const after = await openWhole(address);
    expect(Math.abs((await placeOf(after, MIDDLE)) - (await placeOf(before, MIDDLE)))).toBeLessThan(2);
  });

  it('is brought to the line of a row, far away or near', async () => {
    const page = await openWhole(PAGE);
    const figures = page.getByRole('region', { name: 'Its figures' });
    await figures.getByRole('link', { name: String(LAST_FIGURE), exact: true }).click();
    await line(page, LAST_FIGURE).waitFor();
    expect(page.url()).toContain(`?line=${LAST_FIGURE}`);
    await page.waitForFunction(
      (number) => document.querySelector(`[data-line="${number}"]`)?.className.includes('asked'),
      LAST_FIGURE,
    );
    expect(await placeOf(page, LAST_FIGURE)).toBeGreaterThan(0);
    expect(await placeOf(page, LAST_FIGURE)).toBeLessThan(400);
  });

  it('lights the row of a mark, and the mark leads to the card and back to the line', async () => {
    const page = await openWhole(`${PAGE}?line=${MIDDLE}#line-${MIDDLE}`);
    const mark = page.getByRole('link', { name: `${MIDDLE} triệu USD` });
    await mark.hover();
    const row = page.locator('tr[aria-current]');
    await expect(row.innerText()).resolves.toContain(`${MIDDLE} triệu USD`);
    const [frame, place] = await Promise.all([
      page.getByRole('region', { name: 'Its figures' }).boundingBox(),
      row.boundingBox(),
    ]);
    expect(place!.y).toBeGreaterThan(frame!.y);
    expect(place!.y).toBeLessThan(frame!.y + frame!.height);
    await mark.click();
    await page.waitForURL(`**/en/figures/${LONG_DOCUMENT.id}-${MIDDLE}`);
    await page.goBack();
    await line(page, MIDDLE).waitFor();
    expect(page.url()).toContain(`?line=${MIDDLE}`);
  });

  it('stays where it is while a picture of the whole page is taken', async () => {
    const page = await openWhole(`${PAGE}?line=${MIDDLE}#line-${MIDDLE}`);
    await page.waitForLoadState('networkidle');
    const before = await placeOf(page, MIDDLE);
    // A browser may make the window tiny for a moment; then no line is in sight.
    await page.screenshot({ fullPage: true });
    await page.setViewportSize({ width: 1, height: 1 });
    await page.setViewportSize(DESKTOP);
    await line(page, MIDDLE).waitFor();
    expect(Math.abs((await placeOf(page, MIDDLE)) - before)).toBeLessThan(2);
  });

  it('keeps the line that the reader scrolled to when a phone is turned and turned back', async () => {
    const page = await openWhole(`${PAGE}?line=${MIDDLE}#line-${MIDDLE}`, PHONE);
    await page.getByRole('region', { name: 'Text of the document' }).hover();
    await page.mouse.wheel(0, 30_000);
    await line(page, MIDDLE).waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    await page.locator('[data-text-state] [aria-busy]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(SETTLED);
    const first = await firstLineInSight(page);
    const before = await placeOf(page, first);
    await page.setViewportSize({ width: 740, height: 360 });
    await page.waitForTimeout(SETTLED);
    expect(Math.abs((await placeOf(page, first)) - before)).toBeLessThan(2);
    await page.setViewportSize(PHONE.viewport);
    await page.waitForTimeout(SETTLED);
    expect(Math.abs((await placeOf(page, first)) - before)).toBeLessThan(2);
  });

  it('is there to its end', async () => {
    const page = await openWhole(PAGE);
    const text = page.getByRole('region', { name: 'Text of the document' });
    await text.focus();
    await pressUntilSeen(page, 'End', line(page, LONG_DOCUMENT.lineCount - 1));
  });

  it('fits a screen of 360 px', async () => {
    const page = await openWhole(PAGE, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('for everyone', () => {
  it.each([
    ['/en/documents', {}],
    ['/vi/documents?group=year', PHONE],
    ['/vi/documents/visit-la-2025-12', {}],
    [`${PAGE}?line=${MIDDLE}`, {}],
    [PAGE, PHONE],
  ])('%s has no fault that a checker finds', async (address, options) => {
    const { violations } = await new AxeBuilder({ page: await open(address, options) }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
