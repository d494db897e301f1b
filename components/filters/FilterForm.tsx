'use client';

import { explorePath } from '@/lib/link/addresses';
import type { ParameterEntry } from '@/lib/query/parameters';
import { PARAMETER_OF } from '@/lib/query/parameters';
import type { Locale } from '@/lib/words/locale';
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
  readonly locale: Locale;
  /** The parameters of the view at hand, in canonical order. */
  readonly entries: readonly ParameterEntry[];
  readonly filters: readonly FilterView[];
  readonly words: FilterFormWords;
}

/**
 * The filters as a form that a browser can send by itself (GET). With script every change is sent at once and shows
 * ahead of the answer.
 */
export function FilterForm({ locale, entries, filters, words }: FilterFormProps) {
  const { form, shown, awaitsAnswer, choose, type, submit } = useSendingForm(locale, entries);
  const { text } = useLiveSearch();
  useClosingOutside(form);
  const chosen = (parameter: string) => shown.flatMap(([name, value]) => (name === parameter ? [value] : []));
  return (
    <form
      ref={form}
      className="filter-form"
      action={explorePath(locale)}
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
