import type { ReactNode } from 'react';
import type { Statement } from '@/lib/chart/chart-panel';

interface FigureLinkProps {
  readonly statement: Statement;
  /** Whether the browser's own tooltip tells the statement: where no script does. */
  readonly titled: boolean;
  readonly children: ReactNode;
}

/** A part of the drawing that leads to its figure's statement. */
export function FigureLink({ statement, titled, children }: FigureLinkProps) {
  return (
    <a
      href={statement.href}
      aria-label={statementLine(statement)}
      data-figure={statement.figureId}
      {...(statement.opensPage ? { target: '_blank', rel: 'noopener' } : {})}
      // Where a script runs, the arrow keys go from figure to figure.
      {...(titled ? {} : { tabIndex: -1 })}
    >
      {titled ? <title>{`${statementLine(statement)}\n${statement.source}`}</title> : null}
      {children}
    </a>
  );
}

function statementLine({ period, number, series, remarks }: Statement): string {
  return [`${period}: ${number}`, series, ...remarks].filter((text) => text !== '').join(' · ');
}
