import {
  chartModelAddress,
  exploreAddress,
  exploreAddressOf,
  figureRowAddress,
  sameViewAddress,
} from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';

describe('addresses', () => {
  it('of the Explore screen hold the query in canonical order', () => {
    const query = {
      ...EVERY_FIGURE,
      pairs: ['LA-VN'],
      indicators: ['trade-turnover'],
      from: 1991,
      search: 'kim ngạch & hơn',
      sort: { column: 'value', order: 'desc' },
    } as const;
    expect(exploreAddress('vi', query)).toBe(
      '/vi/explore?indicator=trade-turnover&pair=LA-VN&from=1991&q=kim+ng%E1%BA%A1ch+%26+h%C6%A1n&sort=value.desc',
    );
    expect(chartModelAddress('en', query)).toMatch(/^\/en\/explore\/model\?indicator=trade-turnover&/);
  });

  it('have no question mark without parameters', () => {
    expect(exploreAddress('en', EVERY_FIGURE)).toBe('/en/explore');
    expect(exploreAddressOf('vi', [])).toBe('/vi/explore');
  });

  it('of the same view in another language keep path and parameters', () => {
    expect(sameViewAddress('/vi/explore', [['pair', 'LA-VN']], 'en')).toBe('/en/explore?pair=LA-VN');
    expect(sameViewAddress('/fr/explore', [], 'vi')).toBe('/vi/explore');
    expect(sameViewAddress('/nowhere', [], 'vi')).toBe('/vi/nowhere');
    expect(sameViewAddress('/', [], 'vi')).toBe('/vi');
  });

  it('of a figure on the page lead to its row', () => {
    expect(figureRowAddress('la-turnover-2021')).toBe('#figure-la-turnover-2021');
  });
});
