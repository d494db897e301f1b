import type { CompactRowPage } from '@/components/table/compact-rows';
import { unpackRows } from '@/components/table/compact-rows';
import { figureRowsResponse } from '@/server/figure-rows-response';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const ask = (address: string, headers: Record<string, string> = {}) =>
  figureRowsResponse(new Request(`http://localhost${address}`, { headers }), testSnapshot, 'en');

describe('the rows of the table over the wire', () => {
  it('are all rows of the view in reading order, whatever page or order is asked for', async () => {
    const response = ask('/en/explore/rows?indicator=trade-turnover&pair=LA-VN&sort=value.desc&page=2');
    const { rows, shown } = unpackRows((await response.json()) as CompactRowPage);
    expect(rows.map(({ id }) => id)).toEqual([
      'la-turnover-2021',
      'la-turnover-growth-2021',
      'la-turnover-2022-4m',
      'la-turnover-target',
    ]);
    expect(shown).toBe(4);
  });

  it('are not sent twice to whoever has them', () => {
    const tag = ask('/en/explore/rows?pair=LA-VN').headers.get('etag')!;
    expect(ask('/en/explore/rows?pair=LA-VN', { 'If-None-Match': tag }).status).toBe(304);
    expect(ask('/en/explore/rows?pair=KH-VN', { 'If-None-Match': tag }).status).toBe(200);
  });

  it('are those that were known on a date', async () => {
    const response = ask('/en/explore/rows?indicator=trade-turnover&pair=LA-VN&known=2021');
    const { rows } = unpackRows((await response.json()) as CompactRowPage);
    expect(rows).toEqual([]);
  });

  it('are refused to a broken address with every problem', async () => {
    const response = ask('/en/explore/rows?pair=VN-LA&where=colour~red');
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^pair=VN-LA: .*\nwhere=colour~red: .*\n$/);
  });
});
