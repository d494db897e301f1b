import { figureRowPage } from '@/components/table/figure-table-view';
import type { RowsAsked } from '@/components/table/order-rows';
import { rowsInOrder } from '@/components/table/order-rows';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const { rows } = figureRowPage(testSnapshot.figures, EVERY_FIGURE, testSnapshot, 'en');
const inOrder = rowsInOrder(rows);
const NOTHING: RowsAsked = { sorting: [], columnFilters: [], globalFilter: '' };
const ids = (asked: RowsAsked) => inOrder(asked).map(({ id }) => id);

describe('rows ordered in the browser', () => {
  it('stand as they came when nothing is asked', () => {
    expect(ids(NOTHING)).toEqual(rows.map(({ id }) => id));
  });

  it('stand in the order of a column, either way, again and again', () => {
    const sortedBy = (desc: boolean) => ids({ ...NOTHING, sorting: [{ id: 'period', desc }] });
    const first = sortedBy(false);
    expect(first[0]).toBe('kh-turnover-2001-2005');
    expect(sortedBy(true)[0]).not.toBe('kh-turnover-2001-2005');
    expect(sortedBy(false)).toEqual(first);
  });

  it('are those whose cells hold the words', () => {
    expect(ids({ ...NOTHING, globalFilter: 'kwh' })).toEqual(['la-voltage-2022']);
    expect(ids({ ...NOTHING, columnFilters: [{ id: 'value', value: '1.37' }] })).toEqual([
      'la-turnover-2021',
    ]);
  });
});
