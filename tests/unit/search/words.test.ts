import fc from 'fast-check';
import { foldText, splitAtWords, wordsIn } from '@/lib/search/words';

const anyText = fc.string({ unit: 'grapheme' });

describe('folding', () => {
  it.each([
    ['Kim ngạch', 'kim ngach'],
    ['ĐƯỜNG DÂY', 'duong day'],
    ['Viêng Chăn – Luổng Pha-bang', 'vieng chan – luong pha-bang'],
  ])('makes %s into %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
  });

  it('of what is folded changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('does not tell capital letters apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđạếộữ ') }), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are its runs of letters and its numbers, commas in them as points', () => {
    const folded = wordsIn('khoảng 2.337,45 km; 35kWh, tăng 33,3% (COVID-19).').map((word) => word.folded);
    expect(folded).toEqual(['khoang', '2.337.45', 'km', '35', 'kwh', 'tang', '33.3', 'covid', '19']);
  });

  it('and what stands between them are the whole text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = splitAtWords(text).map((piece) => piece.text);
        expect(pieces.join('')).toBe(text.normalize('NFC'));
      }),
    );
  });
});
