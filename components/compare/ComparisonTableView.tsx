import type { ComparisonRow, ComparisonTable } from '@/lib/comparison/table-view';
import type { Words } from '@/lib/words/translate';
import { ChangeCells } from './ChangeCells';
import { NumberCell } from './NumberCell';

interface ComparisonTableViewProps {
  readonly table: ComparisonTable;
  /** What the rows are: "Indicator", "Partner". */
  readonly rowHeading: string;
  readonly words: Words;
}

/** Rows over years with the change from the first to the last; on a narrow screen the names stay while it scrolls. */
export function ComparisonTableView({ table, rowHeading, words }: ComparisonTableViewProps) {
  const { columns, groups, hasChange, caption } = table;
  const [first = '', last = ''] = [columns[0], columns.at(-1)];
  const width = 1 + columns.length + (hasChange ? 2 : 0);
  return (
    <div className="table-region compare-region" role="region" aria-label={caption} tabIndex={0}>
      <table className="compare-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number-column">
                {column}
              </th>
            ))}
            {hasChange && (
              <>
                <th scope="col">{words('columns.change', { first, last })}</th>
                <th scope="col">{words('columns.percent')}</th>
              </>
            )}
          </tr>
        </thead>
        {groups.map(({ heading, rows }) => (
          <tbody key={heading}>
            {heading !== '' && (
              <tr className="group-row">
                <th scope="rowgroup" colSpan={width}>
                  <span>{heading}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} hasChange={hasChange} words={words} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: ComparisonRow;
  readonly columns: readonly string[];
  readonly hasChange: boolean;
  readonly words: Words;
}

function Row({ row, columns, hasChange, words }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {row.address === null ? row.name : <a href={row.address}>{row.name}</a>}
        {row.details.map((detail) => (
          <span key={detail} className="cell-detail">
            {detail}
          </span>
        ))}
      </th>
      {columns.map((column, place) => (
        <td key={column} className="number-column">
          <NumberCell number={row.cells[place] ?? null} empty={words('empty')} />
        </td>
      ))}
      {hasChange && <ChangeCells change={row.change} words={words} />}
    </tr>
  );
}
