'use client';

import type { MouseEvent, RefObject } from 'react';
import { memo, useEffect, useRef } from 'react';
import { INFERRED_SIGN, InferredMark } from '@/components/figure/InferredMark';
import { figureRowId } from '@/lib/link/addresses';
import type { DocumentFigureView } from './document-figures';

/** Words around a document's figures. */
export interface FigureListWords {
  readonly heading: string;
  readonly caption: string;
  readonly value: string;
  readonly written: string;
  readonly indicator: string;
  readonly period: string;
  readonly place: string;
  readonly inferred: string;
  readonly inferredLegend: string;
}

interface FigureListProps {
  readonly rows: readonly DocumentFigureView[];
  /** Language of the document. */
  readonly language: string;
  readonly words: FigureListWords;
  /** The figure whose mark the reader points at. */
  readonly activeFigure: string | null;
  /** Shows a line of the text in place; null while the text is not at hand, so that the links do it. */
  readonly onLine: ((line: number) => void) | null;
}

/** The figures of a document in its own order; the row of the active figure is lit and brought into sight. */
export function FigureList({ rows, language, words, activeFigure, onLine }: FigureListProps) {
  const region = useRef<HTMLDivElement>(null);
  useRowInSight(region, activeFigure);
  const hasPlaces = rows.some(({ lines, locator }) => lines !== undefined || locator !== undefined);
  return (
    <>
      <div className="table-region" role="region" aria-label={words.heading} tabIndex={0} ref={region}>
        <table className="figure-table document-figures">
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="column-value">
                {words.value}
              </th>
              <th scope="col">{words.written}</th>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.period}</th>
              {hasPlaces && <th scope="col">{words.place}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FigureRow
                key={row.id}
                row={row}
                language={language}
                inferred={words.inferred}
                hasPlace={hasPlaces}
                isActive={row.id === activeFigure}
                onLine={onLine}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.some((row) => row.inferred) && (
        <p className="table-legend">
          {INFERRED_SIGN} {words.inferredLegend}
        </p>
      )}
    </>
  );
}

interface FigureRowProps {
  readonly row: DocumentFigureView;
  readonly language: string;
  readonly inferred: string;
  readonly isActive: boolean;
  /** Whether the table has a column for places. */
  readonly hasPlace: boolean;
  readonly onLine: FigureListProps['onLine'];
}

const FigureRow = memo(function FigureRow({
  row,
  language,
  inferred,
  isActive,
  hasPlace,
  onLine,
}: FigureRowProps) {
  const supplied = (part: 'indicator' | 'period') =>
    row.inferred?.includes(part) ? <InferredMark meaning={inferred} /> : null;
  return (
    <tr id={figureRowId(row.id)} aria-current={isActive ? 'true' : undefined}>
      <td className="column-value">
        <a href={row.address}>{row.value}</a>
      </td>
      <td lang={language}>{row.written}</td>
      <td>
        <a href={row.indicatorAddress}>{row.indicator}</a>
        {supplied('indicator')}
        {row.subject !== undefined && <span className="cell-detail">{row.subject}</span>}
      </td>
      <td>
        {row.period}
        {supplied('period')}
      </td>
      {hasPlace && (
        <td>
          <LineLink row={row} onLine={onLine} />
          {row.locator !== undefined && <span className="cell-detail">{row.locator}</span>}
        </td>
      )}
    </tr>
  );
});

/** The lines of a figure; a plain click shows them in the text beside. */
function LineLink({ row, onLine }: Pick<FigureRowProps, 'row' | 'onLine'>) {
  const { line, lines, lineAddress } = row;
  if (line === undefined) return null;
  function handleClick(event: MouseEvent) {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (onLine === null || line === undefined || opensElsewhere) return;
    event.preventDefault();
    onLine(line);
  }
  return (
    <a href={lineAddress} onClick={handleClick}>
      {lines}
    </a>
  );
}

/** Scrolls the list, and nothing around it, to the active row. */
function useRowInSight(region: RefObject<HTMLDivElement | null>, activeFigure: string | null): void {
  useEffect(() => {
    const row = activeFigure === null ? null : document.getElementById(figureRowId(activeFigure));
    if (region.current === null || row === null) return;
    const frame = region.current.getBoundingClientRect();
    const place = row.getBoundingClientRect();
    if (place.top >= frame.top + place.height && place.bottom <= frame.bottom) return;
    region.current.scrollBy({ top: place.top - frame.top - frame.height / 3 });
  }, [region, activeFigure]);
}
