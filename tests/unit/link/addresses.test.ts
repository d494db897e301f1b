import {
  addressInYears,
  documentAddress,
  documentLineId,
  documentLinesAddress,
  documentsAddress,
  exploreAddress,
  exploreAddressOf,
  exportAddress,
  figureAddress,
  figurePath,
  indicatorAddress,
  overviewAddress,
  sameViewAddress,
  searchAddress,
  viewAddress,
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
      sort: [{ column: 'value', order: 'desc' }],
    } as const;
    expect(exploreAddress('vi', query)).toBe(
      '/vi/explore?indicator=trade-turnover&pair=LA-VN&from=1991&q=kim+ng%E1%BA%A1ch+%26+h%C6%A1n&sort=value.desc',
    );
    expect(exportAddress('vi', 'xlsx', { ...EVERY_FIGURE, pairs: ['LA-VN'], revision: 2 })).toBe(
      '/vi/explore/figures.xlsx?pair=LA-VN&revision=2',
    );
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

  it('of a figure, an indicator and a document hold their ids', () => {
    expect(figureAddress('vi', 'la-turnover-2021', null)).toBe('/vi/figures/la-turnover-2021');
    expect(figureAddress('en', 'a b/c', null)).toBe('/en/figures/a%20b%2Fc');
    expect(figurePath('a b/c', null)).toBe('/figures/a%20b%2Fc');
    expect(indicatorAddress('en', 'trade-turnover', null)).toBe('/en/indicators/trade-turnover');
    expect(documentsAddress('vi')).toBe('/vi/documents');
    expect(documentAddress('vi', 'history-la-vn')).toBe('/vi/documents/history-la-vn');
  });

  it('of a figure and an indicator hold the revision that they are frozen to', () => {
    expect(figureAddress('vi', 'la-turnover-2021', 3)).toBe('/vi/figures/la-turnover-2021?revision=3');
    expect(figurePath('a b/c', 3)).toBe('/figures/a%20b%2Fc?revision=3');
    expect(indicatorAddress('en', 'trade-turnover', 3)).toBe('/en/indicators/trade-turnover?revision=3');
  });

  it('of the overview hold the date of knowledge and the revision', () => {
    const known = { edtf: '2022-06', lastDay: '2022-06-30' };
    expect(overviewAddress('vi')).toBe('/vi');
    expect(overviewAddress('vi', { known, revision: 3 })).toBe('/vi?known=2022-06&revision=3');
  });

  it('of a page with figures hold what the query asks of it', () => {
    const query = { ...EVERY_FIGURE, sort: [{ column: 'period', order: 'asc' }] } as const;
    expect(viewAddress('/en/indicators/trade-turnover', query)).toBe(
      '/en/indicators/trade-turnover?sort=period.asc',
    );
  });

  it('of a line of a document name it to the server and to the page', () => {
    expect(documentAddress('en', 'history-la-vn', { line: 7660 })).toBe(
      `/en/documents/history-la-vn?line=7660#${documentLineId(7660)}`,
    );
  });

  it('of a text’s lines name the first', () => {
    expect(documentLinesAddress('en', 'history-la-vn', 101)).toBe(
      '/en/documents/history-la-vn/lines?first=101',
    );
    expect(documentsAddress('en', { group: 'year' })).toBe('/en/documents?group=year');
  });

  it('of a search hold its words', () => {
    expect(searchAddress('vi', 'kim ngạch')).toBe('/vi/search?q=kim+ng%E1%BA%A1ch');
    expect(searchAddress('en', '')).toBe('/en/search');
  });
});

test('the page at hand in some years keeps what else it asks for, but not the table’s page', () => {
  expect(addressInYears('/vi/explore', '?to=1999&pair=LA-VN&page=3&gaps=dotted', 2015, 2025)).toBe(
    '/vi/explore?pair=LA-VN&from=2015&to=2025&gaps=dotted',
  );
});
