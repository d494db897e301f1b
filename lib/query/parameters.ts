import type { ExploreQuery } from './explore-query';

/** The address parameter of every part of a query, in the order in which addresses write them. */
export const PARAMETER_OF = {
  topic: 'topic',
  indicators: 'indicator',
  pairs: 'pair',
  directions: 'direction',
  measures: 'measure',
  units: 'unit',
  from: 'from',
  to: 'to',
  natures: 'nature',
  documents: 'document',
  search: 'q',
  sort: 'sort',
  columns: 'columns',
} as const satisfies Record<keyof ExploreQuery, string>;

export type ParameterName = (typeof PARAMETER_OF)[keyof ExploreQuery];

/** One `name=value` of an address. */
export type ParameterEntry = readonly [name: string, value: string];

/** The parameters of a page as Next hands them over, as a list of entries. */
export function parameterEntries(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ParameterEntry[] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((text): ParameterEntry => [name, text]),
  );
}

/** The query as address parameters, in canonical order; what asks for nothing is left out. */
export function serialiseExploreQuery(query: ExploreQuery): ParameterEntry[] {
  const texts: Record<keyof ExploreQuery, readonly string[]> = {
    topic: query.topic === null ? [] : [query.topic],
    indicators: query.indicators,
    pairs: query.pairs,
    directions: query.directions,
    measures: query.measures,
    units: query.units,
    from: query.from === null ? [] : [String(query.from)],
    to: query.to === null ? [] : [String(query.to)],
    natures: query.natures,
    documents: query.documents,
    search: query.search === '' ? [] : [query.search],
    sort: query.sort === null ? [] : [`${query.sort.column}.${query.sort.order}`],
    columns: query.columns ?? [],
  };
  const parts = Object.keys(PARAMETER_OF) as (keyof ExploreQuery)[];
  return parts.flatMap((part) => texts[part].map((text): ParameterEntry => [PARAMETER_OF[part], text]));
}

/** Entries of a form as an address writes them: blanks left out, parameters in order, lists sorted. */
export function canonicalEntries(entries: readonly ParameterEntry[]): ParameterEntry[] {
  const names: readonly string[] = Object.values(PARAMETER_OF);
  return names.flatMap((name) => {
    const own = entries.filter((entry) => entry[0] === name && entry[1] !== '');
    return name === PARAMETER_OF.columns ? own : own.sort((a, b) => (a[1] < b[1] ? -1 : 1));
  });
}
