import type { ExactNumber } from '@/lib/interval/exact-number';
import { exactToText, powerOfTen, toDrawingNumber } from '@/lib/interval/exact-number';
import type { Locale } from '@/lib/words/locale';
import { numberWordsOf } from './number-words';
import { plainNumber } from './plain-number';

export { formatCount } from './plain-number';

/** A scale word and what it stands for: `tỷ`, 10⁹. The empty word stands for 1. */
export interface Scale {
  readonly exponent: number;
  readonly word: string;
}

const NO_SCALE: Scale = { exponent: 0, word: '' };
const MOST_DECIMALS_BEFORE_A_SCALE_WORD = 3;

/**
 * The scale word to print a number with: the largest that leaves at least one whole digit and, at the printed
 * precision, at most three decimals; none below a million.
 */
export function scaleFor(value: ExactNumber, step: ExactNumber, locale: Locale): Scale {
  const size = value.abs();
  const found = numberWordsOf(locale).scales.find(
    ([exponent]) =>
      size.gte(powerOfTen(exponent)) && exponent - placeExponent(step) <= MOST_DECIMALS_BEFORE_A_SCALE_WORD,
  );
  return found ? { exponent: found[0], word: found[1] } : NO_SCALE;
}

/**
 * Digits of a number down to the place value `step` and no further, in units of the scale: 1370000000 at step 10⁷ with
 * scale 10⁹ is `1.37`. Decimals to the step are all written (`27.0`). The scale word is not part of it.
 */
export function formatNumberAtStep(
  value: ExactNumber,
  step: ExactNumber,
  locale: Locale,
  scale: Scale = NO_SCALE,
): string {
  const decimals = Math.max(0, scale.exponent - placeExponent(step));
  const scaled = value.div(powerOfTen(scale.exponent));
  if (scaled.d !== 1n && !/^-?\d+(\.\d+)?$/.test(exactToText(scaled))) return exactToText(scaled);
  return plainNumber(exactToText(scaled.round(decimals)), decimals, locale);
}

/** Labels of an axis and the scale word they share: ticks 0, 10⁹, 2·10⁹ are `0`, `1`, `2` of `billion`. */
export function formatAxisTicks(
  ticks: readonly number[],
  locale: Locale,
): { readonly labels: readonly string[]; readonly scaleWord: string } {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  const scale =
    numberWordsOf(locale).scales.find(([exponent]) => largest >= 10 ** exponent) ?? ([0, ''] as const);
  const scaled = ticks.map((tick) => tick / 10 ** scale[0]);
  const decimals = Math.max(0, ...scaled.map(decimalsOfTick));
  const labels = scaled.map((tick) =>
    tick === 0 ? '0' : plainNumber(tick.toFixed(decimals), decimals, locale),
  );
  return { labels, scaleWord: scale[1] };
}

/** Exponent of the decimal place that a step stands on: 100000 → 5, 0.1 → −1; a step between places takes the lower. */
function placeExponent(step: ExactNumber): number {
  const exponent = Math.floor(Math.log10(toDrawingNumber(step)));
  return step.gte(powerOfTen(exponent + 1)) ? exponent + 1 : exponent;
}

function decimalsOfTick(tick: number): number {
  return (Number(tick.toPrecision(6)).toString().split('.')[1] ?? '').length;
}
