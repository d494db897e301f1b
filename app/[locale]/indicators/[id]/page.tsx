import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { IndicatorDataset } from '@/components/indicator/IndicatorDataset';
import { IndicatorScreen } from '@/components/indicator/IndicatorScreen';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { indicatorAddress, viewAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import { withoutTable } from '@/lib/query/explore-query';
import { parameterEntries } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { nameIn } from '@/lib/words/code-names';
import { isLocale, type Locale } from '@/lib/words/locale';
import { requestOrigin } from '@/server/request-origin';
import { snapshotAt } from '@/server/store';
import { viewCard } from '@/server/view-card';

interface IndicatorPageProps {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: IndicatorPageProps): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  const entries = parameterEntries(await searchParams);
  const asked = await snapshotAt(askedRevision(entries));
  const { catalogue } = asked.snapshot;
  const indicator = catalogue.indicators.get(id);
  if (indicator === undefined) return {};
  const pageQuery = { ...parseExploreQuery(entries, catalogue).query, indicators: [] };
  const page = {
    title: nameIn(catalogue.indicators, id, locale),
    description: locale === 'vi' ? indicator.definitionVi : indicator.definitionEn,
    addressIn: (language: Locale) =>
      viewAddress(indicatorAddress(language, id, null), withoutTable(pageQuery)),
  };
  const query = { ...pageQuery, indicators: [id] };
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query, locale, origin }, { wordsOf: 'chart', embeddable: true });
}

export default async function IndicatorPage({ params, searchParams }: IndicatorPageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const entries = parameterEntries(await searchParams);
  const { snapshot, frozen } = await snapshotAt(askedRevision(entries));
  const indicator = snapshot.catalogue.indicators.get(id);
  const parsing = parseExploreQuery(entries, snapshot.catalogue);
  const liveAddress = viewAddress(indicatorAddress(locale, id, null), { ...parsing.query, revision: null });
  return (
    <>
      <FrozenNotice frozen={frozen} liveAddress={liveAddress} locale={locale} />
      {indicator === undefined ? (
        <NotFoundMessage subject="indicator" />
      ) : (
        <>
          <IndicatorScreen indicator={indicator} snapshot={snapshot} parsing={parsing} locale={locale} />
          <IndicatorDataset
            indicator={indicator}
            snapshot={snapshot}
            locale={locale}
            origin={requestOrigin(await headers())}
          />
        </>
      )}
    </>
  );
}
