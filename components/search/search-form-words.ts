import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { SearchFormWords } from './SearchForm';

/** The words of the search field, which may stand on any page. */
export function searchFormWords(locale: Locale): SearchFormWords {
  const words = wordsOf(locale, 'common');
  return { field: words('searchField'), hint: words('searchHint'), find: words('find') };
}
