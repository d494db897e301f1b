import { moveFor } from '@/components/table/grid-moves';
import { withColumn, withColumnMoved } from '@/components/table/table-columns';
import { sortedAlone, sortedToo } from '@/components/table/table-sorting';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';

describe('sorting', () => {
  it('by one column goes from its usual order to the other and to none', () => {
    const first = sortedAlone([], 'value');
    expect(first).toEqual([{ column: 'value', order: 'desc' }]);
    const second = sortedAlone(first, 'value');
    expect(second).toEqual([{ column: 'value', order: 'asc' }]);
    expect(sortedAlone(second, 'value')).toEqual([]);
  });

  it('by one more column keeps those before it in their places', () => {
    const two = sortedToo([{ column: 'indicator', order: 'asc' }], 'period');
    expect(two).toEqual([
      { column: 'indicator', order: 'asc' },
      { column: 'period', order: 'asc' },
    ]);
    expect(sortedToo(two, 'indicator')[0]).toEqual({ column: 'indicator', order: 'desc' });
    expect(sortedAlone(two, 'note')).toEqual([{ column: 'note', order: 'asc' }]);
  });
});

describe('columns', () => {
  it('move by one place, and no further than the end', () => {
    expect(withColumnMoved(['period', 'value', 'note'], 'value', -1)).toEqual(['value', 'period', 'note']);
    expect(withColumnMoved(['period', 'value'], 'value', 1)).toEqual(['period', 'value']);
  });

  it('are the usual ones again when all stand in their usual places', () => {
    const moved = withColumnMoved(null, 'indicator', -1);
    expect(moved?.slice(0, 2)).toEqual(['indicator', 'period']);
    expect(withColumnMoved(moved, 'indicator', 1)).toBeNull();
  });

  it('come last when they are added, and are all there when the last is taken away', () => {
    expect(withColumn(['note'], 'value', true)).toEqual(['note', 'value']);
    expect(withColumn(['note'], 'note', false)).toBeNull();
    expect(withColumn(null, 'note', false)).toEqual(TABLE_COLUMNS.slice(0, -1));
  });
});

describe('keys in the table', () => {
  const size = { rowCount: 20, columnCount: 4 };

  it.each([
    ['ArrowDown', false, { row: 1, column: 0 }],
    ['ArrowUp', false, { row: -1, column: 0 }],
    ['ArrowLeft', false, { row: 0, column: 0 }],
    ['End', false, { row: 0, column: 3 }],
    ['End', true, { row: 19, column: 3 }],
    ['PageDown', false, { row: 8, column: 0 }],
    ['Tab', false, null],
  ])('%s (with Ctrl: %s)', (key, command, expected) => {
    expect(moveFor(key, command, { row: 0, column: 0 }, size)).toEqual(expected);
  });
});
