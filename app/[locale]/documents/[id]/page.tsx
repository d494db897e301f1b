import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { DocumentScreen } from '@/components/layout/DocumentScreen';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { documentAddress } from '@/lib/link/addresses';
import { parseAskedLine } from '@/lib/query/document-query';
import { parameterEntries } from '@/lib/query/parameters';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { textOf } from '@/server/document-texts';
import { requestOrigin } from '@/server/request-origin';
import { currentSnapshot } from '@/server/store';
import { PLAIN_CARD, viewCard } from '@/server/view-card';

interface DocumentPageProps {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: DocumentPageProps): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  const snapshot = await currentSnapshot();
  const document = snapshot.catalogue.documents.get(id);
  if (document === undefined) return {};
  const count = snapshot.figures.filter(({ documentId }) => documentId === id).length;
  const counted = wordsOf(locale, 'indicator')('count', { count, number: formatCount(count, locale) });
  const page = {
    title: document.title,
    description: [counted, document.publisher, formatDocumentDate(document.date, locale)]
      .filter((text) => text !== '')
      .join(', '),
    addressIn: (language: Locale) => documentAddress(language, id),
  };
  const asked = { snapshot, frozen: null };
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query: null, locale, origin }, PLAIN_CARD);
}

export default async function DocumentPage({ params, searchParams }: DocumentPageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const document = snapshot.catalogue.documents.get(id);
  if (document === undefined) return <NotFoundMessage />;
  return (
    <DocumentScreen
      document={document}
      text={await textOf(snapshot, document)}
      askedLine={parseAskedLine(parameterEntries(await searchParams))}
      snapshot={snapshot}
      locale={locale}
    />
  );
}
