import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { SearchScreen } from '@/components/layout/SearchScreen';
import { searchAddress } from '@/lib/link/addresses';
import { parameterEntries } from '@/lib/query/parameters';
import { parseSearchQuery } from '@/lib/query/search-query';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { requestOrigin } from '@/server/request-origin';
import { currentSnapshot } from '@/server/store';
import { PLAIN_CARD, viewCard } from '@/server/view-card';

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
  const page = {
    title,
    description: words('lead'),
    addressIn: (language: Locale) => searchAddress(language, search),
  };
  const asked = { snapshot: await currentSnapshot(), frozen: null };
  const origin = requestOrigin(await headers());
  const options = { ...PLAIN_CARD, unlisted: search !== '' };
  return viewCard({ ...page, asked, query: null, locale, origin }, options);
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const parsing = parseSearchQuery(parameterEntries(await searchParams));
  return <SearchScreen snapshot={await currentSnapshot()} parsing={parsing} locale={locale} />;
}
