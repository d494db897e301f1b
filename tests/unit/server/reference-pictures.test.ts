import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot } from '@/lib/series/snapshot';
import { stopPictureWorkers } from '@/server/picture-workers';
import { decodePng } from '../../fixtures/decode-png';
import { readRealSnapshot } from '../../fixtures/real-snapshot';
import { drawReference } from '../../reference/draw-reference';
import { REFERENCE_PICTURES } from '../../reference/pictures';

const REFERENCE_FOLDER = path.resolve(__dirname, '../../reference');
/** Where a picture that differs is left to be looked at. */
const REVIEW_FOLDER = path.join(tmpdir(), 'song-phuong-pictures');
/** Of 255: edges of letters are softened a little differently by other processors. */
const TOLERATED_DIFFERENCE = 40;
const TOLERATED_SHARE = 0.001;

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});
afterAll(stopPictureWorkers);

/** The share of bytes that differ by more than what is tolerated. */
function shareOfDifference(drawn: Uint8Array, kept: Uint8Array): number {
  let different = 0;
  for (const [place, byte] of drawn.entries()) {
    if (Math.abs(byte - kept[place]!) > TOLERATED_DIFFERENCE) different += 1;
  }
  return different / drawn.length;
}

it.each(REFERENCE_PICTURES)('$name looks as it was reviewed', async (picture) => {
  const file = await drawReference(picture, snapshot);
  mkdirSync(REVIEW_FOLDER, { recursive: true });
  writeFileSync(path.join(REVIEW_FOLDER, `${picture.name}.png`), file);
  const drawn = decodePng(file);
  const kept = decodePng(readFileSync(path.join(REFERENCE_FOLDER, `${picture.name}.png`)));
  expect([drawn.width, drawn.height]).toEqual([kept.width, kept.height]);
  expect(shareOfDifference(drawn.bytes, kept.bytes)).toBeLessThan(TOLERATED_SHARE);
});
