import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '@/commands/find-chromium';
import { runApplication } from '../browser/application';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags';
import { median } from './median';

const VIEW = '/vi/explore?indicator=trade-turnover&pair=LA-VN';
/** A page with hardly anything on it: what the line and the browser alone cost. */
const BASELINE = '/vi/search';
const ROUNDS = 5;

/** A slow telephone: a quarter of this machine's speed, 1.6 Mbit/s, 150 ms there and back. */
const SLOW_PROCESSOR = 4;
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

interface FirstSight {
  /** Milliseconds from the request on: the largest content painted, and the first frame that holds the drawing. */
  readonly largest: number;
  readonly drawing: number;
  /** Compressed kilobytes that came before the reader touched anything. */
  readonly script: number;
  readonly page: number;
}

/**
 * Measures when the chart of Explore is in sight on a slow telephone that has never been here, and how much script comes
 * before the reader touches anything.
 */
export async function firstSight(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  const folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-bench-'));
  const application = await runApplication(`file:${path.join(folder, 'store.db')}`, 'data');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    await look(browser, `${application.address}${VIEW}`);
    const baseline = await lookSeveralTimes(browser, `${application.address}${BASELINE}`);
    const sights = await lookSeveralTimes(browser, `${application.address}${VIEW}`);
    print(sights, median(baseline.map(({ largest }) => largest)));
  } finally {
    await browser.close();
    await application.stop();
    rmSync(folder, { recursive: true });
  }
}

async function lookSeveralTimes(browser: Browser, address: string): Promise<FirstSight[]> {
  const sights: FirstSight[] = [];
  for (let round = 0; round < ROUNDS; round += 1) sights.push(await look(browser, address));
  return sights;
}

/** One visit with an empty cache. */
async function look(browser: Browser, address: string): Promise<FirstSight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? '';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(watchSight);
  await page.goto(address, { waitUntil: 'networkidle' });
  const { largest, drawing } = await page.evaluate(
    () => (window as unknown as { firstSight: { largest: number; drawing: number } }).firstSight,
  );
  await context.close();
  return { largest, drawing, script: (bytes['Script'] ?? 0) / 1000, page: (bytes['Document'] ?? 0) / 1000 };
}

/** Runs in the page before anything else; no function of it has a name, which the compiler would mark with a helper. */
function watchSight(): void {
  const sight = { largest: 0, drawing: 0 };
  Object.assign(window, { firstSight: sight });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) sight.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const everyFrame = setInterval(() => {
    const marks = [...document.querySelectorAll('[data-mark]')];
    if (!marks.some((mark) => mark.getBoundingClientRect().width > 0)) return;
    clearInterval(everyFrame);
    requestAnimationFrame((time) => Object.assign(sight, { drawing: time }));
  }, 16);
}

function print(sights: readonly FirstSight[], baseline: number): void {
  const of = (part: keyof FirstSight) => median(sights.map((sight) => sight[part]));
  process.stdout.write(
    `Chart in sight on a slow telephone: largest paint ${of('largest').toFixed(0)} ms, drawing ` +
      `${of('drawing').toFixed(0)} ms; an almost empty page ${baseline.toFixed(0)} ms, ratio ` +
      `${(of('largest') / baseline).toFixed(1)}; page ${of('page').toFixed(0)} kB, script ${of('script').toFixed(0)} kB\n`,
  );
}
