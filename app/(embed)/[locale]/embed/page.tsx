import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { EmbedScreen } from '@/components/embed/EmbedScreen';
import { viewPanel } from '@/lib/chart/view-panel';
import { exploreAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import { parameterEntries } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { isLocale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { requestOrigin } from '@/server/request-origin';
import { snapshotAt } from '@/server/store';

interface EmbedPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: EmbedPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { snapshot, parsing } = await asked(await searchParams);
  const panel = viewPanel(snapshot, parsing.query, locale);
  const site = wordsOf(locale, 'common')('siteName');
  const view = `${requestOrigin(await headers())}${exploreAddress(locale, parsing.query)}`;
  return {
    title: panel.kind === 'empty' ? site : `${panel.title} – ${site}`,
    alternates: { canonical: view },
  };
}

export default async function EmbedPage({ params, searchParams }: EmbedPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { snapshot, frozen, parsing } = await asked(await searchParams);
  return <EmbedScreen snapshot={snapshot} parsing={parsing} locale={locale} frozen={frozen} />;
}

/** What the address asks for, of the revision that it names. */
async function asked(searchParams: Awaited<EmbedPageProps['searchParams']>) {
  const entries = parameterEntries(searchParams);
  const { snapshot, frozen } = await snapshotAt(askedRevision(entries));
  return { snapshot, frozen, parsing: parseExploreQuery(entries, snapshot.catalogue) };
}
