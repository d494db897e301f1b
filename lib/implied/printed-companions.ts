import type { Figure } from '@/lib/figure/figure';
import type { Measure } from '@/lib/figure/vocabulary';
import { groupBy } from '@/lib/series/group-by';
import { breakdownKey, compareText, stretchOfYear } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';

const COMPANIONS = new WeakMap<Snapshot, ReadonlyMap<string, readonly Figure[]>>();

/**
 * Figures of another measure that speak of the same thing as a figure: the same indicator, pair, direction, parts,
 * nature, and kind and months of the period, of whatever year. In the order of their periods.
 */
export function companionsOf(figure: Figure, measure: Measure, snapshot: Snapshot): readonly Figure[] {
  const known = COMPANIONS.get(snapshot) ?? companionsIn(snapshot);
  COMPANIONS.set(snapshot, known);
  return known.get(companionKey(figure, measure)) ?? [];
}

function companionsIn({ figures }: Snapshot): ReadonlyMap<string, readonly Figure[]> {
  const byTime = figures.toSorted((a, b) => compareText(a.period.firstDay ?? '', b.period.firstDay ?? ''));
  return groupBy(byTime, (figure) => companionKey(figure, figure.measure));
}

function companionKey(figure: Figure, measure: Measure): string {
  const { indicatorId, pair, origin, destination, nature, period } = figure;
  return [
    measure,
    indicatorId,
    pair,
    origin ?? '',
    destination ?? '',
    breakdownKey(figure),
    nature,
    period.kind,
    stretchOfYear(period),
  ].join('|');
}
