import { InferredMark } from '@/components/figure/InferredMark';
import type { FigureCellView, FigureTableWords } from './figure-row';

interface FigureCellProps {
  readonly cell: FigureCellView;
  readonly words: Pick<FigureTableWords, 'empty' | 'inferred'>;
  /** Whether the Tab key goes to the cell's link; within a grid it goes to cells. */
  readonly tabbable: boolean;
}

/** The text of a cell with its details; a dash, the only sign of an empty cell, when nothing is stated. */
export function FigureCell({ cell, words, tabbable }: FigureCellProps) {
  return (
    <>
      {cell.text === '' ? <EmptyCell meaning={words.empty} /> : <CellText cell={cell} tabbable={tabbable} />}
      {cell.inferred && <InferredMark meaning={words.inferred} />}
      {cell.details?.map((detail) => (
        <span key={detail} className="cell-detail">
          {detail}
        </span>
      ))}
    </>
  );
}

function CellText({ cell, tabbable }: Pick<FigureCellProps, 'cell' | 'tabbable'>) {
  if (cell.address === undefined && cell.language === undefined) return cell.text;
  if (cell.address === undefined) return <span lang={cell.language}>{cell.text}</span>;
  return (
    <a href={cell.address} lang={cell.language} tabIndex={tabbable ? undefined : -1}>
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
