import type { Unit } from '@/lib/figure/catalogue';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact, exactToText, lastSignificantPlace } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import type { Locale } from '@/lib/words/locale';
import { formatNumberAtStep, scaleFor } from './number';
import { numberWordsOf } from './number-words';
import { joinWords, withUnit } from './quantity';

/**
 * An interval in words, with the digits that its ends need and no more: `between 590.25 and 590.35 million USD`,
 * `100 scholarships or more`, `5th or better`. One number where both ends are the same; null where both are open.
 */
export function formatInterval(interval: Interval, unit: Unit, locale: Locale): string | null {
  const { low, high } = interval;
  if (unit.kind === 'rank') return rankInterval(interval, locale);
  const words = numberWordsOf(locale);
  if (low !== null && high !== null) {
    return low.equals(high) ? amountOf(low, unit, locale) : betweenEnds(low, high, unit, locale);
  }
  if (low !== null) return words.orMore(amountOf(low, unit, locale));
  return high === null ? null : words.orLess(amountOf(high, unit, locale));
}

/** Both ends in one scale and to the same place, the unit once. */
function betweenEnds(low: ExactNumber, high: ExactNumber, unit: Unit, locale: Locale): string {
  const [lowStep, highStep] = [lastPlaceOf(low), lastPlaceOf(high)];
  const step = lowStep.lt(highStep) ? lowStep : highStep;
  const larger = low.abs().gt(high.abs()) ? low : high;
  const scale = scaleFor(larger, step, locale);
  const digits = [low, high].map((end) => formatNumberAtStep(end, step, locale, scale));
  const [first = '', second = ''] = digits;
  return withUnit(joinWords(numberWordsOf(locale).between(first, second), scale.word), unit, high, locale);
}

function amountOf(value: ExactNumber, unit: Unit, locale: Locale): string {
  if (unit.kind === 'fraction') return value.toFraction();
  const step = lastPlaceOf(value);
  const scale = scaleFor(value, step, locale);
  const digits = formatNumberAtStep(value, step, locale, scale);
  return withUnit(joinWords(digits, scale.word), unit, value, locale);
}

/** The place of the last digit that is not an idle zero; 1 for a fraction that no decimals write. */
function lastPlaceOf(value: ExactNumber): ExactNumber {
  const text = exactToText(value);
  return text.includes('/') ? exact(1) : lastSignificantPlace(text);
}

/** The better rank is the lower number. */
function rankInterval({ low, high }: Interval, locale: Locale): string | null {
  const words = numberWordsOf(locale);
  if (high === null) return low === null ? null : words.orMore(words.rank(exactToText(low)));
  const last = words.rank(exactToText(high));
  if (low === null) return words.rankOrBetter(last);
  return low.equals(high) ? last : words.between(words.rank(exactToText(low)), last);
}
