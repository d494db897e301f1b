import Fraction from 'fraction.js';

/**
 * A number without rounding error: a ratio of two big integers. `590300000`, `-0.25` and `1/3` are all exact.
 * Floating point is only for drawing (`toDrawingNumber`).
 */
export type ExactNumber = Fraction;

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const PLAIN_FRACTION = /^-?(?:0|[1-9]\d*)\/[1-9]\d*$/;

/**
 * Reads a machine-written number: dot decimals, no grouping, no exponent, or a fraction `n/m`.
 * Returns null for anything else, the empty string included.
 */
export function parseExactNumber(text: string): ExactNumber | null {
  return PLAIN_NUMBER.test(text) || PLAIN_FRACTION.test(text) ? new Fraction(text) : null;
}

/** An exact number from a safe integer or another exact number's parts. */
export function exact(value: number | bigint | string): ExactNumber {
  return new Fraction(value);
}

/** 10 to the power of a whole exponent, exactly. */
export function powerOfTen(exponent: number): ExactNumber {
  return exponent >= 0 ? new Fraction(10n ** BigInt(exponent)) : new Fraction(1n, 10n ** BigInt(-exponent));
}

/** The nearest double, for positions and ordering on a screen; never for arithmetic or text. */
export function toDrawingNumber(value: ExactNumber): number {
  return value.valueOf();
}

/** Decimal text without exponent when the number has a finite decimal form, else `n/m`. */
export function exactToText(value: ExactNumber): string {
  const places = finiteDecimalPlaces(value);
  if (places === null) return value.toFraction();
  const digits = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places > 0 ? `.${digits.slice(-places)}` : '';
  return `${value.s < 0n ? '-' : ''}${whole}${fraction}`;
}

/** How many decimals are needed to write the number exactly; null when no finite number of them is enough. */
export function finiteDecimalPlaces(value: ExactNumber): number | null {
  let denominator = value.d;
  let twos = 0;
  let fives = 0;
  while (denominator % 2n === 0n) {
    denominator /= 2n;
    twos += 1;
  }
  while (denominator % 5n === 0n) {
    denominator /= 5n;
    fives += 1;
  }
  return denominator === 1n ? Math.max(twos, fives) : null;
}

/**
 * The place value of the last significant digit of a decimal text: `590300000` → 100000, `4.70` → 0.01, `1500` → 100.
 * Trailing zeros of a whole number are not significant, those after a decimal point are. Zero has place value 1. A
 * fraction counts in its own parts: `2/3` → 1/3.
 */
export function lastSignificantPlace(text: string): ExactNumber {
  const denominator = text.split('/')[1];
  if (denominator !== undefined) return new Fraction(1n, BigInt(denominator));
  const [whole = '', fraction] = text.replace('-', '').split('.');
  if (fraction !== undefined) return powerOfTen(-fraction.length);
  const zeros = /[1-9]/.test(whole) ? /0*$/.exec(whole)![0].length : 0;
  return powerOfTen(zeros);
}
