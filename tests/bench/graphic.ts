import { parseGraphicQuery } from '@/lib/query/parse-graphic-query';
import { graphicPng, graphicSvg } from '@/server/chart-graphic';
import { readRealSnapshot } from '../fixtures/real-snapshot';
import { REFERENCE_PICTURES } from '../reference/pictures';
import { median } from './median';

const ROUNDS = 25;
const WARM_UP_ROUNDS = 50;
/** Milliseconds that the median may take. */
const MOST_FOR_SVG = 15;
const MOST_FOR_PNG = 100;

/** Measures, warm and without any cache, how long pictures of busy charts take: as SVG, and as PNG of 1200 × 675. */
export async function drawGraphics(): Promise<void> {
  const snapshot = await readRealSnapshot();
  for (const { name, locale, parameters } of REFERENCE_PICTURES.filter(({ name }) => name.endsWith('wide'))) {
    const { query } = parseGraphicQuery(new URLSearchParams(parameters), snapshot.catalogue);
    const request = { snapshot, query, locale, origin: 'https://songphuong.example' };
    tell(`${name}, SVG`, await medianOf(() => graphicSvg(request)), MOST_FOR_SVG);
    tell(`${name}, PNG`, await medianOf(() => graphicPng(request)), MOST_FOR_PNG);
  }
}

async function medianOf(draw: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const start = performance.now();
    await draw();
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}

function tell(what: string, middle: number, most: number): void {
  const verdict = middle < most ? 'under' : 'NOT under';
  process.stdout.write(`${what}: ${middle.toFixed(1)} ms, ${verdict} ${most} ms\n`);
  if (middle >= most) process.exitCode = 1;
}
