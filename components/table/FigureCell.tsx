import type { FigureCellView, FigureTableWords } from './figure-row';

interface FigureCellProps {
  readonly cell: FigureCellView;
  readonly words: Pick<FigureTableWords, 'empty' | 'inferred'>;
}

/** What stands before words that are supplied by the reader of a document; the legend under the table tells it. */
export const INFERRED_MARK = '†';

/** The text of a cell with its details; a dash, the only sign of an empty cell, when nothing is stated. */
export function FigureCell({ cell, words }: FigureCellProps) {
  return (
    <>
      {cell.text === '' ? <EmptyCell meaning={words.empty} /> : <CellText cell={cell} />}
      {cell.inferred && (
        <span className="inferred-mark">
          <span aria-hidden="true">{INFERRED_MARK}</span>
          <span className="visually-hidden"> ({words.inferred})</span>
        </span>
      )}
      {cell.details?.map((detail) => (
        <span key={detail} className="cell-detail">
          {detail}
        </span>
      ))}
    </>
  );
}

function CellText({ cell }: { readonly cell: FigureCellView }) {
  if (cell.address === undefined && cell.language === undefined) return cell.text;
  if (cell.address === undefined) return <span lang={cell.language}>{cell.text}</span>;
  return (
    <a href={cell.address} lang={cell.language}>
      {cell.text}
    </a>
  );
}

function EmptyCell({ meaning }: { readonly meaning: string }) {
  return (
    <span className="empty-cell">
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
}
