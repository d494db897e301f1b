import { exportName, pictureName, viewName } from '@/lib/export/export-name';
import { isFiltered } from '@/lib/export/figure-export';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE, withoutTable } from '@/lib/query/explore-query';
import type { GraphicLook } from '@/lib/query/graphic-query';
import { USUAL_LOOK } from '@/lib/query/graphic-query';

const queryOf = (changes: Partial<ExploreQuery>): ExploreQuery => ({ ...EVERY_FIGURE, ...changes });

describe('the name of an exported file', () => {
  it.each<[string, Partial<ExploreQuery>]>([
    ['song-phuong_all_r1', {}],
    ['song-phuong_all_r1', { show: 'change', sort: [{ column: 'value', order: 'desc' }], revision: 1 }],
    ['song-phuong_filtered_trade-turnover_LA-VN_r1', { indicators: ['trade-turnover'], pairs: ['LA-VN'] }],
    ['song-phuong_filtered_trade_2001-2020_r1', { topic: 'trade', from: 2001, to: 2020 }],
    ['song-phuong_filtered_from-2001_r1', { from: 2001 }],
    ['song-phuong_filtered_to-2001_r1', { to: 2001 }],
    ['song-phuong_filtered_LA-VN_direction-LA-VN_r1', { pairs: ['LA-VN'], directions: ['LA-VN'] }],
    ['song-phuong_filtered_measure-share_nature-target_r1', { measures: ['share'], natures: ['target'] }],
  ])('%s', (name, changes) => {
    expect(exportName(queryOf(changes), 1)).toBe(name);
  });

  it.each<[string, Partial<ExploreQuery>]>([
    ['many values', { pairs: ['KH-LA-VN', 'KH-VN', 'LA-VN'] }],
    ['other many values', { pairs: ['KH-LA-VN', 'KH-VN', 'LA-TH'] }],
    ['words', { search: '../../secret "x"' }],
    ['other words', { search: 'kip' }],
    ['words in a column', { columnFilters: [{ column: 'document', text: 'annex' }] }],
    [
      'more than there is room for',
      { indicators: ['a'.repeat(60), 'b'.repeat(59)], documents: ['c'.repeat(60)] },
    ],
  ])('holds a digest of %s', (_, changes) => {
    expect(exportName(queryOf(changes), 1)).toMatch(/^song-phuong_filtered(_a+_b+)?_[0-9a-f]{8}_r1$/);
  });

  it('is another one for other conditions', () => {
    const names = [{ search: 'kip' }, { search: 'đồng' }, { units: ['USD', 'VND', 'LAK'] }].map((changes) =>
      exportName(queryOf(changes), 1),
    );
    expect(new Set(names).size).toBe(3);
  });
});

describe('the name of a view', () => {
  it('tells what its chart shows', () => {
    expect(viewName(queryOf({ pairs: ['LA-VN'], show: 'change' }), 2)).toBe(
      'song-phuong_filtered_LA-VN_show-change_r2',
    );
  });

  it('does not tell how its table is ordered', () => {
    expect(viewName(queryOf({ sort: [{ column: 'value', order: 'desc' }], page: 2 }), 2)).toBe(
      'song-phuong_all_r2',
    );
  });
});

describe('the name of a picture', () => {
  const view = withoutTable(queryOf({ pairs: ['LA-VN'] }));
  it.each<[string, Partial<GraphicLook>]>([
    ['song-phuong_filtered_LA-VN_r1_wide_en', {}],
    ['song-phuong_filtered_LA-VN_r1_square_en', { size: 'square' }],
    ['song-phuong_filtered_LA-VN_r1_wide_x1.25_transparent_en', { scale: 1.25, background: 'transparent' }],
    ['song-phuong_filtered_LA-VN_r1_tall_plain_en', { size: 'tall', text: 'plain' }],
  ])('%s', (name, look) => {
    expect(pictureName({ ...USUAL_LOOK, ...look, view }, 1, 'en')).toBe(name);
  });

  it('tells its language', () => {
    expect(pictureName({ ...USUAL_LOOK, view }, 1, 'vi')).toBe('song-phuong_filtered_LA-VN_r1_wide_vi');
  });
});

test('what was known on a date is not everything', () => {
  expect(isFiltered(queryOf({ known: { edtf: '2022', lastDay: '2022-12-31' } }))).toBe(true);
});
