import type { ChangeEvent } from 'react';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import { PARAMETER_OF, serialiseExploreQuery } from '@/lib/query/parameters';
import type { FigureTableWords } from './figure-row';

interface ColumnChoiceProps {
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: Pick<FigureTableWords, 'chooseColumns' | 'applyColumns' | 'columns'>;
  readonly onChoose: (columns: ExploreQuery['columns']) => void;
}

/** Which columns the table shows; with none chosen it shows all of them. */
export function ColumnChoice({ query, path, words, onChoose }: ColumnChoiceProps) {
  const shown = query.columns ?? TABLE_COLUMNS;
  function handleChange(event: ChangeEvent<HTMLInputElement>) {
    const { value, checked } = event.target;
    const columns = TABLE_COLUMNS.filter((column) => (column === value ? checked : shown.includes(column)));
    const all = columns.length === 0 || columns.length === TABLE_COLUMNS.length;
    onChoose(all ? null : columns);
  }
  return (
    <details className="column-choice">
      <summary>{words.chooseColumns}</summary>
      <form action={path} method="get">
        {serialiseExploreQuery({ ...query, columns: null }).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="visually-hidden">{words.chooseColumns}</legend>
          {TABLE_COLUMNS.map((column: TableColumnId) => (
            <label key={column}>
              <input
                type="checkbox"
                name={PARAMETER_OF.columns}
                value={column}
                checked={shown.includes(column)}
                onChange={handleChange}
              />
              {words.columns[column]}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button">
          {words.applyColumns}
        </button>
      </form>
    </details>
  );
}
