import type { ExploreQuery, TableColumnId, TableSort } from '@/lib/query/explore-query';

type Order = TableSort['order'];

/** Values start with the largest, everything else with the first. */
function firstOrder(column: TableColumnId): Order {
  return column === 'value' ? 'desc' : 'asc';
}

/** The order after this one: first the usual way, then the other way round, then none. */
function nextOrder(column: TableColumnId, order: Order | null): Order | null {
  const first = firstOrder(column);
  if (order === null) return first;
  if (order !== first) return null;
  return first === 'asc' ? 'desc' : 'asc';
}

/** How a column takes part in the order; null when it does not. */
export function orderOf(sort: readonly TableSort[], column: TableColumnId): Order | null {
  return sort.find((part) => part.column === column)?.order ?? null;
}

/** The order of the table when a column is to sort it by itself. */
export function sortedAlone(sort: readonly TableSort[], column: TableColumnId): readonly TableSort[] {
  const order = nextOrder(column, orderOf(sort, column));
  return order === null ? [] : [{ column, order }];
}

/** The order of the table when a column is to sort what those before it leave alike; in its place if it has one. */
export function sortedToo(sort: readonly TableSort[], column: TableColumnId): readonly TableSort[] {
  const order = nextOrder(column, orderOf(sort, column));
  if (order === null) return sort.filter((part) => part.column !== column);
  if (orderOf(sort, column) === null) return [...sort, { column, order }];
  return sort.map((part) => (part.column === column ? { column, order } : part));
}

/** What rows are sorted by: the column that groups them comes first, in the order that is asked for it. */
export function sortsWithGroup({ sort, group }: Pick<ExploreQuery, 'sort' | 'group'>): readonly TableSort[] {
  if (group === null) return sort;
  const own = sort.find(({ column }) => column === group) ?? { column: group, order: 'asc' };
  return [own, ...sort.filter(({ column }) => column !== group)];
}
