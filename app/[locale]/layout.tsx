import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/layout/SiteFooter';
import { SiteHeader } from '@/components/layout/SiteHeader';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { UNSTATED_PERIOD, parsePeriod } from '@/lib/figure/period';
import { LOOK_PROPERTIES } from '@/lib/look/custom-properties';
import { DEFAULT_LOCALE, isLocale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { currentSnapshot } from '@/server/store';
import '../styles/all.css';
// Charts stand on most pages: no change of a view waits for their rules.
import '@/components/chart/chart.module.css';

interface LanguageParams {
  readonly params: Promise<{ locale: string }>;
}

interface SiteLayoutProps extends LanguageParams {
  readonly children: ReactNode;
}

/** Pages answer from the revision of the moment and carry a nonce: none is made ahead. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#ffffff' };

export async function generateMetadata({ params }: LanguageParams): Promise<Metadata> {
  const words = wordsOf(await localeOf(params), 'common');
  return {
    title: { default: words('siteName'), template: `%s – ${words('siteName')}` },
    description: words('siteMeaning'),
  };
}

export default async function SiteLayout({ children, params }: SiteLayoutProps) {
  const locale = await localeOf(params);
  const words = wordsOf(locale, 'common');
  const { revision, loadedAt } = await currentSnapshot();
  const loadedOn = parsePeriod(loadedAt.slice(0, 10), 'event') ?? UNSTATED_PERIOD;
  return (
    <html lang={locale} style={LOOK_PROPERTIES}>
      <body>
        <a className="skip-link" href="#content">
          {words('skipToContent')}
        </a>
        <SiteHeader locale={locale} />
        <main id="content" className="page-width" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter
          locale={locale}
          revision={formatCount(revision, locale)}
          loadedOn={formatPeriod(loadedOn, locale)}
        />
      </body>
    </html>
  );
}

/** An unknown language is told that there is no such page; the page around that speaks the default language. */
async function localeOf(params: LanguageParams['params']) {
  const { locale } = await params;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}
