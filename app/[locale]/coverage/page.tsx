import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CoverageScreen } from '@/components/layout/CoverageScreen';
import { parseCoverageQuery } from '@/lib/query/coverage-query';
import { parameterEntries } from '@/lib/query/parameters';
import { isLocale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { currentSnapshot } from '@/server/store';

interface CoveragePageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: CoveragePageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'coverage');
  return { title: words('title'), description: words('lead') };
}

export default async function CoveragePage({ params, searchParams }: CoveragePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const parsing = parseCoverageQuery(parameterEntries(await searchParams), snapshot.catalogue);
  return <CoverageScreen snapshot={snapshot} parsing={parsing} locale={locale} />;
}
