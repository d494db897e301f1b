import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber, roundingInterval } from '@/lib/figure/quantity';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { countryName } from '@/lib/words/place-names';
import type { ComparisonContext } from './number-words';
import { numberView } from './number-words';
import type { SidesRow } from './sides-comparison';
import type { NumberView } from './table-view';

/** One number on the common scale; places are parts of its length, from 0 to 1. */
export interface SidesMark {
  readonly label: string;
  readonly number: NumberView;
  readonly place: number;
  /** What the print and its hedge allow; an open end reaches as far as the mark. */
  readonly low: number;
  readonly high: number;
  /** Whether a document says whose statistics it is. */
  readonly named: boolean;
}

/** The numbers of one flow on a scale that starts at zero. */
export interface SidesDrawing {
  readonly marks: readonly SidesMark[];
}

/** Draws the numbers of a row that share a unit; null unless two of them are above zero or at it. */
export function sidesDrawing({ sides, unnamed }: SidesRow, context: ComparisonContext): SidesDrawing | null {
  const { snapshot, locale, words } = context;
  const named = sides.flatMap(({ figure, country }) =>
    figure === null ? [] : [{ figure, label: countryName(snapshot.catalogue, country, locale), named: true }],
  );
  const others = unnamed.map((figure) => ({ figure, label: words('sides.unnamed'), named: false }));
  const told = [...named, ...others];
  const ends = told.map(({ figure }) => endsOf(figure));
  const most = Math.max(...ends.map(({ high }) => high));
  if (told.length < 2 || most <= 0 || ends.some(({ low }) => low < 0)) return null;
  return {
    marks: told.map(({ figure, label, named: isNamed }, index) => {
      const { low, value, high } = ends[index]!;
      return {
        label,
        number: numberView(figure, [], context),
        place: value / most,
        low: low / most,
        high: high / most,
        named: isNamed,
      };
    }),
  };
}

function endsOf(figure: Figure): { readonly low: number; readonly value: number; readonly high: number } {
  const quantity = quantityMeant(figure);
  const value = toDrawingNumber(drawnNumber(quantity));
  const { low, high } = roundingInterval(quantity);
  return {
    low: low === null ? value : toDrawingNumber(low),
    value,
    high: high === null ? value : toDrawingNumber(high),
  };
}
