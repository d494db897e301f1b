import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';

type Columns = ExploreQuery['columns'];

/** The columns shown, in their order. */
export function columnsShown(columns: Columns): readonly TableColumnId[] {
  return columns ?? TABLE_COLUMNS;
}

/** The columns with one more or one less; a new one comes last. Without any the table would show nothing: then all. */
export function withColumn(columns: Columns, column: TableColumnId, shown: boolean): Columns {
  const others = columnsShown(columns).filter((other) => other !== column);
  return usual(shown ? [...others, column] : others);
}

/** The columns with one a place further to the left (-1) or to the right (1). */
export function withColumnMoved(columns: Columns, column: TableColumnId, by: -1 | 1): Columns {
  const order = [...columnsShown(columns)];
  const place = order.indexOf(column);
  const other = order[place + by];
  if (place < 0 || other === undefined) return columns;
  order[place + by] = column;
  order[place] = other;
  return usual(order);
}

/** Null stands for all columns as they usually stand. */
function usual(columns: readonly TableColumnId[]): Columns {
  const isUsual =
    columns.length === 0 ||
    (columns.length === TABLE_COLUMNS.length &&
      columns.every((column, place) => column === TABLE_COLUMNS[place]));
  return isUsual ? null : columns;
}
