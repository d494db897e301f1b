import type { Locale } from './locale';

/** A code of the dataset with its name in both languages. */
export interface NamedCode {
  readonly nameEn: string;
  readonly nameVi: string;
}

/** The name of a code in the reader's language; the code itself when the dataset has no name for it. */
export function nameIn(codes: ReadonlyMap<string, NamedCode>, code: string, locale: Locale): string {
  const named = codes.get(code);
  if (!named) return code;
  return locale === 'vi' ? named.nameVi : named.nameEn;
}
