import type { LineSpan } from '@/lib/figure/figure';

/** What as_written writes for page furniture left out between two parts of it. */
const LEFT_OUT = ' … ';

/** A document's text by lines; every line is counted, empty ones too. */
export type TextLines = readonly string[];

/** Lines of a text, whatever its line ends. */
export function linesOf(text: string): TextLines {
  return text.split(/\r\n|\n|\r/);
}

/** What stands in the named lines, joined by blanks and with runs of blanks folded; null when the text ends before. */
export function textOfLines(lines: TextLines, spans: readonly LineSpan[]): string | null {
  if (spans.some((span) => span.last > lines.length)) return null;
  return foldBlanks(spans.map(({ first, last }) => lines.slice(first - 1, last).join(' ')).join(' '));
}

/**
 * Whether the words stand in the text as whole words and numbers, parts around ` … ` one after the other. A number at
 * the end may be followed by digits, since print glues footnote marks to it.
 */
export function standsIn(text: string, asWritten: string): boolean {
  return printedPattern(asWritten).test(text);
}

/**
 * Finds the words in a text whose blanks are folded: whole words and numbers only, `60 suất` not inside `1.160 suất`.
 * Each part between page furniture left out is a group of its own.
 */
export function printedPattern(asWritten: string, flags = ''): RegExp {
  const parts = foldBlanks(asWritten).split(LEFT_OUT).map(escapeForPattern);
  const wholeLastWord = /\p{L}$/u.test(asWritten) ? '(?!\\p{L})' : '';
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,])(${parts.join(').*?(')})${wholeLastWord}`, `u${flags}`);
}

function foldBlanks(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
