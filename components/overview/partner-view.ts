import type { PartnerOverview } from '@/lib/answer/overview';
import { formatCount } from '@/lib/format/number';
import { compareAddress, coverageAddress, exploreAddress, reportAddress } from '@/lib/link/addresses';
import { serialiseCoverageQuery } from '@/lib/query/coverage-query';
import type { KnownDate } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { serialiseCompareQuery, USUAL_COMPARISON } from '@/lib/query/compare-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import { leadView } from './lead-view';
import { lineView } from './line-view';
import { newsView } from './news-view';
import type { NamedLink, PartnerView } from './overview-view';
import { unsettledView } from './unsettled-view';
import type { ViewContext } from './view-context';

/** Puts what is known of a partner into words. */
export function partnerView(
  overview: PartnerOverview,
  snapshot: Snapshot,
  known: KnownDate | null,
  locale: Locale,
): PartnerView {
  const context: ViewContext = { snapshot, known, locale, words: wordsOf(locale, 'overview') };
  const { words } = context;
  const { pair, figureCount, documentCount } = overview;
  const name = pairName(snapshot.catalogue, pair, locale);
  const counted = (key: string, count: number) => words(key, { count, number: formatCount(count, locale) });
  return {
    pair,
    name,
    counts: words('counts', {
      figures: counted('figures', figureCount),
      documents: counted('documents', documentCount),
    }),
    links: linksOf(pair, name, context),
    lead: leadView(overview, context),
    linesHeading: words('lines.heading', { pair: name }),
    lines: overview.lines.map((line) => lineView(line, context)),
    news: overview.news.map((document) => newsView(document, context)),
    unsettled: unsettledView(overview.unsettled, context),
  };
}

function linksOf(pair: string, name: string, { snapshot, known, locale, words }: ViewContext): NamedLink[] {
  const revision = snapshot.frozenTo;
  const explore = exploreAddress(locale, { ...EVERY_FIGURE, pairs: [pair], known, revision });
  const compare = serialiseCompareQuery({ ...USUAL_COMPARISON, pairs: [pair], known, revision });
  const coverage = serialiseCoverageQuery({ topic: null, pair, from: null, to: null, known, revision });
  return [
    { text: words('explore'), name: words('exploreOf', { pair: name }), address: explore },
    {
      text: words('compare'),
      name: words('compareOf', { pair: name }),
      address: compareAddress(locale, compare),
    },
    {
      text: words('coverage'),
      name: words('coverageOf', { pair: name }),
      address: coverageAddress(locale, coverage),
    },
    {
      text: words('report'),
      name: words('reportOf', { pair: name }),
      address: reportAddress(locale, pair, { from: null, to: null, known, revision }),
    },
  ];
}
