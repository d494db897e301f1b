import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '@/commands/find-chromium';
import { runApplication } from '../browser/application';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags';
import { LONG_DOCUMENT, installLongDocument } from '../fixtures/long-document';

/** Pixels scrolled each time, a good screen, and milliseconds between two of them. */
const STEP = 900;
const PAUSE = 50;
const ROUNDS = 3;

interface Reading {
  readonly firstText: number;
  readonly longTasks: readonly number[];
  readonly seconds: number;
  readonly lastLine: number;
}

/**
 * Measures how a text of 12,000 lines reads in Chromium: when its first lines are in sight, and which tasks over 50 ms
 * block the page while it is scrolled from top to end. Prints a line for each round.
 */
export async function readLongDocument(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  const folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-bench-'));
  const { dataFolder, databaseUrl } = await installLongDocument(folder);
  const application = await runApplication(databaseUrl, dataFolder);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const address = `${application.address}/vi/documents/${LONG_DOCUMENT.id}`;
      print(round, await read(await context.newPage(), address));
      await context.close();
    }
  } finally {
    await browser.close();
    await application.stop();
    rmSync(folder, { recursive: true });
  }
}

function print(round: number, { firstText, longTasks, seconds, lastLine }: Reading): void {
  const longest = Math.max(0, ...longTasks);
  process.stdout.write(
    `Round ${round}: first text after ${firstText.toFixed(0)} ms; scrolled to line ${lastLine} in ` +
      `${seconds.toFixed(1)} s with ${longTasks.length} tasks over 50 ms, the longest ${longest.toFixed(0)} ms\n`,
  );
}

async function read(page: Page, address: string): Promise<Reading> {
  await page.goto(address, { waitUntil: 'commit' });
  const firstLine = page.locator('[data-line="1"]');
  await firstLine.waitFor();
  const firstText = await page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
  );
  await page.locator('[data-text-state="whole"]').waitFor();
  const started = Date.now();
  const longTasks = await page.evaluate(scrollToEnd, { step: STEP, pause: PAUSE });
  const seconds = (Date.now() - started) / 1000;
  await page.locator(`[data-line="${LONG_DOCUMENT.lineCount - 1}"]`).waitFor();
  return { firstText, longTasks, seconds, lastLine: LONG_DOCUMENT.lineCount - 1 };
}

/** Runs in the page: scrolls the text to its end and gives back the lengths of the long tasks meanwhile. */
async function scrollToEnd({ step, pause }: { step: number; pause: number }): Promise<number[]> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const text = document.querySelector('[data-text-state]')!;
  while (text.scrollTop + text.clientHeight < text.scrollHeight - 2) {
    text.scrollTop += step;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return longTasks;
}
