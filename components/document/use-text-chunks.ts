import { useCallback, useEffect, useRef, useState } from 'react';
import { documentLinesAddress } from '@/lib/link/addresses';
import type { MarkedLine } from '@/lib/texts/marked-lines';
import { chunkOfLine, chunkRun } from '@/lib/texts/text-chunks';
import type { Locale } from '@/lib/words/locale';
import type { TextView } from './text-view';

/** Milliseconds that a chunk must stay in sight before it is fetched: what is only flown over is not. */
const PATIENCE = 60;

/** Lines by chunk. */
type Chunks = ReadonlyMap<number, readonly MarkedLine[]>;

/**
 * The chunks of a text that are at hand, beginning with those of the page, and a way to say which are in sight: those
 * that are missing are fetched. One that cannot be fetched is asked for again when it next comes into sight.
 */
export function useTextChunks(
  text: TextView,
  locale: Locale,
): [Chunks, (inSight: readonly number[]) => void] {
  const [chunks, setChunks] = useState<Chunks>(() => chunksOf(text));
  const asked = useRef(new Set(chunks.keys()));
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const { documentId } = text;

  const want = useCallback(
    (inSight: readonly number[]) => {
      clearTimeout(waiting.current);
      const missing = inSight.filter((chunk) => !asked.current.has(chunk));
      if (missing.length === 0) return;
      waiting.current = setTimeout(() => {
        for (const chunk of missing) {
          asked.current.add(chunk);
          fetchLines(documentLinesAddress(locale, documentId, chunkRun(chunk, Infinity).first)).then(
            (lines) => setChunks((known) => new Map(known).set(chunk, lines)),
            () => asked.current.delete(chunk),
          );
        }
      }, PATIENCE);
    },
    [documentId, locale],
  );
  return [chunks, want];
}

/** The chunks of the window that came with the page. */
function chunksOf({ window, lines }: TextView): Chunks {
  const chunks = new Map<number, MarkedLine[]>();
  for (let chunk = chunkOfLine(window.first); chunk <= chunkOfLine(window.last); chunk += 1) {
    chunks.set(chunk, []);
  }
  for (const line of lines) chunks.get(chunkOfLine(line.number))?.push(line);
  return chunks;
}

async function fetchLines(address: string): Promise<readonly MarkedLine[]> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const { lines } = (await answer.json()) as { lines: readonly MarkedLine[] };
  return lines;
}
