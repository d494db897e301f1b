import { exportName, isFiltered } from '@/lib/export/figure-export';
import { EVERY_FIGURE } from '@/lib/query/explore-query';

describe('the name of an exported file', () => {
  it.each([
    ['song-phuong_all_r1', {}],
    ['song-phuong_all_r1', { show: 'change', sort: [{ column: 'value', order: 'desc' }], revision: 1 }],
    ['song-phuong_filtered_trade-turnover_LA-VN_r1', { indicators: ['trade-turnover'], pairs: ['LA-VN'] }],
    ['song-phuong_filtered_trade_2001-2020_r1', { topic: 'trade', from: 2001, to: 2020 }],
    ['song-phuong_filtered_2001-_r1', { from: 2001 }],
    ['song-phuong_filtered_r1', { pairs: ['KH-LA-VN', 'KH-VN', 'LA-VN'] }],
    ['song-phuong_filtered_r1', { search: '../../secret "x"' }],
    ['song-phuong_filtered_r1', { columnFilters: [{ column: 'document', text: 'annex' }] }],
  ] as const)('%s', (name, changes) => {
    expect(exportName({ ...EVERY_FIGURE, ...changes }, 1)).toBe(name);
  });
});

test('what was known on a date is not everything', () => {
  expect(isFiltered({ ...EVERY_FIGURE, known: { edtf: '2022', lastDay: '2022-12-31' } })).toBe(true);
});
