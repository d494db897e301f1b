import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { CoverageScreen } from '@/components/layout/CoverageScreen';
import { coverageAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import { parseCoverageQuery, serialiseCoverageQuery } from '@/lib/query/coverage-query';
import { parameterEntries } from '@/lib/query/parameters';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { requestOrigin } from '@/server/request-origin';
import { snapshotAt } from '@/server/store';
import { PLAIN_CARD, viewCard } from '@/server/view-card';

interface CoveragePageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: CoveragePageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'coverage');
  const entries = parameterEntries(await searchParams);
  const asked = await snapshotAt(askedRevision(entries));
  const { query } = parseCoverageQuery(entries, asked.snapshot.catalogue);
  const page = {
    title: words('title'),
    description: words('lead'),
    addressIn: (language: Locale) => coverageAddress(language, serialiseCoverageQuery(query)),
  };
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query: null, locale, origin }, PLAIN_CARD);
}

export default async function CoveragePage({ params, searchParams }: CoveragePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const entries = parameterEntries(await searchParams);
  const { snapshot, frozen } = await snapshotAt(askedRevision(entries));
  const parsing = parseCoverageQuery(entries, snapshot.catalogue);
  const liveAddress = coverageAddress(locale, serialiseCoverageQuery({ ...parsing.query, revision: null }));
  return (
    <>
      <FrozenNotice frozen={frozen} liveAddress={liveAddress} locale={locale} />
      <CoverageScreen snapshot={snapshot} parsing={parsing} locale={locale} />
    </>
  );
}
