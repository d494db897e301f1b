import type { ChangeView } from '@/lib/comparison/table-view';
import type { Words } from '@/lib/words/translate';
import { Inputs } from './Inputs';
import { EmptyCell } from './NumberCell';

interface ChangeCellsProps {
  readonly change: ChangeView | null;
  readonly words: Words;
}

/** The change in the unit and in percent, the printed growth first; one cell with the reason where there is none. */
export function ChangeCells({ change, words }: ChangeCellsProps) {
  if (change === null) {
    return (
      <td className="change-cell" colSpan={2}>
        <EmptyCell meaning={words('empty')} />
      </td>
    );
  }
  if (change.kind === 'refused') {
    return (
      <td className="change-cell refused-cell" colSpan={2}>
        {words('notCompared', { reason: change.text })}
      </td>
    );
  }
  return (
    <>
      <td className="change-cell">
        {change.absolute}
        {change.span !== null && <span className="cell-detail">{change.span}</span>}
        {change.verdict !== null && <span className="cell-detail">{change.verdict}</span>}
        <Inputs inputs={change.inputs} words={words} />
        {change.caveats.map((caveat) => (
          <span key={caveat} className="cell-detail">
            {caveat}
          </span>
        ))}
      </td>
      <td className="change-cell">
        <PercentChange change={change} words={words} />
      </td>
    </>
  );
}

function PercentChange({
  change: { printed, percent },
  words,
}: {
  readonly change: Extract<ChangeView, { kind: 'change' }>;
  readonly words: Words;
}) {
  if (printed === null) return percent ?? <EmptyCell meaning={words('noPercent')} />;
  return (
    <>
      <a href={printed.address}>{printed.text}</a>
      <span className="cell-detail">{printed.meaning}</span>
      {percent !== null && (
        <span className="cell-detail">
          {words('computed')}: {percent}
        </span>
      )}
    </>
  );
}
