import type { Catalogue } from '@/lib/figure/catalogue';

/** So many indicators named at once may share a panel. */
const MOST_NAMED_TOGETHER = 6;

/**
 * Which indicators share a panel with a given one: those that the reader names with it and that may all be compared
 * with one another. Without such names every indicator stands alone.
 */
export function sharedIndicators(
  named: readonly string[],
  catalogue: Catalogue,
): (indicatorId: string) => readonly string[] {
  if (named.length > MOST_NAMED_TOGETHER) return (indicatorId) => [indicatorId];
  const groups: string[][] = [];
  for (const indicatorId of named) {
    const group = groups.find((members) =>
      members.every((member) => mayShareAnAxis(member, indicatorId, catalogue)),
    );
    if (group) group.push(indicatorId);
    else groups.push([indicatorId]);
  }
  return (indicatorId) => groups.find((members) => members.includes(indicatorId)) ?? [indicatorId];
}

/** Either of two indicators may name the other as not comparable with it. */
function mayShareAnAxis(a: string, b: string, { indicators }: Catalogue): boolean {
  const refuses = (one: string, other: string) =>
    indicators.get(one)?.notComparableWith.includes(other) ?? false;
  return !refuses(a, b) && !refuses(b, a);
}
