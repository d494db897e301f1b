import type { Figure } from '@/lib/figure/figure';
import { NO_DIRECTION } from '@/lib/query/explore-query';

/** The direction of a figure as a code: `VN-LA`, or `none` unless both ends are stated. */
export function directionCode(figure: Figure): string {
  if (figure.origin === null || figure.destination === null) return NO_DIRECTION;
  return `${figure.origin}-${figure.destination}`;
}
