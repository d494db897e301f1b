import type { FlowView } from '@/lib/comparison/sides-view';
import type { Words } from '@/lib/words/translate';
import { NumberCell } from './NumberCell';

interface FlowCellsProps {
  readonly flow: FlowView;
  readonly words: Words;
}

/** The first cells of a row: the flow and its period, then what each country's statistics say of it. */
export function FlowCells({ flow, words }: FlowCellsProps) {
  return (
    <>
      <th scope="row">
        <a href={flow.address}>{flow.name}</a>
        {[flow.period, ...flow.details].map((detail) => (
          <span key={detail} className="cell-detail">
            {detail}
          </span>
        ))}
      </th>
      {flow.sides.map(({ country, number }) => (
        <td key={country}>
          <span className="side-name">{country}</span>
          <NumberCell number={number} empty={words('empty')} />
        </td>
      ))}
    </>
  );
}
