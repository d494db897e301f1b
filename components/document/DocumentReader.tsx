'use client';

import { useCallback, useRef, useState } from 'react';
import { documentAddress } from '@/lib/link/addresses';
import type { Locale } from '@/lib/words/locale';
import type { DocumentFigureView } from './document-figures';
import { COMFORTABLE_PLACE } from './line-places';
import type { FigureListWords } from './FigureList';
import { FigureList } from './FigureList';
import type { TextTarget } from './ScrolledText';
import { TextPane } from './TextPane';
import type { TextView } from './text-view';

interface DocumentReaderProps {
  readonly rows: readonly DocumentFigureView[];
  readonly text: TextView;
  readonly figureWords: FigureListWords;
  readonly textHeading: string;
  readonly locale: Locale;
}

/** A document's figures beside its text: a mark lights its row, the line of a row brings the text to it. */
export function DocumentReader({ rows, text, figureWords, textHeading, locale }: DocumentReaderProps) {
  const textSection = useRef<HTMLElement>(null);
  const [activeFigure, setActiveFigure] = useState<string | null>(null);
  const [askedLine, setAskedLine] = useState(text.askedLine);
  const [target, setTarget] = useState<TextTarget | null>(null);
  const { documentId, words } = text;

  /** Keeps the line in the address, for whoever is sent it and for the way back. */
  const rememberLine = useCallback(
    (line: number) => window.history.replaceState(null, '', documentAddress(locale, documentId, { line })),
    [locale, documentId],
  );
  const showLine = useCallback(
    (line: number) => {
      rememberLine(line);
      setAskedLine(line);
      setTarget({ line, below: COMFORTABLE_PLACE });
      textSection.current?.scrollIntoView({ block: 'nearest' });
    },
    [rememberLine],
  );
  return (
    <div className="document-reader">
      <section>
        <h2>{figureWords.heading}</h2>
        <p className="hint">{figureWords.caption}</p>
        <FigureList
          rows={rows}
          language={text.language}
          words={figureWords}
          activeFigure={activeFigure}
          onLine={showLine}
        />
      </section>
      <section ref={textSection}>
        <h2>{textHeading}</h2>
        <p className="hint">{words.hint}</p>
        <noscript>
          <p className="hint">{words.shown}</p>
        </noscript>
        {words.noSuchLine !== '' && (
          <p className="hint" role="alert">
            {words.noSuchLine}
          </p>
        )}
        <TextPane
          text={text}
          locale={locale}
          askedLine={askedLine}
          target={target}
          onFigure={setActiveFigure}
          onLeave={rememberLine}
        />
      </section>
    </div>
  );
}
