import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { CompareScreen } from '@/components/layout/CompareScreen';
import { compareAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import { serialiseCompareQuery } from '@/lib/query/compare-query';
import { parameterEntries } from '@/lib/query/parameters';
import { parseCompareQuery } from '@/lib/query/parse-compare-query';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { requestOrigin } from '@/server/request-origin';
import { snapshotAt } from '@/server/store';
import { viewCard } from '@/server/view-card';
import { comparedView } from '@/server/view-card-charts';

interface ComparePageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: ComparePageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'compare');
  const entries = parameterEntries(await searchParams);
  const asked = await snapshotAt(askedRevision(entries));
  const comparison = parseCompareQuery(entries, asked.snapshot.catalogue).query;
  const page = {
    title: words('title'),
    description: words('lead'),
    addressIn: (language: Locale) => compareAddress(language, serialiseCompareQuery(comparison)),
  };
  const query = comparedView(asked.snapshot, comparison, locale);
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query, locale, origin }, { wordsOf: 'chart', embeddable: false });
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const entries = parameterEntries(await searchParams);
  const { snapshot, frozen } = await snapshotAt(askedRevision(entries));
  const parsing = parseCompareQuery(entries, snapshot.catalogue);
  const liveAddress = compareAddress(locale, serialiseCompareQuery({ ...parsing.query, revision: null }));
  return (
    <>
      <FrozenNotice frozen={frozen} liveAddress={liveAddress} locale={locale} />
      <CompareScreen snapshot={snapshot} parsing={parsing} locale={locale} />
    </>
  );
}
