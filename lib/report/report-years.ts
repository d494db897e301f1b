import { yearsTouched } from '@/lib/figure/period';
import type { AskedYears } from '@/lib/series/year-columns';
import type { Snapshot } from '@/lib/series/snapshot';

/** First and last calendar year that a brief covers, both counted. */
export interface ReportYears {
  readonly from: number;
  readonly to: number;
}

/** Years covered where the reader names no first one. */
const USUAL_LENGTH = 6;

/**
 * The years that a brief on a pair covers: those that are asked for; else the six up to the latest that a reported
 * figure of the pair speaks of. A first year that is asked for alone is never after the last one.
 */
export function reportYears(snapshot: Snapshot, pair: string, asked: AskedYears): ReportYears {
  const to = asked.to ?? Math.max(latestYear(snapshot, pair), asked.from ?? 0);
  return { from: asked.from ?? to - USUAL_LENGTH + 1, to };
}

/** A pair of which nothing dated is reported ends with the year in which the data were loaded. */
function latestYear({ figures, loadedAt }: Snapshot, pair: string): number {
  const years = figures
    .filter((figure) => figure.pair === pair && figure.nature === 'reported')
    .flatMap(({ period }) => yearsTouched(period).last ?? []);
  return years.length === 0 ? Number(loadedAt.slice(0, 4)) : years.reduce((a, b) => Math.max(a, b));
}
