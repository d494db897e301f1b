import type { Catalogue } from '@/lib/figure/catalogue';
import type { ExploreQuery, TableColumnId } from './explore-query';
import { EVERY_FIGURE, TABLE_COLUMNS, tidySearch } from './explore-query';
import { distinct, parameterReader } from './parameter-reader';
import type { ParameterEntry } from './parameters';
import { PARAMETER_OF } from './parameters';
import { parameterSchemas } from './parameter-schemas';

/** Why a value was left out: it is not of the parameter's form, comes a second time, or the years run backwards. */
export type QueryFault = 'unknown-parameter' | 'unexpected-value' | 'given-twice' | 'years-reversed';

/** One part of an address that could not be used; the rest of the address still holds. */
export interface QueryProblem {
  readonly fault: QueryFault;
  readonly parameter: string;
  readonly value: string;
}

export interface QueryParsing {
  readonly query: ExploreQuery;
  readonly problems: readonly QueryProblem[];
}

/**
 * Reads the parameters of an address. Empty values, which a form sends for fields left blank, ask for nothing. Whatever
 * cannot be used is left out of the query and told as a problem.
 */
export function parseExploreQuery(entries: Iterable<ParameterEntry>, catalogue: Catalogue): QueryParsing {
  const schemas = parameterSchemas(catalogue);
  const { one, many, problems } = parameterReader(
    withColumnFiltersJoined(entries),
    Object.values(PARAMETER_OF),
  );
  const columns = [...new Set(many('columns', schemas.columns))];
  const query: ExploreQuery = {
    topic: one('topic', schemas.topic),
    indicators: distinct(many('indicator', schemas.indicator)),
    pairs: distinct(many('pair', schemas.pair)),
    directions: distinct(many('direction', schemas.direction)),
    measures: distinct(many('measure', schemas.measure)),
    units: distinct(many('unit', schemas.unit)),
    from: one('from', schemas.from),
    to: one('to', schemas.to),
    natures: distinct(many('nature', schemas.nature)),
    documents: distinct(many('document', schemas.document)),
    search: one('q', schemas.q) ?? '',
    show: one('show', schemas.show) ?? EVERY_FIGURE.show,
    gaps: one('gaps', schemas.gaps),
    known: one('known', schemas.known),
    revision: one('revision', schemas.revision),
    prefer: one('prefer', schemas.prefer),
    at: one('at', schemas.at),
    sort: firstOfEachColumn(many('sort', schemas.sort)),
    columns: isUsualOrder(columns) ? null : columns,
    group: one('group', schemas.group),
    columnFilters: firstOfEachColumn(many('where', schemas.where)),
    page: one('page', schemas.page) ?? EVERY_FIGURE.page,
  };
  if (query.from === null || query.to === null || query.from <= query.to) return { query, problems };
  const reversed: QueryProblem = {
    fault: 'years-reversed',
    parameter: 'from',
    value: `${query.from}&to=${query.to}`,
  };
  return { query: { ...query, from: null, to: null }, problems: [...problems, reversed] };
}

/** What a form sends that names a column and its words in two fields: `where=document~` and, next to it, `where=annex`. */
const COLUMN_ALONE = /^[a-z]+~$/;

function withColumnFiltersJoined(entries: Iterable<ParameterEntry>): ParameterEntry[] {
  const all = [...entries];
  const given = all.flatMap(([name, value]) => (name === PARAMETER_OF.columnFilters ? [value] : []));
  const joined: ParameterEntry[] = [];
  while (given.length > 0) {
    const value = given.shift()!;
    const words = COLUMN_ALONE.test(value) ? given.shift() : undefined;
    // A field for words that is left blank asks for nothing.
    if (words === undefined) joined.push([PARAMETER_OF.columnFilters, value]);
    else if (tidySearch(words) !== '') joined.push([PARAMETER_OF.columnFilters, value + words]);
  }
  return [...all.filter(([name]) => name !== PARAMETER_OF.columnFilters), ...joined];
}

/** No column, or all of them as they usually stand. */
function isUsualOrder(columns: readonly TableColumnId[]): boolean {
  return (
    columns.length === 0 ||
    (columns.length === TABLE_COLUMNS.length &&
      TABLE_COLUMNS.every((column, place) => columns[place] === column))
  );
}

function firstOfEachColumn<Item extends { readonly column: TableColumnId }>(items: readonly Item[]): Item[] {
  return items.filter(({ column }, place) => items.findIndex((other) => other.column === column) === place);
}
