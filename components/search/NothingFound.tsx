import { formatCount } from '@/lib/format/number';
import { indicatorAddress, searchAddress } from '@/lib/link/addresses';
import type { SearchIndex } from '@/lib/search/search-index';
import { indicatorsSpeltAlike, searchWithoutRarestWords } from '@/lib/search/way-out';
import type { SearchWord } from '@/lib/search/words';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

interface NothingFoundProps {
  readonly index: SearchIndex;
  readonly search: string;
  readonly wanted: readonly SearchWord[];
  readonly locale: Locale;
}

/** Says that nothing holds all the words, and leads on: to fewer words, to names spelt alike, to the catalogue. */
export function NothingFound({ index, search, wanted, locale }: NothingFoundProps) {
  const words = wordsOf(locale, 'search');
  const shorter = searchWithoutRarestWords(index, wanted);
  const alike = indicatorsSpeltAlike(index, wanted);
  return (
    <section className="notice nothing-found" role="status">
      <h2>{words('nothing.heading', { text: search })}</h2>
      <p>{words('nothing.text')}</p>
      <ul>
        {alike.map((indicator) => (
          <li key={indicator.id}>
            {words('nothing.nearest')}{' '}
            <a href={indicatorAddress(locale, indicator.id, null)}>
              {locale === 'vi' ? indicator.nameVi : indicator.nameEn}
            </a>
            ?
          </li>
        ))}
        {shorter !== null && (
          <li>
            <a href={searchAddress(locale, shorter.search)}>
              {words('nothing.without', {
                rest: shorter.search,
                words: shorter.without,
                number: formatCount(shorter.results, locale),
              })}
            </a>
          </li>
        )}
        <li>
          <a href={searchAddress(locale, '')}>{words('nothing.browse')}</a>
        </li>
      </ul>
    </section>
  );
}
