import type { FlowView } from '@/lib/comparison/sides-view';
import type { Words } from '@/lib/words/translate';
import { FlowCells } from './FlowCells';

interface OneSidedTableProps {
  readonly flows: readonly FlowView[];
  readonly words: Words;
}

/** One flow a row, of which one country's statistics say nothing that is known: there is no gap to tell. */
export function OneSidedTable({ flows, words }: OneSidedTableProps) {
  const caption = words('sides.caption.oneSided');
  return (
    <div className="table-region compare-region" role="region" aria-label={caption} tabIndex={0}>
      <table className="compare-table sides-table one-sided-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words('columns.flow')}</th>
            <th scope="col" colSpan={2}>
              {words('columns.sides')}
            </th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <tr key={flow.key}>
              <FlowCells flow={flow} words={words} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
