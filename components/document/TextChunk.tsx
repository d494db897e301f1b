import { memo } from 'react';
import { figureAddress } from '@/lib/link/addresses';
import type { MarkedLine } from '@/lib/texts/marked-lines';
import type { Locale } from '@/lib/words/locale';
import { TextLines } from './TextLines';

interface TextChunkProps {
  /** Undefined while they are on their way. */
  readonly lines: readonly MarkedLine[] | undefined;
  /** What the chunk is taken to be high meanwhile, in pixels; undefined when its lines are there. */
  readonly height: number | undefined;
  readonly firstLine: number;
  readonly locale: Locale;
  readonly askedLine: number | null;
}

/** A chunk of the text, or room for it. */
export const TextChunk = memo(function TextChunk({
  lines,
  height,
  firstLine,
  locale,
  askedLine,
}: TextChunkProps) {
  if (lines === undefined) {
    return <div className="text-awaited" style={{ height }} data-first-line={firstLine} aria-busy="true" />;
  }
  return (
    <TextLines
      lines={lines}
      markAddress={(figureId) => figureAddress(locale, figureId, null)}
      askedLine={askedLine}
    />
  );
});
