import { exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { withoutFilters } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { formatCount } from '@/lib/format/number';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { ActiveFilters } from './ActiveFilters';
import { FilterForm } from './FilterForm';
import { buildActiveFilters } from './active-filters';
import { buildFilters } from './filter-groups';

interface FilterBarProps {
  readonly snapshot: Snapshot;
  readonly query: ExploreQuery;
  readonly locale: Locale;
}

/** The filters, folded on a narrow screen, and those in use. */
export function FilterBar({ snapshot, query, locale }: FilterBarProps) {
  const words = wordsOf(locale, 'explore');
  const active = buildActiveFilters(snapshot.catalogue, query, locale);
  const heading =
    active.length === 0
      ? words('filters.heading')
      : words('filters.headingWithCount', { count: formatCount(active.length, locale) });
  return (
    <div className="filter-bar">
      <details className="filter-fold">
        <summary>{heading}</summary>
        <FilterForm
          filters={buildFilters(snapshot, query, locale)}
          words={{
            heading: words('filters.heading'),
            search: words('filters.search'),
            searchHint: words('filters.searchHint'),
            submit: words('filters.submit'),
          }}
        />
      </details>
      <ActiveFilters
        filters={active}
        label={words('filters.active')}
        clearLabel={words('filters.clear')}
        clearAddress={exploreAddress(locale, withoutFilters(query))}
      />
    </div>
  );
}
