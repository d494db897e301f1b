import { Fragment } from 'react';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { FigureTableRow } from './FigureTableRow';
import type { FigureTableWords } from './figure-row';
import type { CellPlace, CellRange } from './grid-moves';
import type { OrderedRows } from './use-ordered-rows';
import type { RowsInSight } from './use-rows-in-sight';

interface FigureTableBodyProps {
  readonly ordered: OrderedRows;
  readonly inSight: RowsInSight;
  readonly columns: readonly TableColumnId[];
  readonly words: FigureTableWords;
  readonly locale: Locale;
  readonly isGrid: boolean;
  /** Rows of the grid above these. */
  readonly rowsAbove: number;
  readonly active: CellPlace;
  readonly range: CellRange | null;
}

/** The rows that are drawn, with room for those that are not. */
export function FigureTableBody(props: FigureTableBodyProps) {
  const { ordered, inSight, columns, words, locale, isGrid, rowsAbove, active, range } = props;
  return (
    <>
      {inSight.rows.map(({ index, roomBefore }) => {
        const row = ordered.rowAt(index);
        const groups = isGrid ? ordered.groupsUpTo(index) : null;
        const isSelected = range !== null && index >= range.firstRow && index <= range.lastRow;
        return (
          <Fragment key={index}>
            <Room height={roomBefore} />
            <FigureTableRow
              row={row}
              index={index}
              gridRow={groups === null ? null : rowsAbove + groups + index + 1}
              group={ordered.groupAt(index)}
              columns={columns}
              words={words}
              locale={locale}
              isGrid={isGrid}
              activeColumn={index === active.row ? active.column : null}
              range={isSelected ? range : null}
              measure={inSight.measure}
            />
          </Fragment>
        );
      })}
      <Room height={inSight.roomAfter} />
    </>
  );
}

function Room({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className="room">
      <tr>
        <td style={{ height }} />
      </tr>
    </tbody>
  );
}
