import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { roundingInterval } from '@/lib/figure/quantity';
import type { Snapshot } from '@/lib/series/snapshot';

/**
 * Which way a balance leans: a surplus above zero, a deficit below. The growth of a balance is that of the side on
 * which the same document puts the balance of the period; null where that is not told, and for what is no balance.
 */
export function balanceSide(figure: Figure, snapshot: Snapshot): 'surplus' | 'deficit' | null {
  if (snapshot.catalogue.indicators.get(figure.indicatorId)?.directionIs !== 'balance-of') return null;
  const level = figure.measure === 'level' ? figure : levelOf(figure, snapshot);
  if (level === undefined) return null;
  const { low, high } = roundingInterval(quantityMeant(level));
  if (low !== null && low.gt(0)) return 'surplus';
  return high !== null && high.lt(0) ? 'deficit' : null;
}

function levelOf(figure: Figure, { figures }: Snapshot): Figure | undefined {
  return figures.find(
    (other) =>
      other.measure === 'level' &&
      other.documentId === figure.documentId &&
      other.indicatorId === figure.indicatorId &&
      other.origin === figure.origin &&
      other.destination === figure.destination &&
      other.period.edtf === figure.period.edtf,
  );
}
