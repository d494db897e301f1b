import type { Unit } from '@/lib/figure/catalogue';
import type { Preference } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import type { PanelIdentity } from './chart-panel';

/** What every part of a panel's building needs. */
export interface ChartContext {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** Messages of the chart. */
  readonly words: Words;
  /** Of the panel: several indicators or pairs are named beside each series. */
  readonly identity: PanelIdentity;
  /** The unit of the panel. */
  readonly unit: Unit;
  /** Whose statement the reader wants to stand. */
  readonly prefer: Preference | null;
}

/** The text of the context's language. */
export function inLanguage(locale: Locale, english: string, vietnamese: string): string {
  return locale === 'vi' ? vietnamese : english;
}
