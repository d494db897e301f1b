import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ExploreScreen } from '@/components/layout/ExploreScreen';
import { exploreAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import { withoutTable } from '@/lib/query/explore-query';
import { parameterEntries } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { today } from '@/server/clock';
import { requestOrigin } from '@/server/request-origin';
import { snapshotAt } from '@/server/store';
import { viewCard } from '@/server/view-card';

interface ExplorePageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: ExplorePageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'explore');
  const entries = parameterEntries(await searchParams);
  const asked = await snapshotAt(askedRevision(entries));
  const { query } = parseExploreQuery(entries, asked.snapshot.catalogue);
  const page = {
    title: words('title'),
    description: words('lead'),
    addressIn: (language: Locale) => exploreAddress(language, withoutTable(query)),
  };
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query, locale, origin }, { wordsOf: 'chart', embeddable: true });
}

export default async function ExplorePage({ params, searchParams }: ExplorePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const entries = parameterEntries(await searchParams);
  const { snapshot, frozen } = await snapshotAt(askedRevision(entries));
  return (
    <ExploreScreen
      snapshot={snapshot}
      parsing={parseExploreQuery(entries, snapshot.catalogue)}
      locale={locale}
      frozen={frozen}
      origin={requestOrigin(await headers())}
      accessed={today()}
    />
  );
}
