import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { ReportScreen } from '@/components/layout/ReportScreen';
import { reportTitle, subjectValues } from '@/components/report/head-view';
import { reportAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import { parameterEntries } from '@/lib/query/parameters';
import { parseReportQuery } from '@/lib/query/parse-report-query';
import { reportYears } from '@/lib/report/report-years';
import { snapshotAsKnown } from '@/lib/series/known';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { today } from '@/server/clock';
import { requestOrigin } from '@/server/request-origin';
import { snapshotAt } from '@/server/store';
import { PLAIN_CARD, viewCard } from '@/server/view-card';
import { briefView } from '@/server/view-card-charts';

interface ReportPageProps {
  readonly params: Promise<{ locale: string; pair: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The revision and the query that an address asks for. */
async function readRequest(searchParams: ReportPageProps['searchParams']) {
  const entries = parameterEntries(await searchParams);
  const asked = await snapshotAt(askedRevision(entries));
  return { ...asked, parsing: parseReportQuery(entries, asked.snapshot.catalogue) };
}

export async function generateMetadata({ params, searchParams }: ReportPageProps): Promise<Metadata> {
  const { locale, pair } = await params;
  if (!isLocale(locale)) return {};
  const { parsing, ...asked } = await readRequest(searchParams);
  const { snapshot } = asked;
  const brief = parsing.query;
  const years = reportYears(snapshotAsKnown(snapshot, brief.known), pair, brief);
  const values = subjectValues(snapshot, pair, years, locale);
  const page = {
    title: reportTitle(snapshot, pair, years, locale),
    description: wordsOf(locale, 'report')('description', values),
    addressIn: (language: Locale) => reportAddress(language, pair, brief),
  };
  const query = briefView(snapshot, pair, brief, locale);
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query, locale, origin }, PLAIN_CARD);
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const { locale, pair } = await params;
  if (!isLocale(locale)) notFound();
  const { snapshot, frozen, parsing } = await readRequest(searchParams);
  const liveAddress = reportAddress(locale, pair, { ...parsing.query, revision: null });
  return (
    <>
      <FrozenNotice frozen={frozen} liveAddress={liveAddress} locale={locale} />
      <ReportScreen
        pair={pair}
        snapshot={snapshot}
        parsing={parsing}
        locale={locale}
        origin={requestOrigin(await headers())}
        madeOn={today()}
      />
    </>
  );
}
