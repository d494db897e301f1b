import { InferredMark } from '@/components/figure/InferredMark';
import type { FigureCellView, FigureTableWords } from './figure-row';

interface FigureCellProps {
  readonly cell: FigureCellView;
  readonly words: Pick<FigureTableWords, 'empty' | 'inferred'>;
}

/** The text of a cell with its details; a dash, the only sign of an empty cell, when nothing is stated. */
export function FigureCell({ cell, words }: FigureCellProps) {
  return (
    <>
      {cell.text === '' ? <EmptyCell meaning={words.empty} /> : <CellText cell={cell} />}
      {cell.inferred && <InferredMark meaning={words.inferred} />}
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
