import { drawnNumber } from '@/lib/figure/quantity';
import type { Snapshot } from '@/lib/series/snapshot';

/** The revision, how many figures it holds and which values they state: `revision 1: 900 figures of 1000000`. */
export function describeSnapshot({ revision, figures }: Snapshot): string {
  const values = new Set(figures.map((figure) => drawnNumber(figure.quantity).toFraction()));
  return `revision ${revision}: ${figures.length} figures of ${[...values].join(' and ')}`;
}
