import type { ExactNumber } from '@/lib/interval/exact-number';
import { exact, exactToText, lastSignificantPlace, powerOfTen } from '@/lib/interval/exact-number';
import type { PrintedLanguage } from './printed-language';
import { printedLanguageOf } from './printed-language';
import type { Qualifier } from './vocabulary';

/** A number as running text prints it, hedge and scale word understood; its unit is left to the reader. */
export interface PrintedNumber {
  /** Both ends of a printed range; the same number twice where there is no range. Never negative. */
  readonly low: ExactNumber;
  readonly high: ExactNumber;
  /** Place value of the last significant printed digit, scale word counted: `590,3 triệu` → 100000. */
  readonly step: ExactNumber;
  readonly qualifier: Qualifier;
  /** A verb before it says that it fell, or a minus stands there. */
  readonly negative: boolean;
  /** "Hundreds": `low` is all that is known. */
  readonly indefinite: boolean;
  /** The whole of a printed n/m (`18/25`: 25). */
  readonly of: ExactNumber | null;
  /** Printed in full digits, without a scale word. */
  readonly inFull: boolean;
}

/**
 * Every number in a short printed phrase (`khoảng 2,94 tỷ USD`, `tăng 84%`, `ba dự án`, `5-10 tỉ USD`), in its order.
 * Digits first; number words only where no digit stands. Vietnamese and English marks; `language` is a document's.
 */
export function readPrintedNumbers(text: string, language: string): readonly PrintedNumber[] {
  const habits = printedLanguageOf(language);
  const phrase = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  const indefinite = indefiniteNumber(phrase, habits);
  if (indefinite) return [indefinite];
  const digits = digitNumbers(phrase, habits);
  return digits.length > 0 ? digits : wordNumbers(phrase, habits);
}

function indefiniteNumber(phrase: string, habits: PrintedLanguage): PrintedNumber | null {
  const found = habits.indefinite.find(([word]) => containsWord(phrase, word));
  if (!found) return null;
  const [, low] = found;
  return {
    low,
    high: low,
    step: low,
    qualifier: 'indefinite',
    negative: false,
    indefinite: true,
    of: null,
    inFull: false,
  };
}

