import type { FocusEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { figureAddress } from '@/lib/link/addresses';
import { CHUNK_LINES } from '@/lib/texts/text-chunks';
import type { Locale } from '@/lib/words/locale';
import { placeToKeep } from './line-places';
import type { TextTarget } from './ScrolledText';
import { ScrolledText } from './ScrolledText';
import { TextLines } from './TextLines';
import type { TextView } from './text-view';

interface TextPaneProps {
  readonly text: TextView;
  readonly locale: Locale;
  readonly askedLine: number | null;
  /** Where the reader last asked to go; null for nowhere yet. */
  readonly target: TextTarget | null;
  readonly onFigure: (figureId: string) => void;
  readonly onLeave: (line: number) => void;
}

/**
 * A document's text. The server shows a window of lines with ways to those before and after; in the browser the whole
 * text takes its place, the line in sight staying where it is.
 */
export function TextPane({ text, locale, askedLine, target, onFigure, onLeave }: TextPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const taken = useTakeover(pane, text);
  const { words } = text;
  function followPointer(event: PointerEvent | FocusEvent) {
    const figureId = nearestData(event.target, 'figure');
    if (figureId !== null) onFigure(figureId);
  }
  function noteLine(event: MouseEvent) {
    const line = nearestData(event.target, 'line');
    if (line !== null && nearestData(event.target, 'figure') !== null) onLeave(Number(line));
  }
  return (
    <div
      ref={pane}
      className={text.holdsParagraphs ? 'text-pane text-of-paragraphs' : 'text-pane'}
      role="region"
      aria-label={words.region}
      tabIndex={0}
      onPointerOver={followPointer}
      onFocus={followPointer}
      onClick={noteLine}
      data-text-state={taken === null ? 'window' : 'whole'}
    >
      {taken === null ? (
        <>
          {text.beforeAddress !== null && (
            <p className="text-way">
              <a href={text.beforeAddress}>↑ {words.before}</a>
            </p>
          )}
          <div lang={text.language}>
            <TextLines
              lines={text.lines}
              markAddress={(figureId) => figureAddress(locale, figureId, null)}
              askedLine={askedLine}
            />
          </div>
          {text.afterAddress !== null && (
            <p className="text-way">
              <a href={text.afterAddress}>↓ {words.after}</a>
            </p>
          )}
        </>
      ) : (
        <div lang={text.language}>
          <ScrolledText
            text={text}
            locale={locale}
            pane={pane}
            chunkHeight={taken.chunkHeight}
            target={target ?? taken.place}
            askedLine={askedLine}
          />
        </div>
      )}
    </div>
  );
}

/** What the server's window shows when the browser takes over. */
interface Takeover {
  readonly chunkHeight: number;
  readonly place: TextTarget;
}

/** Measures the server's window once it is in the page; null until then, and for good where no script runs. */
function useTakeover(
  pane: RefObject<HTMLDivElement | null>,
  { window, askedLine }: TextView,
): Takeover | null {
  const [taken, setTaken] = useState<Takeover | null>(null);
  const { first, last } = window;
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (pane.current === null) return;
      const chunksShown = (last - first + 1) / CHUNK_LINES;
      setTaken({
        chunkHeight: Math.max(1, Math.round(pane.current.scrollHeight / chunksShown)),
        place: placeToKeep(pane.current, askedLine) ?? { line: first, below: 0 },
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [pane, first, last, askedLine]);
  return taken;
}

/** What the element under an event, or the nearest around it, says in a data attribute. */
function nearestData(target: EventTarget, name: 'figure' | 'line'): string | null {
  return target instanceof Element
    ? (target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null)
    : null;
}
