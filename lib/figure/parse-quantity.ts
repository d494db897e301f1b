import type { ExactNumber } from '@/lib/interval/exact-number';
import { exactToText, lastSignificantPlace, parseExactNumber } from '@/lib/interval/exact-number';
import type { Unit } from './catalogue';
import type { FigureColumn, FigureRow } from './columns';
import type { ReportProblem } from './parse-figure';
import { readPrintedNumbers } from './printed-number';
import type { Quantity } from './quantity';
import type { Qualifier, UnitKind } from './vocabulary';
import { QUALIFIERS } from './vocabulary';

/** Unit kinds whose figures are exact when printed in full. */
const COUNTED: readonly UnitKind[] = ['count', 'rank', 'fraction'];

/** Reads value, low, high, unit and qualifier of a row; undefined (and reported) when they make no quantity. */
export function parseQuantity(
  row: FigureRow,
  documentLanguage: string,
  units: ReadonlyMap<string, Unit>,
  report: ReportProblem,
): Quantity | undefined {
  const unit = units.get(row.unit);
  if (unit === undefined) {
    report('unit', `"${row.unit}" is not a unit`, 'an id of units.csv');
  }
  const qualifier = QUALIFIERS.find((candidate) => candidate === row.qualifier);
  if (qualifier === undefined) {
    report('qualifier', `"${row.qualifier}" is not a qualifier`, `one of ${QUALIFIERS.join(', ')}`);
  }
  const numbers = {
    value: numberIn(row, 'value', report),
    low: numberIn(row, 'low', report),
    high: numberIn(row, 'high', report),
  };
  if (unit === undefined || qualifier === undefined) return undefined;
  const precision = printedPrecision(row, documentLanguage, numbers.value ?? numbers.high ?? numbers.low);
  const parts = {
    unitId: unit.id,
    unitKind: unit.kind,
    step: precision.step,
    countedInFull: row.nature === 'rule' || (COUNTED.includes(unit.kind) && precision.inFull),
  };
  return shapeOf(numbers, qualifier, parts, report);
}

/** Reads `421000000 USD` or an empty cell (null). A reading is taken to the digits that it is written with. */
export function parseReading(
  row: FigureRow,
  units: ReadonlyMap<string, Unit>,
  report: ReportProblem,
): Quantity | null {
  if (row.reading === '') return null;
  const [numberText = '', unitId = '', ...rest] = row.reading.split(' ');
  const value = parseExactNumber(numberText);
  const unit = units.get(unitId);
  const qualifier = QUALIFIERS.find((candidate) => candidate === row.qualifier);
  if (value === null || unit === undefined || rest.length > 0) {
    report('reading', `"${row.reading}" is not a quantity`, 'a number and a unit, such as 421000000 USD');
    return null;
  }
  return {
    shape: 'point',
    value,
    qualifier: qualifier === undefined || qualifier === 'indefinite' ? 'exact' : qualifier,
    unitId: unit.id,
    unitKind: unit.kind,
    step: lastSignificantPlace(numberText),
    countedInFull: COUNTED.includes(unit.kind),
  };
}

interface Numbers {
  readonly value: ExactNumber | null;
  readonly low: ExactNumber | null;
  readonly high: ExactNumber | null;
}

type QuantityParts = Pick<Quantity, 'unitId' | 'unitKind' | 'step' | 'countedInFull'>;

function shapeOf(
  { value, low, high }: Numbers,
  qualifier: Qualifier,
  parts: QuantityParts,
  report: ReportProblem,
): Quantity | undefined {
  if (qualifier === 'indefinite') {
    if (value !== null || low === null || high !== null) {
      report(
        'qualifier',
        'an indefinite figure has a low and nothing else',
        'low filled, value and high empty',
      );
      return undefined;
    }
    return { shape: 'indefinite', low, qualifier, ...parts };
  }
  if (value !== null && low === null && high === null) return { shape: 'point', value, qualifier, ...parts };
  if (value === null && low !== null && high !== null) {
    if (low.gt(high)) {
      report(
        'low',
        `low ${exactToText(low)} is above high ${exactToText(high)}`,
        'low at most as large as high',
      );
      return undefined;
    }
    return { shape: 'range', low, high, qualifier, ...parts };
  }
  report('value', 'value, low and high do not make one quantity', 'either a value, or both low and high');
  return undefined;
}

function numberIn(row: FigureRow, column: FigureColumn, report: ReportProblem): ExactNumber | null {
  const text = row[column];
  if (text === '') return null;
  const number = parseExactNumber(text);
  if (number === null) {
    report(
      column,
      `"${text}" is not a number`,
      'plain digits with a dot for decimals, such as 590300000 or 1/3',
    );
  }
  return number;
}

/**
 * How far the print goes. The printed number that is the stored one tells it; where none is (a number in unusual
 * words), the stored number's own trailing zeros do.
 */
function printedPrecision(
  row: FigureRow,
  documentLanguage: string,
  stored: ExactNumber | null,
): { step: ExactNumber; inFull: boolean } {
  const size = stored?.abs() ?? null;
  const printed = readPrintedNumbers(row.as_written, documentLanguage).find(
    (number) => size !== null && (number.high.equals(size) || number.low.equals(size)),
  );
  const storedText = row.value || row.high || row.low;
  // Words say a fraction in many ways ("nearly half"); the stored n/m says its parts in one.
  if (storedText.includes('/')) return { step: lastSignificantPlace(storedText), inFull: true };
  return printed ?? { step: lastSignificantPlace(storedText), inFull: true };
}
