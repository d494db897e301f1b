import type { Metadata } from 'next';
import type { ChartModel, StatementsPanel } from '@/lib/chart/chart-panel';
import { panelSentence, viewPanel } from '@/lib/chart/view-panel';
import { graphicAddress, oembedAddress } from '@/lib/link/addresses';
import { GRAPHIC_FORMATS } from '@/lib/look/graphic-sizes';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { withoutTable } from '@/lib/query/explore-query';
import { USUAL_LOOK } from '@/lib/query/graphic-query';
import type { Locale } from '@/lib/words/locale';
import { DEFAULT_LOCALE, LOCALES } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { AskedSnapshot } from './store';

/** Languages as link previews name them. */
const CARD_LOCALES: Readonly<Record<Locale, string>> = { vi: 'vi_VN', en: 'en_GB' };

interface CardParts {
  readonly asked: AskedSnapshot;
  /** The view whose first chart is the picture of the page; null for a page that has none. */
  readonly query: ExploreQuery | null;
  readonly locale: Locale;
  /** Scheme and host that the page is served under. */
  readonly origin: string;
  /** What the page is called and says of itself. */
  readonly title: string;
  readonly description: string;
  /** The page's own address in a language, without what only orders its table. */
  readonly addressIn: (locale: Locale) => string;
}

export interface CardOptions {
  /** Whose words the card carries: those of the chart, where there is one, or those of the page. */
  readonly wordsOf: 'chart' | 'page';
  /** Whether other programs can embed the page's chart by its address. */
  readonly embeddable: boolean;
  /** Whether search engines pass over the page, such as the results of a search. */
  readonly unlisted?: boolean;
}

/** A card in the page's own words; the chart on it, where there is one, is not for frames. */
export const PLAIN_CARD: CardOptions = { wordsOf: 'page', embeddable: false };

/**
 * What a page tells search engines and link previews: its one address in either language, title, sentence and picture
 * of its chart, and where programs learn how to embed it. Without an origin there are no whole addresses and nothing
 * but title and description is told. A page that shows other data than its address asks for is not listed.
 */
export function viewCard(parts: CardParts, options: CardOptions): Metadata {
  const { origin, locale, title, description, addressIn } = parts;
  const unlisted = options.unlisted === true || parts.asked.frozen?.held === false;
  const page = { title, description, ...(unlisted ? { robots: { index: false } } : {}) };
  if (origin === '') return page;
  const panel = panelOf(parts);
  const address = `${origin}${addressIn(locale)}`;
  const told =
    panel !== null && options.wordsOf === 'chart'
      ? { title: panel.title, description: panelSentence(panel) }
      : { title, description };
  const images = panel === null ? [] : [pictureOf(panel, parts)];
  return {
    ...page,
    alternates: {
      canonical: address,
      languages: {
        ...Object.fromEntries(LOCALES.map((language) => [language, `${origin}${addressIn(language)}`])),
        'x-default': `${origin}${addressIn(DEFAULT_LOCALE)}`,
      },
      ...(panel !== null && options.embeddable
        ? {
            types: {
              'application/json+oembed': [{ url: `${origin}${oembedAddress(address)}`, title: panel.title }],
            },
          }
        : {}),
    },
    openGraph: {
      ...told,
      type: 'website',
      url: address,
      siteName: wordsOf(locale, 'common')('siteName'),
      locale: CARD_LOCALES[locale],
      alternateLocale: LOCALES.filter((other) => other !== locale).map((other) => CARD_LOCALES[other]),
      images,
    },
    twitter: { ...told, card: images.length > 0 ? 'summary_large_image' : 'summary', images },
  };
}

/** Null where there is nothing to show, or the revision asked for is not held: no picture is made of another. */
function panelOf({ asked, query, locale }: CardParts): ChartModel | StatementsPanel | null {
  if (query === null || asked.frozen?.held === false) return null;
  const panel = viewPanel(asked.snapshot, query, locale);
  return panel.kind === 'empty' ? null : panel;
}

function pictureOf(panel: ChartModel | StatementsPanel, { query, locale, origin }: CardParts) {
  const { width, height } = GRAPHIC_FORMATS[USUAL_LOOK.size];
  const address = graphicAddress(locale, 'png', { ...USUAL_LOOK, view: withoutTable(query!) });
  return { url: `${origin}${address}`, width, height, alt: panel.title, type: 'image/png' };
}
