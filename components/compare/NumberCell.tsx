import type { NumberView } from '@/lib/comparison/table-view';

interface NumberCellProps {
  /** Null where nothing is stated. */
  readonly number: NumberView | null;
  /** What the symbol for nothing means. */
  readonly empty: string;
}

/** A stated number, a link to its statement, with its details; the one symbol for nothing where there is none. */
export function NumberCell({ number, empty }: NumberCellProps) {
  if (number === null) return <EmptyCell meaning={empty} />;
  return (
    <>
      <a href={number.address}>{number.text}</a>
      {number.details.map((detail) => (
        <span key={detail} className="cell-detail">
          {detail}
        </span>
      ))}
    </>
  );
}

/** The one symbol for nothing known. */
export function EmptyCell({ meaning }: { readonly meaning: string }) {
  return (
    <span className="empty-cell">
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{meaning}</span>
    </span>
  );
}
