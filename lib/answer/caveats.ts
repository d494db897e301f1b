import type { FigureColumn } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import { drawnNumber, roundingInterval } from '@/lib/figure/quantity';
import type { Measure, Nature, Qualifier } from '@/lib/figure/vocabulary';
import { mirrored } from '@/lib/format/quantity';
import type { Interval } from '@/lib/interval/interval';
import { exact } from '@/lib/interval/exact-number';
import { intervalWidth } from '@/lib/interval/interval';

/** What to keep in mind when a figure is used. */
export type Caveat =
  | { readonly code: 'not-reported'; readonly nature: Exclude<Nature, 'reported'> }
  | { readonly code: 'slip' }
  | { readonly code: 'rivals-disagree'; readonly count: number }
  | { readonly code: 'part-of-year' }
  | { readonly code: 'no-period' }
  | { readonly code: 'no-base' }
  | { readonly code: 'hedged'; readonly qualifier: Exclude<Qualifier, 'exact'> }
  | { readonly code: 'coarse'; readonly interval: Interval }
  | { readonly code: 'restates'; readonly figureId: string }
  | { readonly code: 'nominal'; readonly unitId: string }
  | { readonly code: 'inferred'; readonly columns: readonly FigureColumn[] }
  | { readonly code: 'note'; readonly en: string; readonly vi: string };

export type CaveatCode = Caveat['code'];

/** Widest rounding interval, for the size of its number, that goes without saying: one part in twenty. */
const WIDEST_UNTOLD = exact('1/20');

/** Currencies whose worth has changed so much that sums of different years do not compare in real terms. */
const NOMINAL_UNITS: readonly string[] = ['VND', 'VND-pre-1985', 'LAK', 'LAK-pre-1979'];

/** Every caveat on a figure, the gravest first; `disagreeing` is how many rivals do not agree with it. */
export function caveatsOn(figure: Figure, disagreeing: number): Caveat[] {
  const quantity = quantityMeant(figure);
  const isChange = figure.measure === 'growth' || figure.measure === 'ratio';
  const { nature, period, inferred, restates, noteEn, noteVi } = figure;
  return [
    ...(nature === 'reported' ? [] : [{ code: 'not-reported', nature } as const]),
    ...when(figure.reading !== null, { code: 'slip' }),
    ...when(disagreeing > 0, { code: 'rivals-disagree', count: disagreeing }),
    ...when(period.kind === 'part-year', { code: 'part-of-year' }),
    ...when(period.kind === 'unstated', { code: 'no-period' }),
    ...when(isChange && figure.basePeriod === null, { code: 'no-base' }),
    ...precisionCaveats(quantity, figure.measure),
    ...(restates === null ? [] : [{ code: 'restates', figureId: restates } as const]),
    ...when(NOMINAL_UNITS.includes(quantity.unitId), { code: 'nominal', unitId: quantity.unitId }),
    ...when(inferred.length > 0, { code: 'inferred', columns: inferred }),
    ...when(noteEn !== '' || noteVi !== '', { code: 'note', en: noteEn, vi: noteVi }),
  ];
}

function precisionCaveats(quantity: Quantity, measure: Measure): Caveat[] {
  const qualifier = hedgeShown(quantity, measure);
  const hedged: Caveat[] = qualifier === 'exact' ? [] : [{ code: 'hedged', qualifier }];
  return isCoarse(quantity) ? [...hedged, { code: 'coarse', interval: roundingInterval(quantity) }] : hedged;
}

/** The hedge that stands before the number: a deficit of over 124.8 is a balance under −124.8. */
function hedgeShown(quantity: Quantity, measure: Measure): Qualifier {
  const isSigned = quantity.shape === 'point' && quantity.value.s < 0n && measure !== 'growth';
  return isSigned ? mirrored(quantity.qualifier) : quantity.qualifier;
}

/** Whether the printed digits of one number leave it more room than goes without saying. */
function isCoarse(quantity: Quantity): boolean {
  if (quantity.shape !== 'point' || quantity.countedInFull) return false;
  const width = intervalWidth(roundingInterval(quantity));
  return width !== null && width.gt(drawnNumber(quantity).abs().mul(WIDEST_UNTOLD));
}

function when(holds: boolean, caveat: Caveat): Caveat[] {
  return holds ? [caveat] : [];
}
