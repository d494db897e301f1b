import { formatCount } from '@/lib/format/number';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { PARAMETER_OF } from '@/lib/query/parameters';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { PeriodFilterView, YearChoiceView } from './filter-view';

/** The first and last year to choose from, each year with its number of figures. */
export function buildPeriodFilter(
  query: ExploreQuery,
  yearCounts: ReadonlyMap<string, number>,
  locale: Locale,
): PeriodFilterView {
  const words = wordsOf(locale, 'explore');
  const inUse = [query.from, query.to].filter((year) => year !== null).length;
  const choice = (part: 'from' | 'to'): YearChoiceView => ({
    parameter: PARAMETER_OF[part],
    label: words(`filters.${part}`),
    options: yearOptions(query[part], yearCounts, words, locale),
  });
  return {
    kind: 'period',
    label: words('filters.period'),
    inUse: inUse === 0 ? '' : formatCount(inUse, locale),
    hint: words('filters.periodHint'),
    from: choice('from'),
    to: choice('to'),
  };
}

function yearOptions(
  chosen: number | null,
  yearCounts: ReadonlyMap<string, number>,
  words: Words,
  locale: Locale,
): YearChoiceView['options'] {
  const years = new Set([...yearCounts.keys(), ...(chosen === null ? [] : [String(chosen)])]);
  const options = [...years].sort().map((year) => ({
    value: year,
    label: words('filters.year', { year, count: formatCount(yearCounts.get(year) ?? 0, locale) }),
  }));
  return [{ value: '', label: words('filters.anyYear') }, ...options];
}
