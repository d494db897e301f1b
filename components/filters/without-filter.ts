import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';

/** A filter of a query: a part that holds one value, or one code of a list. */
export interface FilterInUse {
  readonly part: 'topic' | 'from' | 'to' | 'search' | ListPart;
  /** Of a list, what to take out of it. */
  readonly code?: string;
}

export type ListPart = 'indicators' | 'pairs' | 'directions' | 'measures' | 'units' | 'natures' | 'documents';

/** The query without one of its filters, from the first row on. */
export function withoutFilter(query: ExploreQuery, { part, code }: FilterInUse): ExploreQuery {
  const value = query[part];
  const isList = typeof value === 'object' && value !== null;
  const rest = isList ? value.filter((other) => other !== code) : EVERY_FIGURE[part];
  return { ...query, [part]: rest, page: EVERY_FIGURE.page };
}
