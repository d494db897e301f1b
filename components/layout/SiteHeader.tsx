import { explorePath } from '@/lib/link/addresses';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { LanguageSwitch } from './LanguageSwitch';

/** The name of the site, its screens and its languages. */
export function SiteHeader({ locale }: { readonly locale: Locale }) {
  const words = wordsOf(locale, 'common');
  return (
    <header className="site-header">
      <div className="page-width">
        <a className="site-name" href={explorePath(locale)}>
          {words('siteName')}
          <span className="site-meaning">{words('siteMeaning')}</span>
        </a>
        <nav className="site-navigation" aria-label={words('navigation')}>
          <a href={explorePath(locale)}>{words('explore')}</a>
        </nav>
        <LanguageSwitch
          current={locale}
          label={words('languages')}
          names={{ vi: words('language.vi'), en: words('language.en') }}
        />
      </div>
    </header>
  );
}
