import type { ReactNode } from 'react';

/** So many results of a group are in sight; the others are behind a fold. */
const IN_SIGHT = 6;

interface ResultGroupProps {
  readonly heading: string;
  /** Number of results, in words of the reader's language. */
  readonly count: string;
  /** List items. */
  readonly items: readonly ReactNode[];
  /** What the fold over this number of further results is called; without it all are in sight. */
  readonly moreLabel?: (number: number) => string;
  /** What follows the list. */
  readonly children?: ReactNode;
}

/** One kind of results, with their number. */
export function ResultGroup({ heading, count, items, moreLabel, children }: ResultGroupProps) {
  const inSight = moreLabel === undefined ? items : items.slice(0, IN_SIGHT);
  const folded = items.slice(inSight.length);
  return (
    <section className="result-group" aria-label={heading}>
      <h2>
        {heading} <span className="result-count">{count}</span>
      </h2>
      <ol className="result-list">{inSight}</ol>
      {moreLabel !== undefined && folded.length > 0 && (
        <details className="more-results">
          <summary>{moreLabel(folded.length)}</summary>
          <ol className="result-list">{folded}</ol>
        </details>
      )}
      {children}
    </section>
  );
}
