import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CompareScreen } from '@/components/layout/CompareScreen';
import { parameterEntries } from '@/lib/query/parameters';
import { parseCompareQuery } from '@/lib/query/parse-compare-query';
import { isLocale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { currentSnapshot } from '@/server/store';

interface ComparePageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'compare');
  return { title: words('title'), description: words('lead') };
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const parsing = parseCompareQuery(parameterEntries(await searchParams), snapshot.catalogue);
  return <CompareScreen snapshot={snapshot} parsing={parsing} locale={locale} />;
}
