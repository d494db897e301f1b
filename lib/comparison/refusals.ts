import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import { NATURES, PERIOD_KINDS } from '@/lib/figure/vocabulary';
import type { IncomparableReason, SetSideBySide } from '@/lib/implied/comparability';
import { whyNotComparable } from '@/lib/implied/comparability';
import type { Preference } from '@/lib/query/explore-query';
import { periodTouches } from '@/lib/series/figure-filters';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfFigure, standingOf } from '@/lib/series/snapshot-index';

/** Two figures that the reader's choice sets side by side although they are not alike. */
export interface Refusal {
  readonly first: Figure;
  readonly second: Figure;
  readonly reason: IncomparableReason;
}

/** Why two figures are not compared, where there is a reason. */
export function refusalOf(
  first: Figure,
  second: Figure,
  by: SetSideBySide,
  { catalogue }: Snapshot,
): Refusal | null {
  const reason = whyNotComparable(first, second, catalogue, by);
  return reason === null ? null : { first, second, reason };
}

/**
 * The figure that says most of a year: one without a breakdown before a part, what happened before what was planned, a
 * year before a part of it or a run of years, the longest part before a shorter one. Null where none touches the year.
 */
export function tellingFigure(
  figures: readonly Figure[],
  year: number,
  snapshot: Snapshot,
  prefer: Preference | null,
): Figure | null {
  const [best] = figures
    .filter(
      ({ period, measure }) =>
        measure !== 'growth' && measure !== 'ratio' && periodTouches(period, year, year),
    )
    .sort(compareTelling);
  if (best === undefined) return null;
  const place = seriesOfFigure(snapshot, best).places.find(({ figures: rivals }) => rivals.includes(best));
  return place === undefined ? best : standingOf(snapshot, place, prefer).figure;
}

function compareTelling(a: Figure, b: Figure): number {
  return (
    a.breakdown.length - b.breakdown.length ||
    NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
    PERIOD_KINDS.indexOf(a.period.kind) - PERIOD_KINDS.indexOf(b.period.kind) ||
    years(a) - years(b) ||
    lengthInDays(b) - lengthInDays(a) ||
    compareText(a.id, b.id)
  );
}

/** Calendar years touched; an open end counts as very many. */
function years({ period }: Figure): number {
  const { first, last } = yearsTouched(period);
  return first === null || last === null ? Infinity : last - first + 1;
}

function lengthInDays({ period: { firstDay, lastDay } }: Figure): number {
  return firstDay === null || lastDay === null ? 0 : Date.parse(lastDay) - Date.parse(firstDay);
}
