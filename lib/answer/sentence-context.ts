import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { countryName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';

/** What every part of a figure's sentence is made from. */
export interface SentenceContext {
  readonly figure: Figure;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** Messages of the sentence. */
  readonly words: Words;
}

/** A country's name; the empty text where the figure names none. */
export function endName(code: string | null, { snapshot, locale }: SentenceContext): string {
  return code === null ? '' : countryName(snapshot.catalogue, code, locale);
}

/** The name of what a share, a rank or an n/m is of; the empty text where the figure names none. */
export function wholeName({ figure, snapshot, locale }: SentenceContext): string {
  return figure.whole === null
    ? ''
    : nameIn(snapshot.catalogue.breakdowns, `whole=${figure.whole.code}`, locale);
}
