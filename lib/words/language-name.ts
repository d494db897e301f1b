import type { Locale } from './locale';

/** The name of a language by its ISO 639 code, as it begins a line: "Vietnamese", "Tiếng Việt". */
export function languageName(code: string, locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
