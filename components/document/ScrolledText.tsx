import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { CHUNK_LINES, chunkCount, chunkOfLine } from '@/lib/texts/text-chunks';
import type { Locale } from '@/lib/words/locale';
import type { LinePlace } from './line-places';
import { bringLine } from './line-places';
import { TextChunk } from './TextChunk';
import type { TextView } from './text-view';
import { useTextChunks } from './use-text-chunks';

/** A place in the text to go to; a new object each time it is asked for. */
export type TextTarget = LinePlace;

interface ScrolledTextProps {
  readonly text: TextView;
  readonly locale: Locale;
  readonly pane: RefObject<HTMLDivElement | null>;
  /** Height of a chunk, on the average of those seen so far, in pixels. */
  readonly chunkHeight: number;
  readonly target: TextTarget;
  readonly askedLine: number | null;
}

/** The whole text, of which only the chunks in sight are drawn, and fetched when they come into sight. */
export function ScrolledText({ text, locale, pane, chunkHeight, target, askedLine }: ScrolledTextProps) {
  const [chunks, want] = useTextChunks(text, locale);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler that this is about is not in use
  const virtualizer = useVirtualizer({
    count: chunkCount(text.lineCount),
    getScrollElement: () => pane.current,
    estimateSize: () => chunkHeight,
    initialOffset: () => chunkOfLine(target.line) * chunkHeight,
    overscan: 1,
  });
  const items = virtualizer.getVirtualItems();
  const inSight = items.map(({ index }) => index);
  const first = inSight[0] ?? 0;
  const last = inSight.at(-1) ?? 0;
  useEffect(() => {
    want(Array.from({ length: last - first + 1 }, (_, place) => first + place));
  }, [want, first, last, chunks]);
  useTarget(pane, target, (chunk) => {
    if (chunks.has(chunk) && inSight.includes(chunk)) return null;
    return virtualizer.getOffsetForIndex(chunk, 'start')?.[0] ?? 0;
  });
  return (
    <div className="text-whole" style={{ height: virtualizer.getTotalSize() }}>
      <div className="text-drawn" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
        {items.map(({ index, key }) => (
          <div key={key} data-index={index} ref={virtualizer.measureElement}>
            <TextChunk
              lines={chunks.get(index)}
              height={chunkHeight}
              locale={locale}
              askedLine={askedLine !== null && chunkOfLine(askedLine) === index ? askedLine : null}
              firstLine={index * CHUNK_LINES + 1}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

/** What shows that the reader takes the scrolling over. */
const OWN_SCROLLING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Milliseconds after a chunk is drawn in which chunks beside it may still turn out higher or lower than thought. */
const SETTLING = 500;

/**
 * Goes to the target as soon as its chunk is drawn, and keeps it there until all around it is; before that goes to
 * where the chunk will be, which makes it come. `offsetOf` gives that place, and null when the chunk is drawn. A reader
 * who scrolls meanwhile is let go.
 */
function useTarget(
  pane: RefObject<HTMLDivElement | null>,
  target: TextTarget,
  offsetOf: (chunk: number) => number | null,
): void {
  const reached = useRef<TextTarget>(null);
  const drawn = useRef<{ readonly target: TextTarget; readonly at: number }>(null);
  useEffect(() => {
    const element = pane.current;
    const letGo = () => {
      reached.current = target;
    };
    for (const name of OWN_SCROLLING) element?.addEventListener(name, letGo, { passive: true });
    return () => {
      for (const name of OWN_SCROLLING) element?.removeEventListener(name, letGo);
    };
  }, [pane, target]);
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null || reached.current === target) return;
    const offset = offsetOf(chunkOfLine(target.line));
    if (offset !== null) {
      element.scrollTo({ top: offset });
      return;
    }
    if (drawn.current?.target !== target) drawn.current = { target, at: performance.now() };
    if (performance.now() - drawn.current.at > SETTLING) reached.current = target;
    else bringLine(element, target);
  });
}
