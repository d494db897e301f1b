import { formatDocumentDate } from '@/lib/format/document-date';
import { compareAddress } from '@/lib/link/addresses';
import type { CompareQuery } from '@/lib/query/compare-query';
import { serialiseCompareQuery } from '@/lib/query/compare-query';
import type { Preference } from '@/lib/query/explore-query';
import type { Catalogue } from '@/lib/figure/catalogue';
import type { Locale } from '@/lib/words/locale';
import { countryName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

/** What the address says that the form does not show, with the way to do without it. */
export interface ChoiceNote {
  readonly text: string;
  readonly undo: string;
  readonly undoAddress: string;
}

/** Notes on a date up to which documents are known, and on a preferred document or reporter. */
export function choiceNotes(query: CompareQuery, catalogue: Catalogue, locale: Locale): ChoiceNote[] {
  const words = wordsOf(locale, 'compare');
  const addressOf = (next: CompareQuery) => compareAddress(locale, serialiseCompareQuery(next));
  const known = query.known && {
    text: words('known', { date: formatDocumentDate(query.known.edtf, locale) }),
    undo: words('knownAll'),
    undoAddress: addressOf({ ...query, known: null }),
  };
  const prefer = query.prefer && {
    text: preferenceWords(query.prefer, catalogue, locale, words),
    undo: words('preferNone'),
    undoAddress: addressOf({ ...query, prefer: null }),
  };
  return [known, prefer].filter((note) => note !== null);
}

function preferenceWords(preference: Preference, catalogue: Catalogue, locale: Locale, words: Words): string {
  if (preference.kind === 'document') {
    const { documentId } = preference;
    return words('prefer.document', { name: catalogue.documents.get(documentId)?.title ?? documentId });
  }
  return preference.reporter === null
    ? words('prefer.unnamed')
    : words('prefer.reporter', { name: countryName(catalogue, preference.reporter, locale) });
}
