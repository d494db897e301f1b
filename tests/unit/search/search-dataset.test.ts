import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { searchDataset } from '@/lib/search/search-dataset';
import { searchIndexOf } from '@/lib/search/search-index';
import { indicatorsSpeltAlike, searchWithoutRarestWords } from '@/lib/search/way-out';
import { wordsIn } from '@/lib/search/words';
import { selectFigures } from '@/lib/series/select-figures';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const index = searchIndexOf(testSnapshot);

function idsFor(search: string) {
  const { indicators, documents, figures } = searchDataset(index, wordsIn(search));
  const idOf = ({ id }: { readonly id: string }) => id;
  return { indicators: indicators.map(idOf), documents: documents.map(idOf), figures: figures.map(idOf) };
}

describe('a search', () => {
  it('finds indicators by their names in either language', () => {
    expect(idsFor('dien ap').indicators).toEqual(['line-voltage']);
    expect(idsFor('voltage').indicators).toEqual(['line-voltage']);
  });

  it('puts a name before a topic that has the word', () => {
    expect(idsFor('trade').indicators).toEqual(['trade-turnover', 'goods-exports']);
  });

  it('finds documents by title and publisher', () => {
    expect(idsFor('phu luc').documents).toEqual(['annex-la-2022']);
    expect(idsFor('vtc news').documents).toEqual(['vtcnews-2026']);
  });

  it.each([
    ['1,37 tỷ', 'la-turnover-2021'],
    ['1.37 billion', 'la-turnover-2021'],
    ['1370000000', 'la-turnover-2021'],
    ['campuchia 2001', 'kh-turnover-2001-2005'],
    ['4 thang dau nam', 'la-turnover-2022-4m'],
    ['hai quan', 'la-exports-2025'],
    ['35 kv', 'la-voltage-2022'],
  ])('for %s finds %s', (search, id) => {
    expect(idsFor(search).figures).toContain(id);
  });

  it('puts figures that say the words before figures whose source says them, then the latest first', () => {
    expect(idsFor('xuất khẩu').figures).toEqual(['la-exports-2025']);
    expect(idsFor('2022').figures.slice(0, 2)).toEqual(['la-voltage-2022', 'la-turnover-2022-4m']);
  });

  it('needs all words', () => {
    expect(idsFor('voltage campuchia')).toEqual({ indicators: [], documents: [], figures: [] });
  });

  it.each(['kim ngach', '2022', 'usd', 'lào 1,37', 'phụ lục', 'nothing of the kind'])(
    'for %s finds the figures that Explore shows for it',
    (search) => {
      const inExplore = selectFigures(testSnapshot, { ...EVERY_FIGURE, search }).map(({ id }) => id);
      expect(idsFor(search).figures.sort()).toEqual(inExplore.sort());
    },
  );
});

describe('where nothing is found', () => {
  it('the rarest word is left out first', () => {
    expect(searchWithoutRarestWords(index, wordsIn('kim ngạch Campuchia voltage'))).toEqual({
      search: 'kim ngạch Campuchia',
      without: 'voltage',
      results: 1,
    });
    expect(searchWithoutRarestWords(index, wordsIn('xyz kim qqq'))?.search).toBe('kim');
    expect(searchWithoutRarestWords(index, wordsIn('xyz'))).toBeNull();
  });

  it('names spelt alike are offered, in either language', () => {
    const idsAlike = (search: string) => indicatorsSpeltAlike(index, wordsIn(search)).map(({ id }) => id);
    expect(idsAlike('turnovre')).toEqual(['trade-turnover']);
    expect(idsAlike('xuất khảu hnag')).toEqual(['goods-exports']);
    expect(idsAlike('astronomy')).toEqual([]);
    expect(idsAlike('voltage campuchia')).toEqual([]);
  });
});
