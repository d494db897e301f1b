import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ExploreScreen } from '@/components/layout/ExploreScreen';
import { parameterEntries } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { isLocale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { currentSnapshot } from '@/server/store';

interface ExplorePageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ExplorePageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'explore');
  return { title: words('title'), description: words('lead') };
}

export default async function ExplorePage({ params, searchParams }: ExplorePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const parsing = parseExploreQuery(parameterEntries(await searchParams), snapshot.catalogue);
  return <ExploreScreen snapshot={snapshot} parsing={parsing} locale={locale} />;
}
