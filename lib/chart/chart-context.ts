import type { Unit } from '@/lib/figure/catalogue';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';

/** What every part of a panel's building needs. */
export interface ChartContext {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** Messages of the chart. */
  readonly words: Words;
  /** The unit of the panel. */
  readonly unit: Unit;
}

/** The text of the context's language. */
export function inLanguage(locale: Locale, english: string, vietnamese: string): string {
  return locale === 'vi' ? vietnamese : english;
}
