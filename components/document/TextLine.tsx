import { Fragment } from 'react';
import { documentLineId } from '@/lib/link/addresses';
import type { LinePart, MarkedLine } from '@/lib/texts/marked-lines';

/** Where a figure's words on a line lead. */
export type MarkAddress = (figureId: string, line: number) => string;

interface TextLineProps {
  readonly line: MarkedLine;
  readonly markAddress: MarkAddress;
  /** The line that the reader asked for. */
  readonly isAsked?: boolean;
}

/** One line of a document's text: its number in the margin, figures' words as links. */
export function TextLine({ line, markAddress, isAsked = false }: TextLineProps) {
  if (line.isRule) return <hr className="text-rule" />;
  const gap = line.gap === undefined ? '' : ` text-line-after-${line.gap}`;
  const asked = isAsked ? ' text-line-asked' : '';
  return (
    <p className={`text-line${gap}${asked}`} id={documentLineId(line.number)} data-line={line.number}>
      <span>
        {line.parts.map((part, index) => (
          <Fragment key={index}>
            {part.figures ? <Mark part={part} addressOf={(id) => markAddress(id, line.number)} /> : part.text}
          </Fragment>
        ))}
      </span>
    </p>
  );
}

interface MarkProps {
  readonly part: LinePart;
  readonly addressOf: (figureId: string) => string;
}

/** A figure's words. Where several figures share them, the words lead to the first and small numbers to the others. */
function Mark({ part, addressOf }: MarkProps) {
  const [first = '', ...others] = part.figures ?? [];
  return (
    <mark className="text-mark">
      <a href={addressOf(first)} data-figure={first}>
        {part.text}
      </a>
      {others.map((id, index) => (
        <sup key={id}>
          <a href={addressOf(id)} data-figure={id} aria-label={`${part.text} (${index + 2})`}>
            {index + 2}
          </a>
        </sup>
      ))}
    </mark>
  );
}
