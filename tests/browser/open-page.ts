import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { findChromium } from '@/commands/find-chromium';
import { CHROMIUM_FLAGS } from './chromium-flags';

const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
let contexts: BrowserContext[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
});

afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  const said = complaints;
  contexts = [];
  complaints = [];
  expect(said).toEqual([]);
});

afterAll(() => browser.close());

/**
 * Opens a path of the application in a browser that has never been there. What reaches the console as an error fails
 * the test: a fault of a script, a file that is not found, a breach of the page's own policy.
 */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env['APPLICATION_ADDRESS'] ?? '',
    viewport: DESKTOP,
    locale: 'en',
    ...options,
  });
  contexts.push(context);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}
