import type { MouseEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { viewAddress } from '@/lib/link/addresses';
import type { ColumnFilter, ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { LONGEST_SEARCH, tidySearch } from '@/lib/query/explore-query';
import type { FigureTableWords } from './figure-row';
import { filledIn } from './filled-in';

/** Typing that pauses this long (milliseconds) is shown. */
const TYPING_PAUSE = 250;

interface ColumnFilterRowProps {
  readonly columns: readonly TableColumnId[];
  readonly query: ExploreQuery;
  readonly words: FigureTableWords;
  readonly onShow: (query: ExploreQuery) => void;
}

/** A field for every column, under its heading: rows whose cells hold the words stay. */
export function ColumnFilterRow({ columns, query, words, onShow }: ColumnFilterRowProps) {
  return (
    <tr className="column-filters" aria-rowindex={2}>
      {columns.map((column) => (
        <td key={column} className={`column-${column}`}>
          <ColumnFilterField
            label={words.filterColumn[column]}
            asked={query.columnFilters.find((filter) => filter.column === column)?.text ?? ''}
            onAsk={(text) =>
              onShow({ ...query, columnFilters: withFilter(query.columnFilters, { column, text }), page: 1 })
            }
          />
        </td>
      ))}
    </tr>
  );
}

interface ColumnFilterFieldProps {
  readonly label: string;
  /** The words that the view at hand asks for. */
  readonly asked: string;
  readonly onAsk: (text: string) => void;
}

function ColumnFilterField({ label, asked, onAsk }: ColumnFilterFieldProps) {
  const [typed, setTyped] = useState({ text: asked, asked });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  // What else was asked during the pause must not be taken back after it.
  const askLatest = useRef(onAsk);
  useEffect(() => {
    askLatest.current = onAsk;
  }, [onAsk]);
  // What is asked by other means (a removed filter, the back button) stands in the field too.
  const text = typed.asked === asked || tidySearch(typed.text) === asked ? typed.text : asked;
  return (
    <input
      type="search"
      aria-label={label}
      value={text}
      maxLength={LONGEST_SEARCH}
      autoComplete="off"
      onChange={({ target: { value } }) => {
        setTyped({ text: value, asked });
        clearTimeout(pause.current);
        pause.current = setTimeout(() => askLatest.current(tidySearch(value)), TYPING_PAUSE);
      }}
    />
  );
}

interface ColumnFiltersInUseProps {
  readonly query: ExploreQuery;
  /** The page that the table stands on, without parameters. */
  readonly path: string;
  readonly words: FigureTableWords;
  /** How many rows pass, in words. */
  readonly result: string;
  readonly onShow: (query: ExploreQuery) => void;
}

/** The filters of columns in use; each is a link to the same view without it. */
export function ColumnFiltersInUse({ query, path, words, result, onShow }: ColumnFiltersInUseProps) {
  if (query.columnFilters.length === 0) return null;
  return (
    <nav className="column-filters-in-use" aria-label={words.columnFiltersInUse}>
      {query.columnFilters.map(({ column, text }) => {
        const rest = {
          ...query,
          columnFilters: withFilter(query.columnFilters, { column, text: '' }),
          page: 1,
        };
        const label = `${words.columns[column]}: ${text}`;
        const handleClick = (event: MouseEvent) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onShow(rest);
        };
        return (
          <a
            key={column}
            className="chip"
            href={viewAddress(path, rest)}
            aria-label={filledIn(words.removeFilter, 'filter', label)}
            onClick={handleClick}
          >
            {label}
            <span className="chip-cross" aria-hidden="true">
              ×
            </span>
          </a>
        );
      })}
      <span>{result}</span>
    </nav>
  );
}

/** The filters with one set anew; empty words take it away. */
function withFilter(filters: readonly ColumnFilter[], next: ColumnFilter): readonly ColumnFilter[] {
  const place = filters.findIndex(({ column }) => column === next.column);
  if (next.text === '') return filters.filter((_, index) => index !== place);
  if (place < 0) return [...filters, next];
  return filters.map((filter, index) => (index === place ? next : filter));
}
