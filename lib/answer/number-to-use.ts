import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { roundingInterval } from '@/lib/figure/quantity';
import { intervalsOverlap } from '@/lib/interval/interval';
import type { Preference } from '@/lib/query/explore-query';
import type { SeriesPlace } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf, whyStandsBefore } from '@/lib/series/snapshot-index';
import type { StandingCriterion } from '@/lib/series/standing';
import type { Caveat } from './caveats';
import { caveatsOn } from './caveats';

/** Another statement for the same place, and why it is not the one to use. */
export interface Rival {
  readonly figure: Figure;
  /** By what the number to use stands before it. */
  readonly losesBy: StandingCriterion;
  /** Whether the printed digits and hedges of both allow one and the same number. */
  readonly agrees: boolean;
}

/** The one number to use for a place of a series, what to keep in mind with it, and what else is said. */
export interface NumberToUse {
  readonly figure: Figure;
  /** What set it apart from the next best; null where it has no rival. */
  readonly decidedBy: StandingCriterion | null;
  /** In the order of their ids. */
  readonly rivals: readonly Rival[];
  readonly caveats: readonly Caveat[];
}

/**
 * The number to use for a place of a series, by the written rule or by the reader's choice. The place's figures are
 * taken as they are: the caller decides whether they are the whole of what is known.
 */
export function numberToUse(
  place: SeriesPlace,
  snapshot: Snapshot,
  prefer: Preference | null = null,
): NumberToUse {
  const { figure, decidedBy } = standingOf(snapshot, place, prefer);
  const allowed = roundingInterval(quantityMeant(figure));
  const rivals = place.figures
    .filter(({ id }) => id !== figure.id)
    .map((rival) => ({
      figure: rival,
      losesBy: whyStandsBefore(snapshot, figure, rival, prefer),
      agrees: intervalsOverlap(allowed, roundingInterval(quantityMeant(rival))),
    }));
  const disagreeing = rivals.filter(({ agrees }) => !agrees).length;
  return { figure, decidedBy, rivals, caveats: caveatsOn(figure, disagreeing) };
}
