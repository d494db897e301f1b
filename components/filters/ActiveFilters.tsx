'use client';

import { withoutFilters } from '@/lib/query/explore-query';
import type { ActiveFilterView } from './filter-view';
import { ViewLink } from './ViewLink';
import { withoutFilter } from './without-filter';

interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilterView[];
  readonly label: string;
  readonly clearLabel: string;
  readonly clearAddress: string;
}

/** The filters in use; each is a link to the same view without it. */
export function ActiveFilters({ filters, label, clearLabel, clearAddress }: ActiveFiltersProps) {
  if (filters.length === 0) return null;
  return (
    <nav className="active-filters" aria-label={label}>
      <ul>
        {filters.map((filter) => (
          <li key={filter.address}>
            <ViewLink
              className="chip"
              href={filter.address}
              next={(asked) => withoutFilter(asked, filter)}
              aria-label={filter.removeLabel}
            >
              {filter.label}
              <span className="chip-cross" aria-hidden="true">
                ×
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
      <ViewLink className="clear-filters" href={clearAddress} next={withoutFilters}>
        {clearLabel}
      </ViewLink>
    </nav>
  );
}
