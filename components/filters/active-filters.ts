import type { Catalogue } from '@/lib/figure/catalogue';
import { exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import { directionLabel } from '@/lib/query/direction-label';
import type { ActiveFilterView } from './filter-view';

/** Lists of a query from which one value can be taken out. */
type ListPart = 'indicators' | 'pairs' | 'directions' | 'measures' | 'units' | 'natures' | 'documents';

/** Every filter in use, in the order of the form, with the way to remove it. */
export function buildActiveFilters(
  catalogue: Catalogue,
  query: ExploreQuery,
  locale: Locale,
): ActiveFilterView[] {
  const words = wordsOf(locale, 'explore');
  const common = wordsOf(locale, 'common');
  const filter = (label: string, rest: ExploreQuery): ActiveFilterView => ({
    label,
    removeLabel: words('filters.remove', { filter: label }),
    address: exploreAddress(locale, rest),
  });
  const list = (part: ListPart, labelOf: (code: string) => string): ActiveFilterView[] =>
    query[part].map((code) =>
      filter(labelOf(code), { ...query, [part]: query[part].filter((other) => other !== code) }),
    );
  const { topic, from, to, search } = query;
  return [
    ...(topic === null ? [] : [filter(nameIn(catalogue.topics, topic, locale), { ...query, topic: null })]),
    ...list('indicators', (code) => nameIn(catalogue.indicators, code, locale)),
    ...list('pairs', (code) => pairName(catalogue, code, locale)),
    ...list('directions', (code) => directionLabel(catalogue, code, locale)),
    ...list('measures', (code) => common(`measure.${code}`)),
    ...list('units', (code) => nameIn(catalogue.units, code, locale)),
    ...(from === null
      ? []
      : [filter(words('filters.activeFrom', { year: String(from) }), { ...query, from: null })]),
    ...(to === null ? [] : [filter(words('filters.activeTo', { year: String(to) }), { ...query, to: null })]),
    ...list('natures', (code) => common(`nature.${code}`)),
    ...list('documents', (code) => catalogue.documents.get(code)?.title ?? code),
    ...(search === ''
      ? []
      : [filter(words('filters.activeSearch', { text: search }), { ...query, search: '' })]),
  ];
}
