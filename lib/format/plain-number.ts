import type { Locale } from '@/lib/words/locale';

const MINUS = '\u2212';

/** A whole number with its thousands marks: a count of rows, a year is not one. */
export function formatCount(count: number, locale: Locale): string {
  return plainNumber(String(count), 0, locale);
}

/** Intl takes decimal texts exactly, without a detour through floating point. */
export function plainNumber(text: string, decimals: number, locale: Locale): string {
  return numberFormat(decimals, locale)
    .format(text as Intl.StringNumericLiteral)
    .replace('-', MINUS);
}

/** Made once: making one costs much more than using it. */
const NUMBER_FORMATS = new Map<string, Intl.NumberFormat>();

function numberFormat(decimals: number, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = NUMBER_FORMATS.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  NUMBER_FORMATS.set(key, made);
  return made;
}
