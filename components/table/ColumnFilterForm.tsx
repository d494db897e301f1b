import { LONGEST_SEARCH, TABLE_COLUMNS } from '@/lib/query/explore-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { PARAMETER_OF, serialiseExploreQuery } from '@/lib/query/parameters';
import type { FigureTableWords } from './figure-row';

interface ColumnFilterFormProps {
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
}

/**
 * Filters a column where no script puts fields under the headings. Column and words are sent as two values of one
 * parameter, which come before the filters in use: of two for one column the first holds.
 */
export function ColumnFilterForm({ query, path, words }: ColumnFilterFormProps) {
  return (
    <form className="group-choice" action={path} method="get">
      <label>
        {words.filterColumns}{' '}
        <select name={PARAMETER_OF.columnFilters}>
          {TABLE_COLUMNS.map((column) => (
            <option key={column} value={`${column}~`}>
              {words.columns[column]}
            </option>
          ))}
        </select>
      </label>
      <input
        type="search"
        name={PARAMETER_OF.columnFilters}
        aria-label={words.filterWords}
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
      />
      {serialiseExploreQuery({ ...query, page: 1 }).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="quiet-button">
        {words.applyFilter}
      </button>
    </form>
  );
}
