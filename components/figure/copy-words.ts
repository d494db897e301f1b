import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** What is said once a text was to be copied. */
export interface CopyWords {
  readonly copied: string;
  readonly refused: string;
}

export function copyWords(locale: Locale): CopyWords {
  const words = wordsOf(locale, 'common');
  return { copied: words('copied'), refused: words('copyRefused') };
}
