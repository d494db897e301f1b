import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { facetCounts } from '@/lib/series/facet-counts';
import { selectFigures } from '@/lib/series/select-figures';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

describe('the counts of options', () => {
  it('count every figure when nothing is asked for', () => {
    const counts = facetCounts(testSnapshot, EVERY_FIGURE);
    expect(Object.fromEntries(counts.topic)).toEqual({ trade: 6, energy: 1 });
    expect(Object.fromEntries(counts.indicator)).toEqual({
      'trade-turnover': 5,
      'goods-exports': 1,
      'line-voltage': 1,
    });
    expect(Object.fromEntries(counts.pair)).toEqual({ 'LA-VN': 6, 'KH-VN': 1 });
    expect(Object.fromEntries(counts.direction)).toEqual({ 'VN-LA': 2, none: 5 });
    expect(Object.fromEntries(counts.nature)).toEqual({ reported: 6, target: 1 });
    expect(Object.fromEntries(counts.document)).toEqual({ 'annex-la-2022': 5, 'vtcnews-2026': 2 });
  });

  it('count a period in each year that it touches', () => {
    expect(Object.fromEntries(facetCounts(testSnapshot, EVERY_FIGURE).period)).toEqual({
      2001: 1,
      2002: 1,
      2003: 1,
      2004: 1,
      2005: 1,
      2021: 2,
      2022: 2,
      2025: 1,
    });
  });

  it('apply the other filters and not their own', () => {
    const counts = facetCounts(testSnapshot, { ...EVERY_FIGURE, pairs: ['KH-VN'] });
    expect(Object.fromEntries(counts.pair)).toEqual({ 'LA-VN': 6, 'KH-VN': 1 });
    expect(Object.fromEntries(counts.indicator)).toEqual({ 'trade-turnover': 1 });
    expect(Object.fromEntries(counts.document)).toEqual({ 'annex-la-2022': 1 });
  });

  it('apply the search', () => {
    const counts = facetCounts(testSnapshot, { ...EVERY_FIGURE, search: 'voltage' });
    expect(Object.fromEntries(counts.topic)).toEqual({ energy: 1 });
  });

  it('say how many figures an option leads to', () => {
    const query = { ...EVERY_FIGURE, topic: 'trade', from: 2021 } as const;
    const counts = facetCounts(testSnapshot, query);
    const selected = selectFigures(testSnapshot, { ...query, documents: ['vtcnews-2026'] });
    expect(counts.document.get('vtcnews-2026')).toBe(selected.length);
    expect(selected).toHaveLength(1);
  });
});
