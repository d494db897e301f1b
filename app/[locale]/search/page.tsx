import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SearchScreen } from '@/components/layout/SearchScreen';
import { parameterEntries } from '@/lib/query/parameters';
import { parseSearchQuery } from '@/lib/query/search-query';
import { isLocale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { currentSnapshot } from '@/server/store';

interface SearchPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: SearchPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'search');
  const { search } = parseSearchQuery(parameterEntries(await searchParams));
  const title = search === '' ? words('title') : words('titleWithWords', { text: search });
  return { title, description: words('lead') };
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const parsing = parseSearchQuery(parameterEntries(await searchParams));
  return <SearchScreen snapshot={await currentSnapshot()} parsing={parsing} locale={locale} />;
}
