import type { Catalogue } from '@/lib/figure/catalogue';
import { exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import { directionLabel } from '@/lib/query/direction-label';
import type { ActiveFilterView } from './filter-view';
import type { FilterInUse, ListPart } from './without-filter';
import { withoutFilter } from './without-filter';

/** Every filter in use, in the order of the form, with the way to remove it. */
export function buildActiveFilters(
  catalogue: Catalogue,
  query: ExploreQuery,
  locale: Locale,
): ActiveFilterView[] {
  const words = wordsOf(locale, 'explore');
  const common = wordsOf(locale, 'common');
  const filter = (label: string, inUse: FilterInUse): ActiveFilterView => ({
    ...inUse,
    label,
    removeLabel: words('filters.remove', { filter: label }),
    address: exploreAddress(locale, withoutFilter(query, inUse)),
  });
  const list = (part: ListPart, labelOf: (code: string) => string): ActiveFilterView[] =>
    query[part].map((code) => filter(labelOf(code), { part, code }));
  const { topic, from, to, search } = query;
  return [
    ...(topic === null ? [] : [filter(nameIn(catalogue.topics, topic, locale), { part: 'topic' })]),
    ...list('indicators', (code) => nameIn(catalogue.indicators, code, locale)),
    ...list('pairs', (code) => pairName(catalogue, code, locale)),
    ...list('directions', (code) => directionLabel(catalogue, code, locale)),
    ...list('measures', (code) => common(`measure.${code}`)),
    ...list('units', (code) => nameIn(catalogue.units, code, locale)),
    ...(from === null ? [] : [filter(words('filters.activeFrom', { year: String(from) }), { part: 'from' })]),
    ...(to === null ? [] : [filter(words('filters.activeTo', { year: String(to) }), { part: 'to' })]),
    ...list('natures', (code) => common(`nature.${code}`)),
    ...list('documents', (code) => catalogue.documents.get(code)?.title ?? code),
    ...(search === '' ? [] : [filter(words('filters.activeSearch', { text: search }), { part: 'search' })]),
  ];
}
