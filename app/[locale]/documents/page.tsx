import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentsScreen } from '@/components/layout/DocumentsScreen';
import { parseDocumentGrouping } from '@/lib/query/document-query';
import { parameterEntries } from '@/lib/query/parameters';
import { isLocale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { documentsWithText } from '@/server/document-texts';
import { currentSnapshot } from '@/server/store';

interface DocumentsPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: DocumentsPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const words = wordsOf(locale, 'documents');
  return { title: words('title'), description: words('lead') };
}

export default async function DocumentsPage({ params, searchParams }: DocumentsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const withText = await documentsWithText(snapshot.catalogue.documents.values());
  const grouping = parseDocumentGrouping(parameterEntries(await searchParams));
  return <DocumentsScreen snapshot={snapshot} withText={withText} grouping={grouping} locale={locale} />;
}
