import { AddTextCommand } from '@/components/document/AddTextCommand';
import { TextLines } from '@/components/document/TextLines';
import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { documentAddress } from '@/lib/link/addresses';
import type { FigureSurroundings } from '@/lib/texts/lines-around';
import { holdParagraphs } from '@/lib/texts/marked-lines';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

interface LinesAroundProps {
  readonly figure: Figure;
  readonly document: SourceDocument;
  /** Of `surroundingsOf` (server/document-texts.ts). */
  readonly surroundings: FigureSurroundings;
  readonly locale: Locale;
}

/** The lines that state a figure, with a few around them; without the text, how to add it. */
export function LinesAround({ figure, document, surroundings, locale }: LinesAroundProps) {
  const words = wordsOf(locale, 'documents');
  const firstLine = figure.lines[0]?.first;
  const addressOf = (line: number) => documentAddress(locale, document.id, { line });
  return (
    <section className="card-section lines-around" aria-labelledby="lines-around-heading">
      <h2 id="lines-around-heading">{words('around.heading')}</h2>
      {surroundings.state === 'installed' ? (
        <>
          <blockquote className="text-excerpt" lang={document.language}>
            {surroundings.passages.map((lines, index) => (
              <div
                key={index}
                className={holdParagraphs(lines) ? 'text-passage text-of-paragraphs' : 'text-passage'}
              >
                <TextLines lines={lines} markAddress={(_figureId, line) => addressOf(line)} />
              </div>
            ))}
          </blockquote>
          {firstLine !== undefined && (
            <p>
              <a href={addressOf(firstLine)}>{words('around.open', { line: String(firstLine) })}</a>
            </p>
          )}
        </>
      ) : (
        <WithoutLines surroundings={surroundings} words={words} />
      )}
    </section>
  );
}

interface WithoutLinesProps {
  readonly surroundings: Exclude<FigureSurroundings, { readonly state: 'installed' }>;
  readonly words: Words;
}

function WithoutLines({ surroundings, words }: WithoutLinesProps) {
  switch (surroundings.state) {
    case 'not-installed':
      return (
        <>
          <p className="lines-missing">{words('around.notInstalled')}</p>
          <AddTextCommand textFile={surroundings.textFile} />
        </>
      );
    case 'no-text':
      return <p className="lines-missing">{words('around.noText')}</p>;
    case 'no-lines':
      return <p className="lines-missing">{words('around.noLines')}</p>;
  }
}
