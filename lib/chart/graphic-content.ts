import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { ChartModel, ChartPanel, StatementsPanel } from './chart-panel';
import { mapStatements } from './map-statements';

/** Everything that a published picture of a panel says, in one language; no pixels. */
export interface GraphicContent {
  readonly panel: ChartModel | StatementsPanel;
  /** The picture told in words, for those who do not see it. */
  readonly summary: string;
  /** The sources, the latest so many of them named and the others counted. */
  readonly sources: (named: number) => string;
  readonly moreStatements: (count: number) => string;
  readonly moreInStrip: (count: number) => string;
  readonly quote: (text: string) => string;
  /** Who publishes it, and which revision of the data it shows. */
  readonly credit: string;
  readonly liveView: string;
}

/**
 * The words around a panel in a published picture. `origin` is scheme and host that the program is served under, and
 * `address` the view's own; without an origin links and address stand without a host. Null for a panel that is empty.
 */
export function graphicContent(
  panel: ChartPanel,
  { revision, loadedAt }: Pick<Snapshot, 'revision' | 'loadedAt'>,
  locale: Locale,
  { origin, address }: { readonly origin: string; readonly address: string },
): GraphicContent | null {
  if (panel.kind === 'empty') return null;
  const words = wordsOf(locale, 'graphic');
  const counted = (key: string, count: number) => words(key, { count, number: formatCount(count, locale) });
  return {
    panel: withLinksFrom(origin, panel),
    summary: panel.kind === 'chart' ? panel.summary : panel.reason,
    sources: remembered((named) => sourcesText(panel, named, locale)),
    moreStatements: (count) => counted('moreStatements', count),
    moreInStrip: remembered((count) => counted('moreInStrip', count)),
    quote: (text) => words('quote', { text }),
    credit: words('credit', {
      site: wordsOf(locale, 'common')('siteName'),
      revision: formatCount(revision, locale),
      date: formatDocumentDate(loadedAt.slice(0, 10), locale),
    }),
    liveView: words('liveView', { address: `${origin.replace(/^https?:\/\//, '')}${address}` }),
  };
}

/** The same texts are asked for again with every attempt to make them fit. */
function remembered(textFor: (count: number) => string): (count: number) => string {
  const texts = new Map<number, string>();
  return (count) => {
    const text = texts.get(count) ?? textFor(count);
    texts.set(count, text);
    return text;
  };
}

function sourcesText(
  { sources, sourcesHeading }: ChartModel | StatementsPanel,
  named: number,
  locale: Locale,
): string {
  const words = wordsOf(locale, 'graphic');
  const heading = sourcesHeading;
  const names = sources
    .slice(-named)
    .map(({ name }) => name)
    .join('; ');
  const count = sources.length - named;
  return count <= 0
    ? words('sources', { heading, names })
    : words('someSources', { heading, names, count, number: formatCount(count, locale) });
}

/** The panel with links that hold outside of the pages too. */
function withLinksFrom(origin: string, panel: ChartModel | StatementsPanel): ChartModel | StatementsPanel {
  if (panel.kind === 'statements') return panel;
  return mapStatements(panel, (statement) => ({ ...statement, href: `${origin}${statement.href}` }));
}
