import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { OverviewScreen } from '@/components/layout/OverviewScreen';
import { overviewsOf } from '@/lib/answer/overview';
import { overviewAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { OverviewQuery } from '@/lib/query/overview-query';
import { parseOverviewQuery } from '@/lib/query/overview-query';
import { parameterEntries } from '@/lib/query/parameters';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { requestOrigin } from '@/server/request-origin';
import { snapshotAt } from '@/server/store';
import { viewCard } from '@/server/view-card';

interface OverviewPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The revision and the query that an address asks for. */
async function readRequest(searchParams: OverviewPageProps['searchParams']) {
  const entries = parameterEntries(await searchParams);
  const asked = await snapshotAt(askedRevision(entries));
  return { asked, parsing: parseOverviewQuery(entries, asked.snapshot.catalogue) };
}

export async function generateMetadata({ params, searchParams }: OverviewPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'overview');
  const { asked, parsing } = await readRequest(searchParams);
  const page = {
    title: words('title'),
    description: words('lead'),
    addressIn: (language: Locale) => overviewAddress(language, parsing.query),
  };
  const query = leadingView(asked.snapshot, parsing.query);
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query, locale, origin }, { wordsOf: 'page', embeddable: false });
}

/** The chart of the indicator that leads the overview; null where there is none. */
function leadingView(snapshot: Snapshot, { known, revision }: OverviewQuery): ExploreQuery | null {
  const [first] = overviewsOf(snapshotAsKnown(snapshot, known)).filter(({ lead }) => lead !== null);
  const lead = first?.lead;
  if (first === undefined || lead === null || lead === undefined) return null;
  return { ...EVERY_FIGURE, indicators: [lead.indicatorId], pairs: [first.pair], known, revision };
}

export default async function OverviewPage({ params, searchParams }: OverviewPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { asked, parsing } = await readRequest(searchParams);
  const liveAddress = overviewAddress(locale, { ...parsing.query, revision: null });
  return (
    <>
      <FrozenNotice frozen={asked.frozen} liveAddress={liveAddress} locale={locale} />
      <OverviewScreen snapshot={asked.snapshot} parsing={parsing} locale={locale} />
    </>
  );
}
