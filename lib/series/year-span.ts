import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';

/** Calendar years from the first to the last one. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that the periods of figures touch, of an open period the end that is known; null when none names a year. */
export function yearSpan(figures: readonly Figure[]): YearSpan | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { period } of figures) {
    for (const year of Object.values(yearsTouched(period))) {
      if (year === null) continue;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first <= last ? { first, last } : null;
}
