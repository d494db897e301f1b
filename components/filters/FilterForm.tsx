'use client';

import { PARAMETER_OF, serialiseExploreQuery } from '@/lib/query/parameters';
import { useAskedView } from './AskedView';
import { FilterGroup } from './FilterGroup';
import { useLiveSearch } from './LiveSearch';
import { PeriodFilter } from './PeriodFilter';
import { SearchField } from './SearchField';
import type { FilterFormWords, FilterView } from './filter-view';
import { useClosingOutside } from './use-closing-outside';
import { useSendingForm } from './use-sending-form';

/** Parameters that the form carries along without showing them. */
const CARRIED: readonly string[] = [
  PARAMETER_OF.measures,
  PARAMETER_OF.units,
  PARAMETER_OF.show,
  PARAMETER_OF.gaps,
  PARAMETER_OF.known,
  PARAMETER_OF.revision,
  PARAMETER_OF.prefer,
  PARAMETER_OF.sort,
  PARAMETER_OF.columns,
  PARAMETER_OF.group,
  PARAMETER_OF.columnFilters,
];

interface FilterFormProps {
  readonly filters: readonly FilterView[];
  readonly words: FilterFormWords;
}

/**
 * The filters as a form that a browser can send by itself (GET). With script every change is sent at once and shows
 * ahead of the answer.
 */
export function FilterForm({ filters, words }: FilterFormProps) {
  const { asked, path, awaitsAnswer } = useAskedView();
  const { form, choose, type, submit } = useSendingForm();
  const entries = serialiseExploreQuery(asked);
  const { text } = useLiveSearch();
  useClosingOutside(form);
  const chosen = (parameter: string) =>
    entries.flatMap(([name, value]) => (name === parameter ? [value] : []));
  return (
    <form
      ref={form}
      className="filter-form"
      action={path}
      method="get"
      aria-label={words.heading}
      aria-busy={awaitsAnswer}
      onSubmit={submit}
    >
      <SearchField text={text} words={words} onType={type} />
      <div className="filter-groups">
        {filters.map((filter) =>
          filter.kind === 'period' ? (
            <PeriodFilter key={filter.label} filter={filter} chosen={chosen} onChoose={choose} />
          ) : (
            <FilterGroup
              key={filter.label}
              group={filter}
              chosen={chosen(filter.parameter)}
              onChoose={choose}
            />
          ),
        )}
        <button type="submit" className="button">
          {words.submit}
        </button>
      </div>
      {entries
        .filter(([name]) => CARRIED.includes(name))
        .map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
    </form>
  );
}
