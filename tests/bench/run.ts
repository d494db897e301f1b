import './as-in-production';
import { exploreRepaint, exploreRepaintMany } from './explore-repaint';
import { firstSight } from './first-sight';
import { drawGraphics } from './graphic';
import { readLongDocument } from './read-long-document';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  'explore-repaint': exploreRepaint,
  'explore-repaint-many': exploreRepaintMany,
  'first-sight': firstSight,
  graphic: drawGraphics,
  'read-long-document': readLongDocument,
};

/** Runs the benches that the arguments name, or all of them: `npm run bench -- explore-repaint`. */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => BENCHES[name] === undefined);
  if (unknown.length > 0) {
    process.stderr.write(
      `No bench is named ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}\n`,
    );
    process.exitCode = 1;
    return;
  }
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stdout.write(`${name}\n`);
    await bench();
  }
}

void main();
