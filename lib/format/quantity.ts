import type { Unit } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import type { Qualifier } from '@/lib/figure/vocabulary';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { exactToText, lastSignificantPlace, toDrawingNumber } from '@/lib/interval/exact-number';
import type { Locale } from '@/lib/words/locale';
import { formatNumberAtStep, scaleFor } from './number';
import { numberWordsOf } from './number-words';

export interface QuantityFormatOptions {
  /** A plus sign before a rise: for growth. */
  readonly signed?: boolean;
  /** The whole of an n/m: `18/25 provinces`. */
  readonly of?: ExactNumber | null;
}

/**
 * A quantity with its hedge and unit, to the printed digits: `over 1.37 billion USD`, `trên 1,37 tỷ USD`,
 * `5–10 tỷ USD`, `hundreds of scholarships`, `top 5`, `+43.9%`, `up over 11.7%`.
 */
export function formatQuantity(
  quantity: Quantity,
  unit: Unit,
  locale: Locale,
  options: QuantityFormatOptions = {},
): string {
  const words = numberWordsOf(locale);
  if (quantity.shape === 'indefinite') return formatAmount(quantity, unit, locale);
  if (quantity.qualifier === 'exact') return formatAmount(quantity, unit, locale, options);
  if (quantity.shape === 'point' && unit.kind === 'rank' && quantity.qualifier === 'at-most') {
    return words.rankAtMost(exactToText(quantity.value));
  }
  const negative = quantity.shape === 'point' && quantity.value.s < 0n;
  const hedge = words.hedge[negative && !options.signed ? mirrored(quantity.qualifier) : quantity.qualifier];
  if (quantity.shape === 'point' && options.signed) {
    const size = { ...quantity, value: quantity.value.abs() };
    const hedged = `${hedge} ${formatAmount(size, unit, locale)}`;
    return quantity.value.s < 0n ? words.fallOf(hedged) : words.riseOf(hedged);
  }
  return `${hedge} ${formatAmount(quantity, unit, locale, options)}`;
}

/** A hedge speaks of the size: a deficit of more than 124.8 is a balance under −124.8. */
export function mirrored(qualifier: Exclude<Qualifier, 'indefinite'>): Exclude<Qualifier, 'indefinite'> {
  switch (qualifier) {
    case 'more-than':
      return 'less-than';
    case 'less-than':
      return 'more-than';
    case 'at-least':
      return 'at-most';
    case 'at-most':
      return 'at-least';
    default:
      return qualifier;
  }
}

/** The same without the hedge. */
export function formatAmount(
  quantity: Quantity,
  unit: Unit,
  locale: Locale,
  options: QuantityFormatOptions = {},
): string {
  switch (quantity.shape) {
    case 'point':
      return pointAmount(quantity.value, quantity.step, unit, locale, options);
    case 'range':
      return rangeAmount(quantity.low, quantity.high, quantity.step, unit, locale);
    case 'indefinite':
      return indefiniteAmount(quantity.low, unit, locale);
  }
}

/** A figure's number as printed, by its measure: growth with its sign, n/m with its whole. */
export function formatFigure(figure: Figure, unit: Unit, locale: Locale): string {
  return formatQuantity(figure.quantity, unit, locale, figureFormatOptions(figure));
}

/** How a figure's measure and whole show in its number. */
export function figureFormatOptions(figure: Figure): QuantityFormatOptions {
  const isPartOfCount = figure.measure === 'level' || figure.measure === 'rank';
  return { signed: figure.measure === 'growth', of: isPartOfCount ? (figure.whole?.value ?? null) : null };
}

function pointAmount(
  value: ExactNumber,
  step: ExactNumber,
  unit: Unit,
  locale: Locale,
  { signed = false, of = null }: QuantityFormatOptions,
): string {
  const words = numberWordsOf(locale);
  if (unit.kind === 'rank') {
    const rank = exactToText(value);
    return of === null ? words.rank(rank) : words.rankOf(rank, formatNumberAtStep(of, of.div(of), locale));
  }
  if (unit.kind === 'fraction') return value.toFraction();
  const scale = scaleFor(value, step, locale);
  const sign = signed && value.gt(0) ? '+' : '';
  const whole = of === null || value.d !== 1n ? '' : `/${formatNumberAtStep(of, of.div(of), locale)}`;
  const digits = `${sign}${formatNumberAtStep(value, step, locale, scale)}${whole}`;
  return withUnit(joinWords(digits, scale.word), unit, value, locale);
}

function rangeAmount(
  low: ExactNumber,
  high: ExactNumber,
  step: ExactNumber,
  unit: Unit,
  locale: Locale,
): string {
  const scale = scaleFor(high, step, locale);
  // Each end keeps its own digits: `1,5 - 2 lần` is 1.5–2, not 1.5–2.0.
  const ends = [low, high].map((end) => {
    const ownStep = lastSignificantPlace(exactToText(end));
    return formatNumberAtStep(end, ownStep.gt(step) ? ownStep : step, locale, scale);
  });
  return withUnit(joinWords(ends.join('–'), scale.word), unit, high, locale);
}

function indefiniteAmount(low: ExactNumber, unit: Unit, locale: Locale): string {
  const exponent = Math.floor(Math.log10(toDrawingNumber(low)));
  const word = numberWordsOf(locale).indefinite[exponent];
  return word === undefined
    ? pointAmount(low, low, unit, locale, {})
    : joinWords(word, unitLabel(unit, 'other', locale));
}

/** Digits and scale word with the unit behind them: `590.3 million USD`, `1 project`, `33%`. */
export function withUnit(digits: string, unit: Unit, value: ExactNumber, locale: Locale): string {
  if (unit.kind === 'percent') return `${digits}%`;
  const plural = PLURAL_RULES[locale].select(toDrawingNumber(value.abs()));
  return joinWords(digits, unitLabel(unit, plural === 'one' ? 'one' : 'other', locale));
}

/** Made once: making them costs much more than using them. */
const PLURAL_RULES: Readonly<Record<Locale, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  vi: new Intl.PluralRules('vi'),
};

/** What follows a number: `USD`, `projects`. English labels may hold both forms, `project|projects`. */
export function unitLabel(unit: Unit, form: 'one' | 'other', locale: Locale): string {
  if (locale === 'vi') return unit.labelVi;
  const [one = '', other = one] = unit.labelEn.split('|');
  return form === 'one' ? one : other;
}

/** Words with one blank between them; empty ones leave none. */
export function joinWords(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
