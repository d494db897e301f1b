import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRealSnapshot } from '../fixtures/real-snapshot';
import { drawReference } from './draw-reference';
import { REFERENCE_PICTURES } from './pictures';

/** Draws every reference picture anew, to be looked at before it is kept. */
async function main(): Promise<void> {
  const snapshot = await readRealSnapshot();
  for (const picture of REFERENCE_PICTURES) {
    const file = path.join(__dirname, `${picture.name}.png`);
    writeFileSync(file, await drawReference(picture, snapshot));
    process.stdout.write(`${file}\n`);
  }
}

void main();
