import type { Unit } from '@/lib/figure/catalogue';
import { scaleInterval } from '@/lib/interval/arithmetic';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { negateInterval } from '@/lib/interval/interval';
import type { Locale } from '@/lib/words/locale';
import { formatNumberAtStep, scaleFor } from './number';
import { numberWordsOf } from './number-words';
import { differenceStep, relativeStep, roundOutward, stepOffZero } from './outward-step';
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
  const found = stepOffZero(interval, relativeStep(interval));
  const step = found.lt(smallestStep) ? smallestStep : found;
  return {
    ...roundOutward(interval, step),
    print: (value) => `${signOf(value, signed)}${formatNumberAtStep(value, step, locale)}${suffix}`,
  };
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
