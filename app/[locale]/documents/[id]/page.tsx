import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentScreen } from '@/components/layout/DocumentScreen';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { parseAskedLine } from '@/lib/query/document-query';
import { parameterEntries } from '@/lib/query/parameters';
import { isLocale } from '@/lib/words/locale';
import { textOf } from '@/server/document-texts';
import { currentSnapshot } from '@/server/store';

interface DocumentPageProps {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: DocumentPageProps): Promise<Metadata> {
  const { id } = await params;
  const { catalogue } = await currentSnapshot();
  const document = catalogue.documents.get(id);
  return document === undefined ? {} : { title: document.title };
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
