import { citedNumber } from '@/lib/export/cite-figure';
import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** What a statement's page is called and says of itself, in the words of its citation. */
export function figureCardWords(
  figure: Figure,
  { catalogue }: Snapshot,
  locale: Locale,
): { readonly title: string; readonly description: string } {
  const words = wordsOf(locale, 'figure');
  const values = {
    ...citedNumber(figure, catalogue, locale),
    document: catalogue.documents.get(figure.documentId)?.title ?? figure.documentId,
  };
  return { title: words('pageTitle', values), description: words('description', values) };
}
