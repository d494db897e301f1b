import type { MouseEvent } from 'react';
import { viewAddress } from '@/lib/link/addresses';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import { PARAMETER_OF, serialiseExploreQuery } from '@/lib/query/parameters';
import type { FigureTableWords } from './figure-row';
import { columnsShown, withColumn, withColumnMoved } from './table-columns';

interface ColumnChoiceProps {
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
  readonly onShow: (query: ExploreQuery) => void;
}

/** Which columns the table shows and in which order; with none chosen it shows all of them as they usually stand. */
export function ColumnChoice({ query, path, words, onShow }: ColumnChoiceProps) {
  const shown = columnsShown(query.columns);
  const hidden = TABLE_COLUMNS.filter((column) => !shown.includes(column));
  return (
    <details className="column-choice">
      <summary>{words.chooseColumns}</summary>
      <form action={path} method="get">
        {serialiseExploreQuery({ ...query, columns: null }).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="visually-hidden">{words.chooseColumns}</legend>
          <ul>
            {[...shown, ...hidden].map((column, place) => (
              <li key={column}>
                <label>
                  <input
                    type="checkbox"
                    name={PARAMETER_OF.columns}
                    value={column}
                    checked={shown.includes(column)}
                    onChange={(event) =>
                      onShow({ ...query, columns: withColumn(query.columns, column, event.target.checked) })
                    }
                  />
                  {words.columns[column]}
                </label>
                {shown.includes(column) && (
                  <ColumnMoves
                    column={column}
                    isFirst={place === 0}
                    isLast={place === shown.length - 1}
                    {...{ query, path, words, onShow }}
                  />
                )}
              </li>
            ))}
          </ul>
        </fieldset>
        <button type="submit" className="button">
          {words.applyColumns}
        </button>
      </form>
    </details>
  );
}

interface ColumnMovesProps extends ColumnChoiceProps {
  readonly column: TableColumnId;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Two links, which move a column by one place; one that leads nowhere stays, so that the keyboard keeps its place. */
function ColumnMoves({ column, isFirst, isLast, query, path, words, onShow }: ColumnMovesProps) {
  const link = (by: -1 | 1, label: string, sign: string, leadsNowhere: boolean) => {
    const next = { ...query, columns: withColumnMoved(query.columns, column, by) };
    function handleClick(event: MouseEvent) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (!leadsNowhere) onShow(next);
    }
    return (
      <a
        className="move-column"
        href={viewAddress(path, next)}
        aria-label={label}
        aria-disabled={leadsNowhere}
        onClick={handleClick}
      >
        {sign}
      </a>
    );
  };
  return (
    <span className="move-columns">
      {link(-1, words.moveLeft[column], '←', isFirst)}
      {link(1, words.moveRight[column], '→', isLast)}
    </span>
  );
}
