import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** Where the licence of the compiled data is told. */
export const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface SiteFooterProps {
  readonly locale: Locale;
  readonly revision: string;
  /** The day of the load in words. */
  readonly loadedOn: string;
}

/** Which data these are, and what may be done with them. */
export function SiteFooter({ locale, revision, loadedOn }: SiteFooterProps) {
  const words = wordsOf(locale, 'common');
  return (
    <footer className="site-footer">
      <div className="page-width">
        <p>{words('footer.statement')}</p>
        <p>
          {words('footer.revision', { revision, date: loadedOn })}
          {' · '}
          {words('footer.licenceLead')}{' '}
          <a href={DATA_LICENCE} rel="license">
            {words('footer.licenceName')}
          </a>
        </p>
      </div>
    </footer>
  );
}
