import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact, powerOfTen } from '@/lib/interval/exact-number';
import type { Qualifier } from './vocabulary';

/** How a language prints numbers in running text: marks, scale words, number words, hedges. All patterns are lower-case. */
export interface PrintedLanguage {
  readonly groupMark: string;
  readonly decimalMark: string;
  /** Longest first where one contains another. */
  readonly scales: readonly (readonly [word: string, factor: ExactNumber])[];
  readonly numberWords: readonly (readonly [word: string, value: ExactNumber])[];
  /** Words that stand before a scale word and make it indefinite: `hàng trăm`, `hundreds of`. */
  readonly indefinite: readonly (readonly [word: string, low: ExactNumber])[];
  readonly qualifiers: readonly (readonly [word: string, qualifier: Qualifier])[];
  /** Verbs that turn the sign: `giảm`, `fell`. */
  readonly falls: readonly string[];
}

const million = powerOfTen(6);
const billion = powerOfTen(9);
const thousand = powerOfTen(3);
const tenThousand = powerOfTen(4);

const VIETNAMESE: PrintedLanguage = {
  groupMark: '.',
  decimalMark: ',',
  scales: [
    ['nghìn tỷ', powerOfTen(12)],
    ['nghìn tỉ', powerOfTen(12)],
    ['ngàn tỷ', powerOfTen(12)],
    ['tỷ', billion],
    ['tỉ', billion],
    ['triệu', million],
    ['tr', million],
    ['vạn', tenThousand],
    ['nghìn', thousand],
    ['ngàn', thousand],
  ],
  numberWords: [
    ['mười hai', exact(12)],
    ['mười', exact(10)],
    ['hai mươi', exact(20)],
    ['một phần ba', exact('1/3')],
    ['một nửa', exact('1/2')],
    ['nửa', exact('1/2')],
    ['một', exact(1)],
    ['hai', exact(2)],
    ['ba', exact(3)],
    ['bốn', exact(4)],
    ['tư', exact(4)],
    ['năm', exact(5)],
    ['sáu', exact(6)],
    ['bảy', exact(7)],
    ['tám', exact(8)],
    ['chín', exact(9)],
    ['nhất', exact(1)],
    ['nhì', exact(2)],
    ['đứng đầu', exact(1)],
    ['gấp đôi', exact(2)],
  ],
  indefinite: [
    ['hàng chục', exact(10)],
    ['hàng trăm', exact(100)],
    ['hàng nghìn', thousand],
    ['hàng ngàn', thousand],
    ['hàng vạn', tenThousand],
    ['hàng triệu', million],
    ['hàng tỷ', billion],
  ],
  qualifiers: [
    ['khoảng', 'about'],
    ['xấp xỉ', 'about'],
    ['ước tính', 'about'],
    ['ước đạt', 'about'],
    ['chừng', 'about'],
    ['trên dưới', 'about'],
    ['hơn', 'more-than'],
    ['trên', 'more-than'],
    ['vượt', 'more-than'],
    ['gần', 'almost'],
    ['dưới', 'less-than'],
    ['ít nhất', 'at-least'],
    ['tối thiểu', 'at-least'],
    ['không dưới', 'at-least'],
    ['tối đa', 'at-most'],
    ['không quá', 'at-most'],
    ['tốp', 'at-most'],
    ['top', 'at-most'],
  ],
  falls: ['giảm', 'thâm hụt', 'âm'],
};

const ENGLISH: PrintedLanguage = {
  groupMark: ',',
  decimalMark: '.',
  scales: [
    ['trillion', powerOfTen(12)],
    ['billion', billion],
    ['million', million],
    ['thousand', thousand],
  ],
  numberWords: [
    ['one', exact(1)],
    ['two', exact(2)],
    ['three', exact(3)],
    ['four', exact(4)],
    ['five', exact(5)],
    ['six', exact(6)],
    ['seven', exact(7)],
    ['eight', exact(8)],
    ['nine', exact(9)],
    ['ten', exact(10)],
    ['first', exact(1)],
    ['second', exact(2)],
    ['third', exact(3)],
    ['fourth', exact(4)],
    ['fifth', exact(5)],
    ['half', exact('1/2')],
    ['largest', exact(1)],
  ],
  indefinite: [
    ['dozens of', exact(12)],
    ['hundreds of', exact(100)],
    ['thousands of', thousand],
    ['millions of', million],
  ],
  qualifiers: [
    ['approximately', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['closer to', 'about'],
    ['more than', 'more-than'],
    ['over', 'more-than'],
    ['past', 'more-than'],
    ['surpassed', 'more-than'],
    ['nearly', 'almost'],
    ['almost', 'almost'],
    ['close to', 'almost'],
    ['neared', 'almost'],
    ['less than', 'less-than'],
    ['under', 'less-than'],
    ['below', 'less-than'],
    ['at least', 'at-least'],
    ['at most', 'at-most'],
    ['up to', 'at-most'],
    ['top', 'at-most'],
  ],
  falls: ['fell', 'down', 'decreased', 'dropped', 'declined'],
};

/** The habits of a document's language (`vi`, `en`); other languages are read as English. */
export function printedLanguageOf(language: string): PrintedLanguage {
  return language === 'vi' ? VIETNAMESE : ENGLISH;
}
