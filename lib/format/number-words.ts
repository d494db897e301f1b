import type { Qualifier } from '@/lib/figure/vocabulary';
import type { Locale } from '@/lib/words/locale';

/** Words that are part of a printed number: scales, hedges, ranks. They stand here, not in the messages, so that a number has one print. */
export interface NumberWords {
  /** Largest first: the power of ten and its word. */
  readonly scales: readonly (readonly [exponent: number, word: string])[];
  readonly hedge: Readonly<Record<Exclude<Qualifier, 'indefinite'>, string>>;
  /** `hundreds of`, by the power of ten of the low. */
  readonly indefinite: Readonly<Record<number, string>>;
  readonly rank: (rank: string) => string;
  readonly rankOf: (rank: string, whole: string) => string;
  readonly rankAtMost: (rank: string) => string;
  /** A change whose size is hedged: `up over 11.7%`, `down nearly 5%`. */
  readonly riseOf: (size: string) => string;
  readonly fallOf: (size: string) => string;
  /** Both ends of an interval, the unit behind the second: `between 590.25 and 590.35 million USD`. */
  readonly between: (low: string, high: string) => string;
  /** An interval without an upper end, `590 million USD or more`, and without a lower one. */
  readonly orMore: (amount: string) => string;
  readonly orLess: (amount: string) => string;
  /** A rank or a better one. */
  readonly rankOrBetter: (rank: string) => string;
  /** What percentages differ by. */
  readonly percentagePoints: string;
  /** An interval that is open on both sides. */
  readonly notKnown: string;
}

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENGLISH_ORDINAL_ENDINGS: Readonly<Record<string, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
};

const englishRank = (rank: string) =>
  `${rank}${ENGLISH_ORDINAL_ENDINGS[englishOrdinals.select(Number(rank))] ?? 'th'}`;

const ENGLISH: NumberWords = {
  scales: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
  ],
  hedge: {
    exact: '',
    about: 'about',
    'more-than': 'over',
    'less-than': 'under',
    'at-least': 'at least',
    'at-most': 'at most',
    almost: 'nearly',
  },
  indefinite: {
    1: 'tens of',
    2: 'hundreds of',
    3: 'thousands of',
    4: 'tens of thousands of',
    5: 'hundreds of thousands of',
    6: 'millions of',
    7: 'tens of millions of',
    8: 'hundreds of millions of',
    9: 'billions of',
    10: 'tens of billions of',
    11: 'hundreds of billions of',
  },
  rank: englishRank,
  rankOf: (rank, whole) => `${englishRank(rank)} of ${whole}`,
  rankAtMost: (rank) => `top ${rank}`,
  riseOf: (size) => `up ${size}`,
  fallOf: (size) => `down ${size}`,
  between: (low, high) => `between ${low} and ${high}`,
  orMore: (amount) => `${amount} or more`,
  orLess: (amount) => `${amount} or less`,
  rankOrBetter: (rank) => `${rank} or better`,
  percentagePoints: 'percentage points',
  notKnown: 'not known',
};

const VIETNAMESE: NumberWords = {
  scales: [
    [12, 'nghìn tỷ'],
    [9, 'tỷ'],
    [6, 'triệu'],
  ],
  hedge: {
    exact: '',
    about: 'khoảng',
    'more-than': 'trên',
    'less-than': 'dưới',
    'at-least': 'tối thiểu',
    'at-most': 'tối đa',
    almost: 'gần',
  },
  indefinite: {
    1: 'hàng chục',
    2: 'hàng trăm',
    3: 'hàng nghìn',
    4: 'hàng vạn',
    5: 'hàng trăm nghìn',
    6: 'hàng triệu',
    7: 'hàng chục triệu',
    8: 'hàng trăm triệu',
    9: 'hàng tỷ',
    10: 'hàng chục tỷ',
    11: 'hàng trăm tỷ',
  },
  rank: (rank) => (rank === '1' ? 'thứ nhất' : `thứ ${rank}`),
  rankOf: (rank, whole) => `thứ ${rank}/${whole}`,
  rankAtMost: (rank) => `tốp ${rank}`,
  riseOf: (size) => `tăng ${size}`,
  fallOf: (size) => `giảm ${size}`,
  between: (low, high) => `từ ${low} đến ${high}`,
  orMore: (amount) => `từ ${amount} trở lên`,
  orLess: (amount) => `không quá ${amount}`,
  rankOrBetter: (rank) => `${rank} trở lên`,
  percentagePoints: 'điểm phần trăm',
  notKnown: 'chưa xác định được',
};

/** The words that numbers are printed with in a language. */
export function numberWordsOf(locale: Locale): NumberWords {
  return locale === 'vi' ? VIETNAMESE : ENGLISH;
}
