import type { ExploreQuery, Preference } from './explore-query';
import { EVERY_FIGURE } from './explore-query';

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
  show: 'show',
  gaps: 'gaps',
  known: 'known',
  revision: 'revision',
  prefer: 'prefer',
  at: 'at',
  sort: 'sort',
  columns: 'columns',
  group: 'group',
  columnFilters: 'where',
  page: 'page',
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
    show: query.show === EVERY_FIGURE.show ? [] : [query.show],
    gaps: query.gaps === null ? [] : [query.gaps],
    known: query.known === null ? [] : [query.known.edtf],
    revision: query.revision === null ? [] : [String(query.revision)],
    prefer: query.prefer === null ? [] : [preferenceText(query.prefer)],
    at: query.at === null ? [] : [query.at],
    sort: query.sort.map(({ column, order }) => `${column}.${order}`),
    columns: query.columns ?? [],
    group: query.group === null ? [] : [query.group],
    columnFilters: query.columnFilters.map(({ column, text }) => `${column}~${text}`),
    page: query.page === EVERY_FIGURE.page ? [] : [String(query.page)],
  };
  const parts = Object.keys(PARAMETER_OF) as (keyof ExploreQuery)[];
  return parts.flatMap((part) => texts[part].map((text): ParameterEntry => [PARAMETER_OF[part], text]));
}

/** A preference as an address writes it: `document.annex-la-2022`, `reporter.LA`, `reporter.none`. */
export function preferenceText(preference: Preference): string {
  return preference.kind === 'document'
    ? `document.${preference.documentId}`
    : `reporter.${preference.reporter ?? UNNAMED_REPORTER}`;
}

/** The code of a reporter that no document names. */
export const UNNAMED_REPORTER = 'none';

/** Parameters whose values stand in the order that the reader gave them. */
const ORDERED: readonly string[] = [PARAMETER_OF.columns, PARAMETER_OF.sort, PARAMETER_OF.columnFilters];

/** Entries of a form as an address writes them: blanks left out, parameters in order, lists sorted where their order says nothing. */
export function canonicalEntries(entries: readonly ParameterEntry[]): ParameterEntry[] {
  const names: readonly string[] = Object.values(PARAMETER_OF);
  return names.flatMap((name) => {
    const own = entries.filter((entry) => entry[0] === name && entry[1] !== '');
    return ORDERED.includes(name) ? own : own.sort((a, b) => (a[1] < b[1] ? -1 : 1));
  });
}
