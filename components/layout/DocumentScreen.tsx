import { AddTextCommand } from '@/components/document/AddTextCommand';
import { documentFigures } from '@/components/document/document-figures';
import { documentDefinitions } from '@/components/document/document-head';
import { DocumentReader } from '@/components/document/DocumentReader';
import type { FigureListWords } from '@/components/document/FigureList';
import { FigureList } from '@/components/document/FigureList';
import { textView } from '@/components/document/text-view';
import { DefinitionList } from '@/components/figure/DefinitionList';
import type { SourceDocument } from '@/lib/figure/catalogue';
import { formatCount } from '@/lib/format/number';
import { documentsAddress, exploreAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { TextWithFigures } from '@/lib/texts/marked-lines';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

interface DocumentScreenProps {
  readonly document: SourceDocument;
  /** Null when it is not kept here. */
  readonly text: TextWithFigures | null;
  readonly askedLine: number | null;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** One document: what is known of it, its figures, and its text with the figures marked. */
export function DocumentScreen({ document, text, askedLine, snapshot, locale }: DocumentScreenProps) {
  const words = wordsOf(locale, 'documents');
  const figures = snapshot.figures.filter(({ documentId }) => documentId === document.id);
  const rows = documentFigures(figures, snapshot, locale);
  const figureWords = figureListWords(rows.length, text !== null, locale, words);
  const lineCount = text?.lines.length ?? null;
  return (
    <article>
      <header className="document-head">
        <p className="card-kicker">
          <a href={documentsAddress(locale)}>{words('wholeListing')}</a>
        </p>
        <h1 lang={document.language}>{document.title}</h1>
        <DefinitionList definitions={documentDefinitions(document, figures, lineCount, snapshot, locale)} />
        {rows.length > 0 && (
          <p className="document-explore">
            <a href={exploreAddress(locale, { ...EVERY_FIGURE, documents: [document.id] })}>
              {words('figures.explore')}
            </a>
          </p>
        )}
        {text === null && <MissingText document={document} words={words} />}
      </header>
      {text === null ? (
        <section className="document-figures-alone">
          <h2>{figureWords.heading}</h2>
          {rows.length === 0 ? (
            <p className="hint">{words('figures.none')}</p>
          ) : (
            <FigureList
              rows={rows}
              language={document.language}
              words={figureWords}
              activeFigure={null}
              onLine={null}
            />
          )}
        </section>
      ) : (
        <DocumentReader
          rows={rows}
          text={textView(document, text, askedLine, locale)}
          figureWords={figureWords}
          textHeading={words('text.heading')}
          locale={locale}
        />
      )}
    </article>
  );
}

interface MissingTextProps {
  readonly document: SourceDocument;
  readonly words: Words;
}

/** Why there is no text to read, and how to add it where the dataset knows it. */
function MissingText({ document, words }: MissingTextProps) {
  if (document.sha256 === '') return null;
  return (
    <section className="notice" aria-labelledby="missing-text-heading">
      <h2 id="missing-text-heading">{words('missing.heading')}</h2>
      <p>{words('missing.reason')}</p>
      <AddTextCommand textFile={document.textFile} />
      <p className="hint">{words('missing.check')}</p>
    </section>
  );
}

function figureListWords(count: number, withText: boolean, locale: Locale, words: Words): FigureListWords {
  const explore = wordsOf(locale, 'explore');
  return {
    heading: words('figures.heading'),
    caption: words('figures.caption', { count, number: formatCount(count, locale) }),
    value: words('figures.value'),
    written: words('figures.written'),
    indicator: words('figures.indicator'),
    period: words('figures.period'),
    place: words(withText ? 'figures.place' : 'figures.placeWithoutText'),
    inferred: explore('table.inferred'),
    inferredLegend: explore('table.inferredLegend'),
  };
}
