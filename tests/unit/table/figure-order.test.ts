import { figureCell } from '@/components/table/figure-cells';
import { filterByCells, inTableOrder } from '@/components/table/figure-order';
import { figureTableView } from '@/components/table/figure-table-view';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const idsInOrder = (wish: Partial<ExploreQuery>) => {
  const query = { ...EVERY_FIGURE, ...wish };
  const figures = selectFigures(testSnapshot, query);
  return inTableOrder(figures, query, testSnapshot, 'en').map(({ id }) => id);
};

describe('the order of the table', () => {
  it('is that of reading when nothing is asked for', () => {
    expect(idsInOrder({}).slice(0, 3)).toEqual([
      'kh-turnover-2001-2005',
      'la-turnover-2021',
      'la-turnover-growth-2021',
    ]);
  });

  it('goes by the second column where the first leaves rows alike', () => {
    const sort = [
      { column: 'document', order: 'desc' },
      { column: 'value', order: 'desc' },
    ] as const;
    expect(idsInOrder({ units: ['USD'], sort })).toEqual([
      'la-turnover-target',
      'la-exports-2025',
      'kh-turnover-2001-2005',
      'la-turnover-2021',
      'la-turnover-2022-4m',
    ]);
  });

  it('puts groups before the columns that sort', () => {
    const sort = [{ column: 'value', order: 'asc' }] as const;
    expect(idsInOrder({ units: ['USD'], group: 'document', sort })).toEqual([
      'la-turnover-2022-4m',
      'la-turnover-2021',
      'kh-turnover-2001-2005',
      'la-exports-2025',
      'la-turnover-target',
    ]);
  });

  it.each(['asc', 'desc'] as const)('puts empty cells last (%s)', (order) => {
    expect(idsInOrder({ sort: [{ column: 'period', order }] }).at(-1)).toBe('la-turnover-target');
  });
});

describe('filters of columns', () => {
  it('keep the figures whose cells hold every word, with or without diacritics', () => {
    const found = filterByCells(
      testSnapshot.figures,
      [
        { column: 'document', text: 'tin' },
        { column: 'written', text: 'ty usd' },
      ],
      testSnapshot,
      'en',
    );
    expect(found.map(({ id }) => id)).toEqual(['la-turnover-target']);
  });
});

describe('the page of the table', () => {
  it('holds twenty-five rows of the dataset, and the last page the rest', async () => {
    const snapshot = await readRealSnapshot();
    const all = snapshot.figures.length;
    const first = figureTableView(snapshot.figures, EVERY_FIGURE, snapshot, 'en');
    const last = figureTableView(snapshot.figures, { ...EVERY_FIGURE, page: first.pages }, snapshot, 'en');
    expect(first.rows).toHaveLength(25);
    expect(last.rows).toHaveLength(all - 25 * (first.pages - 1));
    expect(last.pageRange).toBe(`Rows ${25 * (first.pages - 1) + 1}–${all} of ${all}`);
  });

  it('is the last one where the address names one after it', () => {
    const view = figureTableView(testSnapshot.figures, { ...EVERY_FIGURE, page: 9 }, testSnapshot, 'en');
    expect(view.page).toBe(1);
    expect(view.rows).toHaveLength(7);
  });

  it('names the groups that begin on it, each with the rows of all pages', () => {
    const query = { ...EVERY_FIGURE, group: 'nature' } as const;
    const { groups, rows } = figureTableView(testSnapshot.figures, query, testSnapshot, 'en');
    expect(Object.values(groups)).toEqual([
      { text: 'reported', count: 6, place: 1 },
      { text: 'target', count: 1, place: 2 },
    ]);
    expect(Object.keys(groups)).toEqual([rows[0]!.id, rows[6]!.id]);
  });

  it.each(['period', 'value'] as const)(
    'has every group by %s once, also where two are alike in order',
    async (group) => {
      const snapshot = await readRealSnapshot();
      const ordered = inTableOrder(snapshot.figures, { sort: [], group }, snapshot, 'en');
      const texts = ordered.map((figure) => figureCell(group, figure, snapshot, 'en').text);
      const headings = texts.filter((text, index) => text !== texts[index - 1]);
      expect(headings).toHaveLength(new Set(texts).size);
      expect(figureTableView(snapshot.figures, { ...EVERY_FIGURE, group }, snapshot, 'en').groupCount).toBe(
        headings.length,
      );
    },
  );
});
