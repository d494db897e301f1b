import type { Unit } from '@/lib/figure/catalogue';
import { scaleInterval } from '@/lib/interval/arithmetic';
import type { ExactNumber } from '@/lib/interval/exact-number';
import {
  exact,
  exactToText,
  lastSignificantPlace,
  powerOfTen,
  toDrawingNumber,
} from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { intervalWidth, negateInterval } from '@/lib/interval/interval';
import type { Locale } from '@/lib/words/locale';
import { formatNumberAtStep, scaleFor } from './number';
import { numberWordsOf } from './number-words';
import { joinWords, withUnit } from './quantity';

// What is computed from rounded numbers is printed with its ends rounded outward, so that no number is shut out that
// the inputs allow, and to a step that is no finer than the inputs' own digits: the interval's width comes from those.

export interface ImpliedFormatOptions {
  /** A plus sign before what is above zero: a change has one, a share has none. On unless said otherwise. */
  readonly signed?: boolean;
}

/**
 * Percent: `between +10% and +56%`, one number where both ends round to it, `+32% or more` where an end is open.
 * Whole percents as a rule (see `relativeStep`). A change down to −100% has no lower end: nothing
 * falls further.
 */
export function formatPercentInterval(
  interval: Interval,
  locale: Locale,
  { signed = true }: ImpliedFormatOptions = {},
): string {
  return inWords(signed ? withoutFloor(interval) : interval, percentLook(signed), locale);
}

/** The same for the narrow place beside a mark: `+10…+56%`, `≥ +32%`. The empty text where both ends are open. */
export function formatPercentShort(
  interval: Interval,
  locale: Locale,
  { signed = true }: ImpliedFormatOptions = {},
): string {
  return inSigns(signed ? withoutFloor(interval) : interval, percentLook(signed), locale);
}

/** A change in words of its direction: `up between 10% and 56%`, `down 5%`, `between −3% and +5%`; `tăng từ 10% đến 56%`. */
export function formatPercentChange(interval: Interval, locale: Locale): string {
  const words = numberWordsOf(locale);
  const { low, high } = withoutFloor(interval);
  if (low !== null && low.gt(0)) {
    return words.riseOf(formatPercentInterval(interval, locale, { signed: false }));
  }
  if (high !== null && high.lt(0)) {
    return words.fallOf(formatPercentInterval(negateInterval({ low, high }), locale, { signed: false }));
  }
  return formatPercentInterval(interval, locale);
}

/** An index of base 100, in whole points: `between 158 and 163`. */
export function formatIndexInterval(interval: Interval, locale: Locale): string {
  return inWords(interval, INDEX, locale);
}

/** The same beside a mark: `158…163`. */
export function formatIndexShort(interval: Interval, locale: Locale): string {
  return inSigns(interval, INDEX, locale);
}

/**
 * A difference in a unit: `between +0.2 and +1.3 billion USD`, `+7 projects`, `+100 scholarships or more`; of
 * percentages and fractions in percentage points.
 */
export function formatDifferenceInterval(
  interval: Interval,
  unit: Unit,
  locale: Locale,
  { signed = true }: ImpliedFormatOptions = {},
): string {
  if (unit.kind === 'fraction') {
    const points = scaleInterval(interval, exact(100));
    return formatDifferenceInterval(points, { ...unit, kind: 'percent' }, locale, { signed });
  }
  const words = numberWordsOf(locale);
  const step = differenceStep(interval, unit);
  const { low, high } = roundOutward(interval, step);
  const largest = largerOf(low, high);
  const scale = scaleFor(largest, step, locale);
  const digits = (value: ExactNumber) =>
    signOf(value, signed) + formatNumberAtStep(value, step, locale, scale);
  const amount = (text: string) => {
    const scaled = joinWords(text, scale.word);
    return unit.kind === 'percent'
      ? joinWords(scaled, words.percentagePoints)
      : withUnit(scaled, unit, largest, locale);
  };
  if (low !== null && high !== null) {
    return amount(low.equals(high) ? digits(low) : words.between(digits(low), digits(high)));
  }
  if (low !== null) return words.orMore(amount(digits(low)));
  return high === null ? words.notKnown : words.orLess(amount(digits(high)));
}

interface NumberLook {
  readonly signed: boolean;
  readonly suffix: string;
  readonly smallestStep: ExactNumber;
}

const ONE = exact(1);
const TENTH = exact('0.1');
const INDEX: NumberLook = { signed: false, suffix: '', smallestStep: ONE };

