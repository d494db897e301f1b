import fc from 'fast-check';
import { foundWordsIn, runsOfFoundWords, wordsMissingFrom } from '@/lib/search/found-words';
import { wordsIn } from '@/lib/search/words';

const marked = (text: string, search: string) =>
  runsOfFoundWords(text, foundWordsIn([text], wordsIn(search)))
    .map((run) => (run.found ? `[${run.text}]` : run.text))
    .join('');

it.each([
  ['Kim ngạch thương mại hai chiều', 'kim ngach', '[Kim ngạch] thương mại hai chiều'],
  ['Kim ngạch thương mại hai chiều', 'chiều kim', '[Kim] ngạch thương mại hai [chiều]'],
  ['trên 590,3 triệu USD', '590.3', 'trên [590,3] triệu USD'],
  ['Lào – Việt Nam', 'lao viet', '[Lào] – [Việt] Nam'],
  ['không có gì', 'xyz', 'không có gì'],
  ['Thủ tướng nói về đầu tư', 'đầu tư', 'Thủ tướng nói về [đầu tư]'],
  ['Lao động tại Lào', 'lào', 'Lao động tại [Lào]'],
  ['dự án tại các nước', 'du a', '[dự án] tại các nước'],
])('in “%s” the words of “%s” are marked', (text, search, expected) => {
  expect(marked(text, search)).toBe(expected);
});

it('marks lose nothing of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, search) => {
      const runs = runsOfFoundWords(text, foundWordsIn([text], wordsIn(search)));
      expect(runs.map((run) => run.text).join('')).toBe(text.normalize('NFC'));
    }),
  );
});

it('words that no text holds are named', () => {
  const missing = wordsMissingFrom(['Kim ngạch', 'năm 2021'], wordsIn('kim 2021 hải quan'));
  expect(missing.map((word) => word.raw)).toEqual(['hải', 'quan']);
});
