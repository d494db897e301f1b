import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '@/commands/find-chromium';
import { runApplication } from '../browser/application';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags';
import { installManyFigures } from '../fixtures/many-figures';
import type { FilterChange, MeasuredChange } from './measured-change';
import { measureChange } from './measured-change';
import { median } from './median';

const MANY = 100_000;

/** A document with three figures, one of them a target that is taken and left again: what any change costs. */
const SMALLEST = '/en/explore?document=laotiantimes-2024-01-08';
const SMALLEST_CHANGES: readonly FilterChange[] = new Array(9).fill({ choose: 'nature', value: 'target' });

/** Twenty changes as a reader makes them, from every figure to few and back. */
const WALK: readonly FilterChange[] = [
  { choose: 'topic', value: 'trade' },
  { choose: 'pair', value: 'LA-VN' },
  { choose: 'indicator', value: 'trade-turnover' },
  { select: 'from', value: '2010' },
  { select: 'to', value: '2025' },
  { follow: '.active-filters li:nth-child(3) a' },
  { follow: '.clear-filters' },
  { choose: 'topic', value: 'investment' },
  { choose: 'pair', value: 'KH-VN' },
  { follow: '.clear-filters' },
  { choose: 'nature', value: 'reported' },
  { choose: 'direction', value: 'VN-LA' },
  { choose: 'document', value: 'history-la-vn' },
  { follow: '.active-filters li:nth-child(1) a' },
  { follow: '.clear-filters' },
  { select: 'from', value: '2000' },
  { choose: 'indicator', value: 'goods-exports' },
  { choose: 'pair', value: 'LA-VN' },
  { choose: 'indicator', value: 'goods-imports' },
  { follow: '.clear-filters' },
];

/** Other changes, which warm up what a server that has run for a while has warm. */
const WARM_UP: readonly FilterChange[] = [
  { choose: 'topic', value: 'education' },
  { choose: 'pair', value: 'KH-VN' },
  { follow: '.clear-filters' },
  { choose: 'nature', value: 'plan' },
  { follow: '.clear-filters' },
  { select: 'from', value: '1990' },
  { choose: 'topic', value: 'tourism' },
  { follow: '.clear-filters' },
];

/**
 * Measures how long a change of a filter on the Explore screen takes until chart and table are painted anew: the median
 * of twenty changes, none of which was made before.
 */
export async function exploreRepaint(): Promise<void> {
  await withFolder(async (folder) => {
    await measureDataset('the dataset', `file:${path.join(folder, 'store.db')}`, 'data');
  });
}

/** The same with 100,000 generated figures more. */
export async function exploreRepaintMany(): Promise<void> {
  await withFolder(async (folder) => {
    const { databaseUrl, dataFolder } = await installManyFigures(folder, MANY);
    await measureDataset(`the dataset and ${MANY} generated figures`, databaseUrl, dataFolder);
  });
}

async function withFolder(measure: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-bench-'));
  try {
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureDataset(name: string, databaseUrl: string, dataFolder: string): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found; CHROMIUM_PATH may name one.');
  const application = await runApplication(databaseUrl, dataFolder);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const baseline = await walk(page, `${application.address}${SMALLEST}`, SMALLEST_CHANGES);
    await walk(page, `${application.address}/en/explore`, WARM_UP);
    const changes = await walk(page, `${application.address}/en/explore`, WALK);
    print(name, changes, median(baseline.map(({ painted }) => painted)));
  } finally {
    await browser.close();
    await application.stop();
  }
}

async function walk(
  page: Page,
  address: string,
  changes: readonly FilterChange[],
): Promise<MeasuredChange[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const measured: MeasuredChange[] = [];
  for (const change of changes) measured.push(await measureChange(page, change));
  return measured;
}

function print(name: string, changes: readonly MeasuredChange[], baseline: number): void {
  const lines = changes.map(
    ({ change, painted, answered, kilobytes, shown }) =>
      `  ${painted.toFixed(0).padStart(5)} ms, answered in ${answered.toFixed(0)} ms with ${kilobytes.toFixed(0)} kB: ` +
      `${Object.values(change).join(' ')} → ${shown}\n`,
  );
  const middle = median(changes.map(({ painted }) => painted));
  const worst = Math.max(...changes.map(({ painted }) => painted));
  process.stdout.write(
    `${lines.join('')}Repaint on ${name}: median ${middle.toFixed(0)} ms, longest ${worst.toFixed(0)} ms; ` +
      `the smallest selection ${baseline.toFixed(0)} ms, ratio ${(middle / baseline).toFixed(1)}\n`,
  );
}
