import type { GapView, SidesRowView } from '@/lib/comparison/sides-view';
import type { Words } from '@/lib/words/translate';
import { FlowCells } from './FlowCells';
import { Inputs } from './Inputs';
import { EmptyCell, NumberCell } from './NumberCell';

interface SidesTableProps {
  readonly rows: readonly SidesRowView[];
  readonly words: Words;
}

/** One flow a row: what each country's statistics say, what is not said whose it is, and the gap. */
export function SidesTable({ rows, words }: SidesTableProps) {
  const caption = words('sides.caption.told');
  return (
    <div className="table-region compare-region" role="region" aria-label={caption} tabIndex={0}>
      <table className="compare-table sides-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('columns.flow')}</th>
            <th scope="col" colSpan={2}>
              {words('columns.sides')}
            </th>
            <th scope="col">{words('columns.unnamed')}</th>
            <th scope="col">{words('columns.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <FlowCells flow={row} words={words} />
              <td>
                {row.unnamed.length === 0 && <EmptyCell meaning={words('empty')} />}
                {row.unnamed.map((number) => (
                  <div key={number.figureId}>
                    <NumberCell number={number} empty={words('empty')} />
                  </div>
                ))}
              </td>
              <td className="change-cell">
                <Gap gap={row.gap} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Gap({ gap, words }: { readonly gap: GapView; readonly words: Words }) {
  if (gap.kind === 'none') return <span className="no-gap">{gap.text}</span>;
  return (
    <>
      <strong>{gap.absolute}</strong>
      {gap.percent !== null && <strong className="gap-percent">{gap.percent}</strong>}
      <span className="cell-detail">{gap.base}</span>
      <span className="cell-detail">{gap.verdict}</span>
      <Inputs inputs={gap.inputs} words={words} />
    </>
  );
}
