import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { CHUNK_LINES, chunkCount, chunkOfLine } from '@/lib/texts/text-chunks';
import type { Locale } from '@/lib/words/locale';
import type { LinePlace } from './line-places';
import { averageChunkHeight, measureAnew } from './measure-anew';
import { TextChunk } from './TextChunk';
import type { TextView } from './text-view';
import { useKeptPlace } from './use-kept-place';
import { useTextChunks } from './use-text-chunks';

/** A place in the text to go to; a new object each time it is asked for. */
export type TextTarget = LinePlace;

interface ScrolledTextProps {
  readonly text: TextView;
  readonly locale: Locale;
  readonly pane: RefObject<HTMLDivElement | null>;
  /** Height of a chunk, on the average of those that came with the page, in pixels. */
  readonly chunkHeight: number;
  readonly target: TextTarget;
  readonly askedLine: number | null;
}

/** The whole text, of which only the chunks in sight are drawn, and fetched when they come into sight. */
export function ScrolledText({ text, locale, pane, chunkHeight, target, askedLine }: ScrolledTextProps) {
  const [chunks, want] = useTextChunks(text, locale);
  const presumedHeight = useRef(chunkHeight);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler that this is about is not in use
  const virtualizer = useVirtualizer({
    count: chunkCount(text.lineCount),
    getScrollElement: () => pane.current,
    estimateSize: () => presumedHeight.current,
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
  const measureAtWidth = useCallback(
    (element: HTMLElement) => {
      presumedHeight.current = averageChunkHeight(element) ?? presumedHeight.current;
      // Before the next picture is painted, so that no other lines flash up.
      flushSync(() => measureAnew(virtualizer, element, presumedHeight.current));
    },
    [virtualizer],
  );
  const offsetOf = (chunk: number) => {
    if (chunks.has(chunk) && inSight.includes(chunk)) return null;
    return virtualizer.getOffsetForIndex(chunk, 'start')?.[0] ?? 0;
  };
  useKeptPlace(pane, target, offsetOf, measureAtWidth);
  return (
    <div className="text-whole" style={{ height: virtualizer.getTotalSize() }}>
      <div className="text-drawn" style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
        {items.map(({ index, key, size }) => (
          <div key={key} data-index={index} ref={virtualizer.measureElement}>
            <TextChunk
              lines={chunks.get(index)}
              height={chunks.has(index) ? undefined : size}
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
