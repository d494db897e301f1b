import type { TableColumnId } from '@/lib/query/explore-query';

/** A value for every column of the table. */
export function perColumn<Value>(make: (column: TableColumnId) => Value): Record<TableColumnId, Value> {
  return {
    period: make('period'),
    indicator: make('indicator'),
    direction: make('direction'),
    value: make('value'),
    written: make('written'),
    nature: make('nature'),
    measure: make('measure'),
    breakdown: make('breakdown'),
    document: make('document'),
    lines: make('lines'),
    note: make('note'),
  };
}
