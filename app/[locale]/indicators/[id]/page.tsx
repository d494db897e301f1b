import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IndicatorScreen } from '@/components/indicator/IndicatorScreen';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { parameterEntries } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { nameIn } from '@/lib/words/code-names';
import { isLocale } from '@/lib/words/locale';
import { currentSnapshot } from '@/server/store';

interface IndicatorPageProps {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: IndicatorPageProps): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  const { catalogue } = await currentSnapshot();
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined) return {};
  const description = locale === 'vi' ? indicator.definitionVi : indicator.definitionEn;
  return { title: nameIn(catalogue.indicators, id, locale), description };
}

export default async function IndicatorPage({ params, searchParams }: IndicatorPageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const indicator = snapshot.catalogue.indicators.get(id);
  if (indicator === undefined) return <NotFoundMessage subject="indicator" />;
  const parsing = parseExploreQuery(parameterEntries(await searchParams), snapshot.catalogue);
  return <IndicatorScreen indicator={indicator} snapshot={snapshot} parsing={parsing} locale={locale} />;
}
