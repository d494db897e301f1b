import type { SourceMarkView } from './source-numbers';

/** Marks that lead to the list of sources: "[3] [7]". */
export function SourceMarks({ marks }: { readonly marks: readonly SourceMarkView[] }) {
  return (
    <span className="source-marks">
      {marks.map(({ documentId, text, name, address }) => (
        <a key={documentId} href={address} aria-label={name}>
          {text}
        </a>
      ))}
    </span>
  );
}
