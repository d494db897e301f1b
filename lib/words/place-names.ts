import type { Catalogue } from '@/lib/figure/catalogue';
import type { DirectionMeaning } from '@/lib/figure/vocabulary';
import { nameIn } from './code-names';
import type { Locale } from './locale';
import { wordsOf } from './translate';

/** The country whose partners the program shows first in a pair: "Việt Nam – Lào". */
export const HOME = 'VN';

/** A country's name; its code when the dataset does not name it. */
export function countryName(catalogue: Catalogue, code: string, locale: Locale): string {
  return nameIn(catalogue.countries, code, locale);
}

/** `LA-VN` → "Việt Nam – Lào". */
export function pairName(catalogue: Catalogue, pair: string, locale: Locale): string {
  return homeFirst(pair)
    .map((code) => countryName(catalogue, code, locale))
    .join(' – ');
}

/** The countries of a pair in the order in which the program names them: `LA-VN` is VN, LA. */
export function homeFirst(pair: string): string[] {
  const codes = pair.split('-');
  return [...codes.filter((code) => code === HOME), ...codes.filter((code) => code !== HOME)];
}

/**
 * What origin and destination say together: the way of a flow ("Việt Nam → Lào"), whose balance with whom, or who is
 * ranked by whom. A missing end is left open; null when neither is stated.
 */
export function directionName(
  catalogue: Catalogue,
  meaning: DirectionMeaning,
  ends: { readonly origin: string | null; readonly destination: string | null },
  locale: Locale,
): string | null {
  if (ends.origin === null && ends.destination === null) return null;
  const words = wordsOf(locale, 'common');
  const nameOf = (code: string | null) =>
    code === null ? words('unstatedEnd') : countryName(catalogue, code, locale);
  return words(`direction.${meaning === 'none' ? 'flow' : meaning}`, {
    origin: nameOf(ends.origin),
    destination: nameOf(ends.destination),
  });
}
