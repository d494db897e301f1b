import type { Nature } from '@/lib/figure/vocabulary';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE, tidySearch } from '@/lib/query/explore-query';
import { PARAMETER_OF } from '@/lib/query/parameters';

/** The query with the filters as the form has them; of other figures another number is to use, from the first row on. */
export function withFiltersOf(form: HTMLFormElement, query: ExploreQuery): ExploreQuery {
  const fields = new FormData(form);
  const many = (part: keyof ExploreQuery) =>
    fields
      .getAll(PARAMETER_OF[part])
      .map(String)
      .filter((text) => text !== '')
      .sort();
  const year = (part: 'from' | 'to') => Number(many(part)[0] ?? 0) || null;
  return {
    ...query,
    topic: many('topic')[0] ?? null,
    indicators: many('indicators'),
    pairs: many('pairs'),
    directions: many('directions'),
    from: year('from'),
    to: year('to'),
    // The form offers nothing else.
    natures: many('natures') as Nature[],
    documents: many('documents'),
    search: tidySearch(String(fields.get(PARAMETER_OF.search) ?? '')),
    at: EVERY_FIGURE.at,
    page: EVERY_FIGURE.page,
  };
}
