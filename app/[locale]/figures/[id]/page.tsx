import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { FigureCard } from '@/components/figure/FigureCard';
import { figureCard } from '@/components/figure/figure-card';
import { LinesAround } from '@/components/figure/LinesAround';
import { RetiredFigureMessage } from '@/components/figure/RetiredFigureMessage';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { figureAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { surroundingsOf } from '@/server/document-texts';
import { today } from '@/server/clock';
import { requestOrigin } from '@/server/request-origin';
import { currentSnapshot, retiredFigure } from '@/server/store';
import { viewCard } from '@/server/view-card';

interface FigurePageProps {
  readonly params: Promise<{ locale: string; id: string }>;
}

export async function generateMetadata({ params }: FigurePageProps): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  const snapshot = await currentSnapshot();
  const figure = snapshot.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) return {};
  const { number, indicator, subject, document } = figureCard(figure, snapshot, locale, '', today());
  const words = wordsOf(locale, 'figure');
  const page = {
    title: words('pageTitle', { number, indicator, subject }),
    description: words('description', { number, indicator, subject, document }),
    addressIn: (language: Locale) => figureAddress(language, id),
  };
  const { indicatorId, measure, pair } = figure;
  const query = { ...EVERY_FIGURE, indicators: [indicatorId], pairs: [pair], measures: [measure] };
  const origin = requestOrigin(await headers());
  const asked = { snapshot, frozen: null };
  return viewCard({ ...page, asked, query, locale, origin }, { wordsOf: 'page', embeddable: false });
}

export default async function FigurePage({ params }: FigurePageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const snapshot = await currentSnapshot();
  const figure = snapshot.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) return formerFigure(id, locale);
  const document = snapshot.catalogue.documents.get(figure.documentId);
  const card = figureCard(figure, snapshot, locale, requestOrigin(await headers()), today());
  const surroundings = await surroundingsOf(snapshot, figure);
  return (
    <FigureCard
      card={card}
      locale={locale}
      linesAround={
        document && (
          <LinesAround figure={figure} document={document} surroundings={surroundings} locale={locale} />
        )
      }
    />
  );
}

/** An id that names no figure now: its successor, why it ended, or word that it never was. */
async function formerFigure(figureId: string, locale: Locale) {
  const retired = await retiredFigure(figureId);
  if (retired === null) return <NotFoundMessage subject="figure" />;
  const { replacedBy, noteEn, noteVi } = retired;
  if (replacedBy !== '') redirect(figureAddress(locale, replacedBy));
  return <RetiredFigureMessage figureId={figureId} noteEn={noteEn} noteVi={noteVi} locale={locale} />;
}