function percentLook(signed: boolean): NumberLook {
  return { signed, suffix: '%', smallestStep: TENTH };
}

function inWords(interval: Interval, look: NumberLook, locale: Locale): string {
  const words = numberWordsOf(locale);
  const { low, high, print } = printable(interval, look, locale);
  if (low !== null && high !== null) {
    return low.equals(high) ? print(low) : words.between(print(low), print(high));
  }
  if (low !== null) return words.orMore(print(low));
  return high === null ? words.notKnown : words.orLess(print(high));
}

function inSigns(interval: Interval, look: NumberLook, locale: Locale): string {
  const { low, high, print } = printable(interval, look, locale);
  if (low !== null && high !== null) {
    const first = print(low);
    const shared = first.slice(0, first.length - look.suffix.length);
    return low.equals(high) ? first : `${shared}…${print(high)}`;
  }
  if (low !== null) return `≥ ${print(low)}`;
  return high === null ? '' : `≤ ${print(high)}`;
}

/** Ends rounded to one step, and how each is printed at it. */
function printable(
  interval: Interval,
  { signed, suffix, smallestStep }: NumberLook,
  locale: Locale,
): Interval & { readonly print: (value: ExactNumber) => string } {
  const found = relativeStep(interval);
  const step = found.lt(smallestStep) ? smallestStep : found;
  return {
    ...roundOutward(interval, step),
    print: (value) => `${signOf(value, signed)}${formatNumberAtStep(value, step, locale)}${suffix}`,
  };
}

/**
 * Whole numbers for most; coarser ones where the interval is wide, to leave its width two digits; tenths where it is no
 * wider than one. Exact counts have tenths when the counts are large, which the denominator of their ratio shows, and
 * below ten.
 */
function relativeStep(interval: Interval): ExactNumber {
  const width = intervalWidth(interval);
  if (width === null) return ONE;
  if (width.equals(0)) {
    const value = interval.low!;
    return value.div(100).d >= 1000n || (value.abs().lt(10) && !value.equals(0)) ? TENTH : ONE;
  }
  if (width.lte(TENTH)) return TENTH;
  const step = powerOfTenWithin(width.div(10));
  return step.lt(ONE) ? ONE : step;
}

/**
 * The power of ten at or below half the width: two numbers rounded to one place differ within two steps of it, so this
 * is never finer than the finer input. Exact numbers keep their digits; what is counted has no parts.
 */
function differenceStep(interval: Interval, { kind }: Unit): ExactNumber {
  const width = intervalWidth(interval);
  const step = width === null || width.equals(0) ? exactStep(interval) : powerOfTenWithin(width.div(2));
  return kind === 'count' && step.lt(ONE) ? ONE : step;
}

/** The place of the last digit of an interval's ends; of a fraction that no decimals write, one. */
function exactStep({ low, high }: Interval): ExactNumber {
  const places = [low, high]
    .filter((end) => end !== null)
    .map(exactToText)
    .map((text) => (text.includes('/') ? ONE : lastSignificantPlace(text)));
  return places.reduce((finest, place) => (place.lt(finest) ? place : finest), places[0] ?? ONE);
}

/** The largest power of ten that is not above a positive number. */
function powerOfTenWithin(size: ExactNumber): ExactNumber {
  const exponent = Math.floor(Math.log10(toDrawingNumber(size)));
  const [lower, found, upper] = [exponent - 1, exponent, exponent + 1].map(powerOfTen);
  if (upper!.lte(size)) return upper!;
  return found!.lte(size) ? found! : lower!;
}

/** Both ends to the step: the nearest where that is one number, else down and up. */
function roundOutward({ low, high }: Interval, step: ExactNumber): Interval {
  const [nearestLow, nearestHigh] = [low, high].map((end) => end && end.div(step).round().mul(step));
  if (nearestLow && nearestHigh?.equals(nearestLow)) return { low: nearestLow, high: nearestLow };
  return { low: low && low.div(step).floor().mul(step), high: high && high.div(step).ceil().mul(step) };
}

function largerOf(low: ExactNumber | null, high: ExactNumber | null): ExactNumber {
  if (low === null || high === null) return low ?? high ?? exact(0);
  return low.abs().gt(high.abs()) ? low : high;
}

function signOf(value: ExactNumber, signed: boolean): string {
  return signed && value.gt(0) ? '+' : '';
}

function withoutFloor({ low, high }: Interval): Interval {
  const isFloor = low !== null && low.lte(-100) && (high === null || high.gt(-100));
  return { low: isFloor ? null : low, high };
}
