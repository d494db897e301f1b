/** Marks what the reader of a document supplied rather than the print. */
export const INFERRED_SIGN = '†';

/** The sign beside an inferred field; `meaning` is what it says to those who do not see it. */
export function InferredMark({ meaning }: { readonly meaning: string }) {
  return (
    <span className="inferred-mark">
      <span aria-hidden="true">{INFERRED_SIGN}</span>
      <span className="visually-hidden"> ({meaning})</span>
    </span>
  );
}
