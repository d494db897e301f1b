import { formatCitationDate } from '@/lib/format/citation-date';
import { formatDocumentDate } from '@/lib/format/document-date';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';

/** One thing cited in the ways that people ask for. */
export interface Citations {
  readonly plain: string;
  /** The form of the American Psychological Association, 7th edition, as plain text. */
  readonly apa: string;
  readonly bibtex: string;
}

/** Where and when the thing cited was seen. */
export interface Seen {
  /** With its host. */
  readonly address: string;
  /** ISO day. */
  readonly accessed: string;
}

/** A day in words, as in "accessed 21 November 2026". */
export function dayInWords(isoDay: string, locale: Locale): string {
  return formatDocumentDate(isoDay.slice(0, 10), locale);
}

/** A date as it stands in the brackets of an APA reference: `2022, May`, `ca. 2017`, `n.d.`. */
export function apaDate(date: string, locale: Locale): string {
  const words = wordsOf(locale, 'export');
  const cited = formatCitationDate(date, locale);
  if (cited === null) return words('cite.noDate');
  return cited.estimated ? words('cite.estimated', { date: cited.text }) : cited.text;
}

/** The year of a date (EDTF), for BibTeX; null when it names no single year. */
export function yearOfDate(date: string): string | null {
  return /^(\d{4})(?:-\d\d){0,2}[~?%]?$/.exec(date)?.[1] ?? null;
}

/** An APA reference never ends its address with a stop, and never has two stops in a row. */
export function withoutDoubleStops(text: string): string {
  return text.replace(/\.\.(?=\s|$)/g, '.');
}
