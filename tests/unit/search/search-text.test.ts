import { gradeOf, searchTextOf, textHolds } from '@/lib/search/search-text';
import { wordsIn } from '@/lib/search/words';

const TRADE = searchTextOf(['Kim ngạch thương mại hai chiều', '590,3 triệu USD', '']);

const holds = (search: string) => textHolds(TRADE, wordsIn(search));

describe('a text holds', () => {
  it.each([
    'kim ngach',
    'KIM NGẠCH',
    'ngạch kim',
    'thuong chieu',
    'ki ng',
    '590,3',
    '590.3',
    '590',
    'usd 590,3',
  ])('%s', (search) => expect(holds(search)).toBe(true));

  it.each(['im', 'ngạch xuất', '90,3', 'usd kim ngachs'])('not %s', (search) =>
    expect(holds(search)).toBe(false),
  );
});

describe('a text answers better', () => {
  const grade = (text: string, search: string) => gradeOf(searchTextOf([text]), wordsIn(search)) ?? Infinity;

  it.each([
    ['as a whole than in part', 'vốn đầu tư', 'Vốn đầu tư', 'Vốn đầu tư đăng ký'],
    ['with the phrase than with its words scattered', 'đầu tư lào', 'dự án đầu tư Lào', 'Lào: dự án đầu tư'],
    ['with whole words than with words begun', 'lao dong', 'dong: lao', 'dongs: laos'],
    ['with the diacritics that were typed', 'lào', 'nước Lào', 'người lao động'],
  ])('%s', (_difference, search, better, worse) => {
    expect(grade(better, search)).toBeLessThan(grade(worse, search));
    expect(grade(worse, search)).toBeLessThan(Infinity);
  });

  it('and no phrase reaches from one field into the next', () => {
    const apart = gradeOf(searchTextOf(['dự án', 'đầu tư']), wordsIn('án đầu'));
    const together = gradeOf(searchTextOf(['dự án đầu tư']), wordsIn('án đầu'));
    expect(together).toBeLessThan(apart ?? 0);
  });
});
