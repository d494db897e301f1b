import type { Figure } from '@/lib/figure/figure';
import type { Disagreement } from '@/lib/series/disagreement';
import { disagreementAt } from '@/lib/series/disagreement';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfSnapshot } from '@/lib/series/snapshot-index';

/** What is not settled: statements for one period that cannot all be right, or a print that is likely a slip. */
export type Unsettled =
  | { readonly kind: 'disagreement'; readonly disagreement: Disagreement }
  | { readonly kind: 'slip'; readonly figure: Figure };

/**
 * Everything of a pair that is not settled, the gravest first: disagreements by what lies between the two furthest
 * statements for their size, then slips, which are read as what is meant, by their ids.
 */
export function unsettledOf(snapshot: Snapshot, pair: string): Unsettled[] {
  const disagreements = seriesOfSnapshot(snapshot)
    .filter(({ places }) => places[0]!.figures[0]!.pair === pair)
    .flatMap(({ places }) => places.flatMap((place) => disagreementAt(place) ?? []))
    .sort((a, b) => b.gap - a.gap || compareText(a.lower.id, b.lower.id));
  const slips = snapshot.figures
    .filter((figure) => figure.pair === pair && figure.reading !== null)
    .sort((a, b) => compareText(a.id, b.id));
  return [
    ...disagreements.map((disagreement) => ({ kind: 'disagreement', disagreement }) as const),
    ...slips.map((figure) => ({ kind: 'slip', figure }) as const),
  ];
}
