import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const idsOf = (wish: Partial<ExploreQuery>) =>
  selectFigures(testSnapshot, { ...EVERY_FIGURE, ...wish }).map((figure) => figure.id);

describe('the selection of figures', () => {
  it('is everything when nothing is asked for', () => {
    expect(idsOf({})).toEqual(testSnapshot.figures.map((figure) => figure.id));
  });

  it('follows topic, indicator, countries, nature and document', () => {
    expect(idsOf({ topic: 'energy' })).toEqual(['la-voltage-2022']);
    expect(idsOf({ indicators: ['goods-exports', 'line-voltage'] })).toEqual([
      'la-exports-2025',
      'la-voltage-2022',
    ]);
    expect(idsOf({ pairs: ['KH-VN'] })).toEqual(['kh-turnover-2001-2005']);
    expect(idsOf({ natures: ['target'] })).toEqual(['la-turnover-target']);
    expect(idsOf({ documents: ['vtcnews-2026'] })).toEqual(['la-exports-2025', 'la-turnover-target']);
  });

  it('takes the direction both ways and none', () => {
    expect(idsOf({ directions: ['VN-LA'] })).toEqual(['la-exports-2025', 'la-voltage-2022']);
    expect(idsOf({ directions: ['LA-VN'] })).toEqual([]);
    expect(idsOf({ directions: ['none'], pairs: ['KH-VN'] })).toEqual(['kh-turnover-2001-2005']);
  });

  it('takes the measure as stated and the unit as meant', () => {
    expect(idsOf({ measures: ['growth'] })).toEqual(['la-turnover-growth-2021']);
    expect(idsOf({ units: ['kV'] })).toEqual(['la-voltage-2022']);
    expect(idsOf({ units: ['kWh'] })).toEqual([]);
  });

  it('takes periods that touch the years, and unstated ones only without years', () => {
    expect(idsOf({ from: 2005, to: 2010 })).toEqual(['kh-turnover-2001-2005']);
    expect(idsOf({ from: 2022, to: 2022 })).toEqual(['la-turnover-2022-4m', 'la-voltage-2022']);
    expect(idsOf({ from: 2023 })).toEqual(['la-exports-2025']);
    expect(idsOf({ to: 2000 })).toEqual([]);
  });

  it('finds words in both languages, without diacritics, wherever they stand', () => {
    expect(idsOf({ search: 'dien ap' })).toEqual(['la-voltage-2022']);
    expect(idsOf({ search: 'Đường dây VOLTAGE' })).toEqual(['la-voltage-2022']);
    expect(idsOf({ search: '1,37' })).toEqual(['la-turnover-2021']);
    expect(idsOf({ search: 'hải quan' })).toEqual(['la-exports-2025']);
    expect(idsOf({ search: 'campuchia kim ngạch' })).toEqual(['kh-turnover-2001-2005']);
    expect(idsOf({ search: 'no such words' })).toEqual([]);
  });

  it('is the meeting of all filters', () => {
    expect(idsOf({ topic: 'trade', pairs: ['LA-VN'], measures: ['level'], from: 2021, to: 2021 })).toEqual([
      'la-turnover-2021',
    ]);
  });

  it('is the same list as long as it is remembered, whatever else is asked for', () => {
    const select = (wish: Partial<ExploreQuery>) => selectFigures(testSnapshot, { ...EVERY_FIGURE, ...wish });
    const trade = select({ topic: 'trade' });
    expect(select({ topic: 'trade', show: 'change', page: 2 })).toBe(trade);
    expect(select({ topic: 'energy' })).not.toEqual(trade);
    for (let year = 1900; year < 1910; year += 1) select({ from: year });
    expect(select({ topic: 'trade' })).toBe(trade);
    for (let year = 1900; year < 1950; year += 1) select({ from: year });
    expect(select({ topic: 'trade' })).not.toBe(trade);
    expect(select({ topic: 'trade' })).toEqual(trade);
  });
});
