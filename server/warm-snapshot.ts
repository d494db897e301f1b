import { inReadingOrder } from '@/components/table/figure-places';
import { panelsOf } from '@/lib/chart/panels';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { figureTextsOf } from '@/lib/search/figure-text';
import { figureCodes } from '@/lib/series/figure-codes';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfSnapshot } from '@/lib/series/snapshot-index';

/** Milliseconds without a page being asked for, after which there is time for work ahead. */
const QUIET = 200;
/** Milliseconds of work at a time, and of rest between: a page that is asked for meanwhile waits no longer. */
const WORK = 8;
const REST = 8;

const warmed = new WeakSet<Snapshot>();
let lastAsked = 0;

/**
 * Is told of every page that is asked for. What pages look up in a snapshot, and would make themselves when they first
 * need it, is made ahead in the quiet between pages: above all the texts that a search looks through.
 */
export function warmSnapshot(snapshot: Snapshot): void {
  lastAsked = performance.now();
  if (warmed.has(snapshot)) return;
  warmed.add(snapshot);
  const steps = stepsOfWarming(snapshot);
  const goOn = () => {
    const quietSince = performance.now() - lastAsked;
    if (quietSince < QUIET) later(goOn, QUIET - quietSince);
    else if (!workFor(WORK, steps)) later(goOn, REST);
  };
  later(goOn, QUIET);
}

/** Takes steps for some milliseconds; tells whether there are no more. */
function workFor(milliseconds: number, steps: Iterator<void>): boolean {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (steps.next().done === true) return true;
  }
  return false;
}

function* stepsOfWarming(snapshot: Snapshot): Generator<void> {
  yield void figureCodes(snapshot);
  yield void seriesOfSnapshot(snapshot);
  yield void inReadingOrder(snapshot.figures, snapshot);
  yield void panelsOf(selectFigures(snapshot, EVERY_FIGURE), snapshot, EVERY_FIGURE);
  for (const figure of snapshot.figures) yield void figureTextsOf(figure, snapshot.catalogue);
}

/** The program may end before. */
function later(step: () => void, milliseconds: number): void {
  setTimeout(step, milliseconds).unref();
}
