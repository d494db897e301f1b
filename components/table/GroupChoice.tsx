import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import { PARAMETER_OF, serialiseExploreQuery } from '@/lib/query/parameters';
import type { FigureTableWords } from './figure-row';

interface GroupChoiceProps {
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
  /** Whether a choice is shown at once, so that no button is needed. */
  readonly isLive: boolean;
  readonly onShow: (query: ExploreQuery) => void;
}

/** Words that nearly every figure has for itself make no groups. */
const GROUPING_COLUMNS = TABLE_COLUMNS.filter((column) => !['written', 'lines', 'note'].includes(column));

/** The column by which the rows stand in groups. */
export function GroupChoice({ query, path, words, isLive, onShow }: GroupChoiceProps) {
  const carried = serialiseExploreQuery({ ...query, group: null, page: 1 });
  return (
    <form className="group-choice" action={path} method="get">
      {carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        {words.group}{' '}
        <select
          name={PARAMETER_OF.group}
          value={query.group ?? ''}
          onChange={(event) =>
            onShow({ ...query, group: (event.target.value || null) as TableColumnId | null, page: 1 })
          }
        >
          <option value="">{words.noGroup}</option>
          {GROUPING_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {words.columns[column]}
            </option>
          ))}
        </select>
      </label>
      {!isLive && (
        <button type="submit" className="quiet-button">
          {words.applyGroup}
        </button>
      )}
    </form>
  );
}
