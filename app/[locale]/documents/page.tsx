import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { DocumentsScreen } from '@/components/layout/DocumentsScreen';
import { documentsAddress } from '@/lib/link/addresses';
import { parseDocumentGrouping } from '@/lib/query/document-query';
import { parameterEntries } from '@/lib/query/parameters';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { documentsWithText } from '@/server/document-texts';
import { requestOrigin } from '@/server/request-origin';
import { currentSnapshot } from '@/server/store';
import { PLAIN_CARD, viewCard } from '@/server/view-card';

interface DocumentsPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: DocumentsPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'documents');
  const page = {
    title: words('title'),
    description: words('lead'),
    addressIn: (language: Locale) => documentsAddress(language),
  };
  const asked = { snapshot: await currentSnapshot(), frozen: null };
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query: null, locale, origin }, PLAIN_CARD);
}

export default async function DocumentsPage({ params, searchParams }: DocumentsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const withText = await documentsWithText(snapshot.catalogue.documents.values());
  const grouping = parseDocumentGrouping(parameterEntries(await searchParams));
  return <DocumentsScreen snapshot={snapshot} withText={withText} grouping={grouping} locale={locale} />;
}
