import type { MarkedLine } from '@/lib/texts/marked-lines';
import type { MarkAddress } from './TextLine';
import { TextLine } from './TextLine';

interface TextLinesProps {
  readonly lines: readonly MarkedLine[];
  readonly markAddress: MarkAddress;
  readonly askedLine?: number | null;
}

/** Lines of a text in their order, blank ones left out. */
export function TextLines({ lines, markAddress, askedLine = null }: TextLinesProps) {
  return lines.map((line) => (
    <TextLine key={line.number} line={line} markAddress={markAddress} isAsked={line.number === askedLine} />
  ));
}
