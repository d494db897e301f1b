import { catalogueOf } from '@/lib/dataset/dataset';
import { readDataset } from '@/lib/dataset/read-dataset';
import { searchDataset } from '@/lib/search/search-dataset';
import type { SearchIndex } from '@/lib/search/search-index';
import { searchIndexOf } from '@/lib/search/search-index';
import { foldText, wordsIn } from '@/lib/search/words';
import type { Indicator } from '@/lib/figure/catalogue';

let indicators: readonly Indicator[];
let index: SearchIndex;

beforeAll(async () => {
  const { dataset } = await readDataset('data');
  indicators = dataset?.indicators ?? [];
  index = searchIndexOf({
    catalogue: catalogueOf(dataset!),
    figures: dataset!.figures.map(({ figure }) => figure),
  });
});

describe('in the dataset of the repository', () => {
  it.each<[string, (indicator: Indicator) => string]>([
    ['English name', (indicator) => indicator.nameEn],
    ['Vietnamese name', (indicator) => indicator.nameVi],
    ['Vietnamese name without diacritics', (indicator) => foldText(indicator.nameVi)],
    ['Vietnamese name in capital letters', (indicator) => indicator.nameVi.toUpperCase()],
  ])('every indicator is the first found by its %s', (_name, nameOf) => {
    const firstFound = indicators.map((indicator) => {
      const [first] = searchDataset(index, wordsIn(nameOf(indicator))).indicators;
      return first?.id;
    });
    expect(indicators.length).toBeGreaterThan(40);
    expect(firstFound).toEqual(indicators.map(({ id }) => id));
  });

  it('every document is found by its title', () => {
    const missed = index.documents.filter(({ found }) => {
      const { documents } = searchDataset(index, wordsIn(found.title));
      return !documents.includes(found);
    });
    expect(missed).toEqual([]);
  });

  it('every figure is found by its printed words', () => {
    const missed = index.figures.filter(({ found }) => {
      const { figures } = searchDataset(index, wordsIn(foldText(found.asWritten)));
      return !figures.includes(found);
    });
    expect(missed).toEqual([]);
  });
});