function digitNumbers(phrase: string, habits: PrintedLanguage): PrintedNumber[] {
  const number = numberPattern(habits);
  const scale = habits.scales.map(([word]) => word).join('|');
  const scaleAfter = `(?:\\s?(?<SCALE>${scale})(?![\\p{L}]))?`;
  const range = `(?<low>${number})(?:${scaleAfter.replace('SCALE', 'lowScale')}\\s?(?:-|–|đến|tới|to)\\s?(?<high>${number}))?`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${range}(?:/(?<of>${number}))?${scaleAfter.replace('SCALE', 'scale')}`,
    'gu',
  );
  return [...phrase.matchAll(pattern)].map((match) => numberFromMatch(match, phrase, habits));
}

function numberFromMatch(match: RegExpMatchArray, phrase: string, habits: PrintedLanguage): PrintedNumber {
  const groups = match.groups ?? {};
  const scaleWord = groups['scale'] ?? groups['lowScale'];
  const highFactor = scaleFactor(groups['scale'], habits);
  const lowFactor = groups['lowScale'] === undefined ? highFactor : scaleFactor(groups['lowScale'], habits);
  const lowText = machineText(groups['low'] ?? '', habits);
  const highText = groups['high'] === undefined ? lowText : machineText(groups['high'], habits);
  const before = phrase.slice(0, match.index);
  return {
    low: exact(lowText).mul(lowFactor),
    high: exact(highText).mul(highFactor),
    step: smaller(
      lastSignificantPlace(lowText).mul(lowFactor),
      lastSignificantPlace(highText).mul(highFactor),
    ),
    qualifier: qualifierIn(before, habits),
    negative: fallsIn(before, habits) || /[-−]$/.test(before.trimEnd()),
    indefinite: false,
    of: groups['of'] === undefined ? null : exact(machineText(groups['of'], habits)),
    inFull: scaleWord === undefined,
  };
}

function smaller(a: ExactNumber, b: ExactNumber): ExactNumber {
  return a.lte(b) ? a : b;
}

function wordNumbers(phrase: string, habits: PrintedLanguage): PrintedNumber[] {
  const found: { index: number; word: string; value: ExactNumber }[] = [];
  for (const [word, value] of habits.numberWords) {
    const index = wordIndex(phrase, word);
    const taken = found.some((other) => index >= other.index && index < other.index + other.word.length);
    if (index >= 0 && !taken) found.push({ index, word, value });
  }
  found.sort((a, b) => a.index - b.index);
  return found.map(({ index, word, value }) => {
    const factor = scaleFactor(scaleWordAfter(phrase.slice(index + word.length), habits), habits);
    const size = value.mul(factor);
    return {
      low: size,
      high: size,
      step: factor,
      qualifier: qualifierIn(phrase.slice(0, index), habits),
      negative: fallsIn(phrase.slice(0, index), habits),
      indefinite: false,
      of: null,
      inFull: factor.equals(1),
    };
  });
}

function numberPattern({ groupMark, decimalMark }: PrintedLanguage): string {
  const group = escapeMark(groupMark);
  const decimal = escapeMark(decimalMark);
  // The last form reads a foreign decimal mark (`4.7` in Vietnamese), which print has where no group of three follows.
  return `(?:\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?|\\d+${decimal}\\d+|\\d+${group}\\d{1,2}(?!\\d)|\\d+)`;
}

/** The printed digits as a machine number: `2.337,45` → `2337.45`, `05` → `5`. */
function machineText(printed: string, { groupMark, decimalMark }: PrintedLanguage): string {
  const foreignDecimal = new RegExp(`^\\d+${escapeMark(groupMark)}\\d{1,2}$`).test(printed);
  const text = foreignDecimal
    ? printed.replace(groupMark, '.')
    : printed.replaceAll(groupMark, '').replace(decimalMark, '.');
  return text.replace(/^0+(?=\d)/, '');
}

function scaleFactor(word: string | undefined, habits: PrintedLanguage): ExactNumber {
  return habits.scales.find(([scale]) => scale === word)?.[1] ?? powerOfTen(0);
}

function scaleWordAfter(rest: string, habits: PrintedLanguage): string | undefined {
  const text = rest.trimStart();
  return habits.scales.find(([word]) => wordIndex(text, word) === 0)?.[0];
}

function qualifierIn(before: string, habits: PrintedLanguage): Qualifier {
  const found = habits.qualifiers
    .map(([word, qualifier]) => ({ index: wordIndex(before, word), word, qualifier }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => b.index + b.word.length - (a.index + a.word.length) || b.word.length - a.word.length);
  return found[0]?.qualifier ?? 'exact';
}

function fallsIn(before: string, habits: PrintedLanguage): boolean {
  return habits.falls.some((word) => containsWord(before, word));
}

function containsWord(text: string, word: string): boolean {
  return wordIndex(text, word) >= 0;
}

/** Where a whole word or phrase stands in a text; -1 when it does not. */
function wordIndex(text: string, word: string): number {
  const found = new RegExp(`(?<![\\p{L}\\d])${escapeMark(word)}(?![\\p{L}])`, 'u').exec(text);
  return found ? found.index : -1;
}

function escapeMark(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** How a reader of the dataset sees a printed number in a message: `1370000000`, `5000000000 to 10000000000`, `18/25`. */
export function describePrintedNumber(number: PrintedNumber): string {
  const sign = number.negative ? '-' : '';
  const size = number.low.equals(number.high)
    ? `${sign}${exactToText(number.low)}`
    : `${exactToText(number.low)} to ${exactToText(number.high)}`;
  return number.of === null ? size : `${size}/${exactToText(number.of)}`;
}
