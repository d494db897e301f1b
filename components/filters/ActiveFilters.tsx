import Link from 'next/link';
import type { ActiveFilterView } from './filter-view';

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
            <Link
              className="chip"
              href={filter.address}
              prefetch={false}
              scroll={false}
              aria-label={filter.removeLabel}
            >
              {filter.label}
              <span className="chip-cross" aria-hidden="true">
                ×
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link className="clear-filters" href={clearAddress} prefetch={false} scroll={false}>
        {clearLabel}
      </Link>
    </nav>
  );
}
