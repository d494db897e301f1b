import type { Figure } from '@/lib/figure/figure';
import type { DirectionRole } from '@/lib/look/colours';
import { breakdownKey } from '@/lib/series/series';
import { HOME } from '@/lib/words/place-names';

/** Which way a figure goes, seen from Viet Nam or else from the first country of the pair. */
export function directionRole({ origin, destination, pair }: Figure): DirectionRole {
  if (origin === null && destination === null) return 'both-ways';
  const countries = pair.split('-');
  const home = countries.includes(HOME) ? HOME : countries[0];
  if (origin === home) return 'outward';
  return destination === home ? 'inward' : 'elsewhere';
}

/** With whom: the pair without Viet Nam, or the whole pair where Viet Nam is not in it. */
export function partnerOf(pair: string): string {
  return pair
    .split('-')
    .filter((country) => country !== HOME)
    .join('-');
}

/**
 * The reporter where it tells a flow apart from what the other side says of the same flow: a named reporter of a figure
 * that has a way. Figures without a way are said of both countries alike.
 */
export function reporterOfFlow({ reporter, origin, destination }: Figure): string | null {
  return origin !== null && destination !== null ? reporter : null;
}

const LOOK_KEYS = new WeakMap<Figure, string>();

/** What figures of one look share, as one text; made once for every figure of a revision. */
export function lookKey(figure: Figure): string {
  const known = LOOK_KEYS.get(figure);
  if (known !== undefined) return known;
  const key = makeLookKey(figure);
  LOOK_KEYS.set(figure, key);
  return key;
}

function makeLookKey(figure: Figure): string {
  return [
    figure.indicatorId,
    figure.pair,
    figure.origin,
    figure.destination,
    breakdownKey(figure),
    figure.whole?.code,
    reporterOfFlow(figure),
  ]
    .map((part) => part ?? '')
    .join('|');
}
