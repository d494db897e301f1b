import { searchFormWords } from '@/components/search/search-form-words';
import {
  compareAddress,
  coverageAddress,
  documentsAddress,
  explorePath,
  overviewAddress,
  searchAddress,
} from '@/lib/link/addresses';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { LanguageSwitch } from './LanguageSwitch';
import { SiteNavigation } from './SiteNavigation';

/** The name of the site, its screens, its search field and its languages. */
export function SiteHeader({ locale }: { readonly locale: Locale }) {
  const words = wordsOf(locale, 'common');
  return (
    <header className="site-header">
      <div className="page-width">
        <a className="site-name" href={overviewAddress(locale)}>
          {words('siteName')}
          <span className="site-meaning">{words('siteMeaning')}</span>
        </a>
        <SiteNavigation
          label={words('navigation')}
          screens={[
            { address: explorePath(locale), name: words('explore') },
            { address: compareAddress(locale, []), name: words('compare') },
            { address: coverageAddress(locale, []), name: words('coverage') },
            { address: documentsAddress(locale), name: words('documents') },
          ]}
          search={{
            address: searchAddress(locale, ''),
            name: words('search'),
            words: searchFormWords(locale),
          }}
        />
        <LanguageSwitch
          current={locale}
          label={words('languages')}
          names={{ vi: words('language.vi'), en: words('language.en') }}
        />
      </div>
    </header>
  );
}
