import type { Locale } from './locale';
import { DEFAULT_LOCALE, isLocale } from './locale';

/**
 * The language that an `Accept-Language` header likes best among the program's (`vi-VN,vi;q=0.9,en;q=0.8` → `vi`);
 * the default language when it names none of them.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const best = wishes.map(({ language }) => language).find(isLocale);
  return best ?? DEFAULT_LOCALE;
}
