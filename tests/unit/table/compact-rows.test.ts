import { packRows, unpackRows } from '@/components/table/compact-rows';
import { figureRowPage } from '@/components/table/figure-table-view';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

describe('packed rows', () => {
  it('are the same rows when they are unpacked, and much less on the way', async () => {
    const snapshot = await readRealSnapshot();
    const page = figureRowPage(snapshot.figures, EVERY_FIGURE, snapshot, 'vi');
    const packed = JSON.stringify(packRows(page));
    expect(unpackRows(JSON.parse(packed))).toEqual(page);
    expect(packed.length).toBeLessThan(JSON.stringify(page).length * 0.6);
  });
});
