import type { Indicator } from '@/lib/figure/catalogue';
import type { FigureColumn } from '@/lib/figure/columns';
import type { Figure } from '@/lib/figure/figure';
import type { PrintedNumber } from '@/lib/figure/printed-number';
import { describePrintedNumber, readPrintedNumbers } from '@/lib/figure/printed-number';
import type { Quantity } from '@/lib/figure/quantity';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exactToText } from '@/lib/interval/exact-number';

/** A difference between what a figure stores and what its `as_written` prints. */
export interface PrintDifference {
  /** The check that an exception in review.csv may set aside. */
  readonly check: 'as-written' | 'qualifier';
  readonly column: FigureColumn;
  readonly wrong: string;
  readonly expected: string;
}

/**
 * Reads the printed words of a figure again, independently of its columns, and compares number, sign, whole and
 * qualifier. The sign of a fall counts only where a figure may be negative: a growth, or a balance.
 */
export function compareWithPrint(figure: Figure, indicator: Indicator, language: string): PrintDifference[] {
  const printed = readPrintedNumbers(figure.asWritten, language);
  const signed = figure.measure === 'growth' || indicator.directionIs === 'balance-of';
  const match = printed.find((number) => isSameNumber(figure, number, signed));
  if (match === undefined) return [numberDiffers(figure, printed)];
  return [...wholeDifference(figure, match, printed), ...qualifierDifference(figure, match)];
}

function isSameNumber({ quantity }: Figure, printed: PrintedNumber, signed: boolean): boolean {
  if (printed.indefinite || quantity.shape === 'indefinite') {
    return printed.indefinite && quantity.shape === 'indefinite' && printed.low.equals(quantity.low);
  }
  const [low, high] = endsOf(quantity);
  const negative = low.s < 0n;
  if (negative !== (printed.negative && (signed || negative))) return false;
  const sizes = negative ? [high.abs(), low.abs()] : [low, high];
  return (
    sizes[0]!.equals(fractionOf(quantity, printed)) && sizes[1]!.equals(highFractionOf(quantity, printed))
  );
}

function endsOf(quantity: Exclude<Quantity, { shape: 'indefinite' }>): readonly [ExactNumber, ExactNumber] {
  return quantity.shape === 'point' ? [quantity.value, quantity.value] : [quantity.low, quantity.high];
}

/** A printed n/m is one number in the unit `fraction`, and n of a whole m in every other unit. */
function fractionOf({ unitKind }: Quantity, { low, of }: PrintedNumber): ExactNumber {
  return unitKind === 'fraction' && of !== null ? low.div(of) : low;
}

function highFractionOf({ unitKind }: Quantity, { high, of }: PrintedNumber): ExactNumber {
  return unitKind === 'fraction' && of !== null ? high.div(of) : high;
}

function numberDiffers({ quantity, asWritten }: Figure, printed: readonly PrintedNumber[]): PrintDifference {
  const ends = quantity.shape === 'indefinite' ? [quantity.low] : endsOf(quantity);
  const stored = [...new Set(ends.map(exactToText))].join(' to ');
  const numbers = printed.map(describePrintedNumber).join(' or ');
  return {
    check: 'as-written',
    column: quantity.shape === 'point' ? 'value' : 'low',
    wrong: `the number ${stored} is not what "${asWritten}" prints`,
    expected: numbers === '' ? 'a number in as_written' : numbers,
  };
}

/** The whole of an n/m must be the one printed. That of a rank or a share may stand outside the words of the figure. */
function wholeDifference(
  { whole, measure, quantity, asWritten }: Figure,
  match: PrintedNumber,
  printed: readonly PrintedNumber[],
): PrintDifference[] {
  const differs = (wrong: string, expected: string): PrintDifference[] => [
    { check: 'as-written', column: 'whole_value', wrong, expected },
  ];
  const stored = whole?.value ?? null;
  if (match.of !== null && quantity.unitKind !== 'fraction') {
    const printedWhole = exactToText(match.of);
    if (stored === null)
      return differs(`the whole ${printedWhole} of "${asWritten}" is not given`, printedWhole);
    if (stored.equals(match.of)) return [];
    return differs(`the whole ${exactToText(stored)} is not what "${asWritten}" prints`, printedWhole);
  }
  if (stored === null || measure === 'rank' || measure === 'share') return [];
  // `1.964 người/6.571 người` prints the whole as a number of its own.
  const isPrinted = printed.some((number) => number !== match && number.low.equals(stored));
  return isPrinted
    ? []
    : differs(
        `the whole ${exactToText(stored)} is not printed in "${asWritten}"`,
        'the whole that is printed',
      );
}

function qualifierDifference({ quantity, asWritten }: Figure, match: PrintedNumber): PrintDifference[] {
  if (quantity.qualifier === match.qualifier) return [];
  const wrong = `the qualifier ${quantity.qualifier} is not what "${asWritten}" says`;
  return [{ check: 'qualifier', column: 'qualifier', wrong, expected: match.qualifier }];
}
