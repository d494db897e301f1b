import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { FigureCard } from '@/components/figure/FigureCard';
import { figureCard } from '@/components/figure/figure-card';
import { LinesAround } from '@/components/figure/LinesAround';
import { RetiredFigureMessage } from '@/components/figure/RetiredFigureMessage';
import { QueryProblems } from '@/components/filters/QueryProblems';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { figureAddress } from '@/lib/link/addresses';
import { askedRevision } from '@/lib/query/asked-revision';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import { PARAMETER_OF, parameterEntries } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import type { Snapshot } from '@/lib/series/snapshot';
import { isLocale, type Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { surroundingsOf } from '@/server/document-texts';
import { today } from '@/server/clock';
import { requestOrigin } from '@/server/request-origin';
import { retiredFigure, snapshotAt } from '@/server/store';
import { viewCard } from '@/server/view-card';
import { figureCardWords } from '@/server/view-card-figure';

interface FigurePageProps {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: FigurePageProps): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isLocale(locale)) return {};
  const asked = await snapshotAt(askedRevision(parameterEntries(await searchParams)));
  const { snapshot } = asked;
  const figure = snapshot.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) return { robots: { index: false } };
  const page = {
    ...figureCardWords(figure, snapshot, locale),
    addressIn: (language: Locale) => figureAddress(language, id, snapshot.frozenTo),
  };
  const query = {
    ...EVERY_FIGURE,
    indicators: [figure.indicatorId],
    pairs: [figure.pair],
    measures: [figure.measure],
    revision: snapshot.frozenTo,
  };
  const origin = requestOrigin(await headers());
  return viewCard({ ...page, asked, query, locale, origin }, { wordsOf: 'page', embeddable: false });
}

export default async function FigurePage({ params, searchParams }: FigurePageProps) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const entries = parameterEntries(await searchParams);
  const { snapshot, frozen } = await snapshotAt(askedRevision(entries));
  return (
    <>
      <FrozenNotice frozen={frozen} liveAddress={figureAddress(locale, id, null)} locale={locale} />
      <RevisionProblems entries={entries} figureId={id} snapshot={snapshot} locale={locale} />
      {await cardOrFormer(id, snapshot, locale)}
    </>
  );
}

interface RevisionProblemsProps {
  readonly entries: readonly ParameterEntry[];
  readonly figureId: string;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** What of a revision that is asked for could not be used. */
function RevisionProblems({ entries, figureId, snapshot, locale }: RevisionProblemsProps) {
  const words = wordsOf(locale, 'explore');
  const asked = entries.filter(([name]) => name === PARAMETER_OF.revision);
  const { problems } = parseExploreQuery(asked, snapshot.catalogue);
  return (
    <QueryProblems
      problems={problems.map((problem) => describeQueryProblem(problem, snapshot.catalogue, locale))}
      heading={words('problems.heading')}
      wayOut={words('problems.wayOut')}
      wayOutAddress={figureAddress(locale, figureId, snapshot.frozenTo)}
    />
  );
}

/** The card of a figure, or what became of it. */
async function cardOrFormer(figureId: string, snapshot: Snapshot, locale: Locale) {
  const figure = snapshot.figures.find((candidate) => candidate.id === figureId);
  if (figure === undefined) return formerFigure(figureId, snapshot, locale);
  const document = snapshot.catalogue.documents.get(figure.documentId);
  const surroundings = await surroundingsOf(snapshot, figure);
  return (
    <FigureCard
      card={figureCard(figure, snapshot, locale, requestOrigin(await headers()), today())}
      locale={locale}
      linesAround={
        document && (
          <LinesAround figure={figure} document={document} surroundings={surroundings} locale={locale} />
        )
      }
    />
  );
}

/** An id that names no figure of a revision: its successor, why it ended, or word that there is none. */
async function formerFigure(figureId: string, { revision, frozenTo }: Snapshot, locale: Locale) {
  const retired = await retiredFigure(figureId, revision);
  if (retired === null) return <NotFoundMessage subject="figure" />;
  const { replacedBy, noteEn, noteVi } = retired;
  if (replacedBy !== '') redirect(figureAddress(locale, replacedBy, frozenTo));
  return <RetiredFigureMessage figureId={figureId} noteEn={noteEn} noteVi={noteVi} locale={locale} />;
}
