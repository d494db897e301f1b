import type { Locale } from './locale';

/** Names one after another as a sentence has them: "Viet Nam – Laos and Viet Nam – Cambodia". */
export function nameList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(names);
}

/** The same of names that begin with a small letter inside a sentence: "Goods exports and goods imports". */
export function termList(terms: readonly string[], locale: Locale): string {
  const [first = '', ...others] = terms;
  return nameList([first, ...others.map((term) => insideSentence(term, locale))], locale);
}

/** A term as it stands inside a sentence: "goods imports". */
export function insideSentence(term: string, locale: Locale): string {
  return term.charAt(0).toLocaleLowerCase(locale) + term.slice(1);
}
