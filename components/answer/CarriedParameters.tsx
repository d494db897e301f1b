import type { ExploreQuery } from '@/lib/query/explore-query';
import { serialiseExploreQuery } from '@/lib/query/parameters';

/** The rest of a view, which a form carries along without showing it. */
export function CarriedParameters({ query }: { readonly query: ExploreQuery }) {
  return serialiseExploreQuery({ ...query, page: 1 }).map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
