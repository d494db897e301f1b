import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { OverviewScreen } from '@/components/layout/OverviewScreen';
import { overviewsOf } from '@/lib/answer/overview';
import { overviewAddress, viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery, KnownDate } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { parseOverviewQuery } from '@/lib/query/overview-query';
import { parameterEntries } from '@/lib/query/parameters';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { requestOrigin } from '@/server/request-origin';
import { currentSnapshot } from '@/server/store';
import { viewCard } from '@/server/view-card';

interface OverviewPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: OverviewPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'overview');
  const snapshot = await currentSnapshot();
  const { known } = parseOverviewQuery(parameterEntries(await searchParams), snapshot.catalogue);
  const page = {
    title: words('title'),
    description: words('lead'),
    addressIn: (language: Locale) => viewAddress(overviewAddress(language), { ...EVERY_FIGURE, known }),
  };
  const query = leadingView(snapshot, known);
  const origin = requestOrigin(await headers());
  const asked = { snapshot, frozen: null };
  return viewCard({ ...page, asked, query, locale, origin }, { wordsOf: 'page', embeddable: false });
}

/** The chart of the indicator that leads the overview; null where there is none. */
function leadingView(snapshot: Snapshot, known: KnownDate | null): ExploreQuery | null {
  const [first] = overviewsOf(snapshotAsKnown(snapshot, known)).filter(({ lead }) => lead !== null);
  const lead = first?.lead;
  if (first === undefined || lead === null || lead === undefined) return null;
  return { ...EVERY_FIGURE, indicators: [lead.indicatorId], pairs: [first.pair], known };
}

export default async function OverviewPage({ params, searchParams }: OverviewPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const parsing = parseOverviewQuery(parameterEntries(await searchParams), snapshot.catalogue);
  return <OverviewScreen snapshot={snapshot} parsing={parsing} locale={locale} />;
}
