import type { Words } from './translate';

const PAGE = /^tr\.\s*(\S+)$/;
const FOOTNOTE = /^footnote\s+(\S+)$/;
const PARAGRAPH = /^¶\s*(\S+)$/;

/**
 * Where in the print a figure stands, in the reader's language: the dataset's `tr.604, footnote 46` is "p. 604,
 * footnote 46". Anything else stays as it is.
 */
export function locatorText(locator: string, words: Words): string {
  return locator
    .split(', ')
    .map((part) => {
      const [, page] = PAGE.exec(part) ?? [];
      const [, footnote] = FOOTNOTE.exec(part) ?? [];
      const [, paragraph] = PARAGRAPH.exec(part) ?? [];
      if (page !== undefined) return words('table.page', { page });
      if (footnote !== undefined) return words('table.footnote', { footnote });
      return paragraph === undefined ? part : words('table.paragraph', { paragraph });
    })
    .join(', ');
}
