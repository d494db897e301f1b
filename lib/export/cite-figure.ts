import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatPeriod } from '@/lib/format/period';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import { figureSubject, lineSpanWords } from '@/lib/words/figure-subject';
import type { Locale } from '@/lib/words/locale';
import { locatorText } from '@/lib/words/locator-text';
import { wordsOf } from '@/lib/words/translate';
import { bibtexEntry } from './bibtex';
import type { Citations, Seen } from './citation';
import { apaDate, dayInWords, withoutDoubleStops, yearOfDate } from './citation';

/**
 * A figure cited ready to copy. The work cited is the document that states it; where it was read (the figure's card)
 * and the revision of the data stand beside.
 */
export function citeFigure(figure: Figure, snapshot: Snapshot, locale: Locale, seen: Seen): Citations {
  return {
    plain: plainCitation(figure, snapshot, locale, seen),
    apa: apaCitation(figure, snapshot, locale, seen),
    bibtex: bibtexCitation(figure, snapshot, locale, seen),
  };
}

/** Number, as written, of what, of when, document, publisher, date, line, revision, address, day. */
function plainCitation(figure: Figure, snapshot: Snapshot, locale: Locale, seen: Seen): string {
  const { catalogue } = snapshot;
  const words = wordsOf(locale, 'figure');
  const { number, meant } = figureNumbers(figure, catalogue, locale);
  const written = figure.asWritten;
  return wordsOf(locale, 'export')('cite.figure.plain', {
    number,
    written: meant === null ? words('cite.written', { written }) : words('cite.meant', { written, meant }),
    indicator: nameIn(catalogue.indicators, figure.indicatorId, locale),
    subject: subjectWords(figure, catalogue, locale),
    document: documentWords(figure, snapshot, locale),
    ...siteWords(snapshot, locale, seen),
  });
}

function apaCitation(figure: Figure, snapshot: Snapshot, locale: Locale, seen: Seen): string {
  const { title, publisher, date } = citedDocument(figure, snapshot);
  const form = publisher === '' ? 'apaWithoutPublisher' : 'apa';
  const text = wordsOf(locale, 'export')(`cite.figure.${form}`, {
    publisher,
    title,
    date: apaDate(date, locale),
    cited: citedWords(figure, snapshot, locale),
    ...siteWords(snapshot, locale, seen),
  });
  return withoutDoubleStops(text);
}

function bibtexCitation(figure: Figure, snapshot: Snapshot, locale: Locale, seen: Seen): string {
  const { title, publisher, date, url, language, accessed } = citedDocument(figure, snapshot);
  return bibtexEntry(figure.id, {
    author: publisher,
    title,
    year: yearOfDate(date),
    date: yearOfDate(date) === null ? date : null,
    language,
    url: url === '' ? seen.address : url,
    // The day that this address was read, which of a document's own is not the day that its card was.
    urldate: url === '' ? seen.accessed : accessed,
    note: wordsOf(locale, 'export')('cite.figure.note', {
      cited: citedWords(figure, snapshot, locale),
      ...siteWords(snapshot, locale, seen),
    }),
  });
}

function siteWords(snapshot: Snapshot, locale: Locale, { address, accessed }: Seen) {
  return {
    site: wordsOf(locale, 'common')('siteName'),
    revision: String(snapshot.revision),
    address,
    accessed: dayInWords(accessed, locale),
  };
}

function citedDocument(figure: Figure, { catalogue }: Snapshot) {
  const document = catalogue.documents.get(figure.documentId);
  return {
    title: document?.title ?? figure.documentId,
    publisher: document?.publisher ?? '',
    date: document?.date ?? '',
    url: document?.url ?? '',
    language: document?.language ?? '',
    accessed: document?.accessed ?? '',
  };
}

/** Of what the number is: what it is a share of or compared with, and that it is a target, where it is, stand beside. */
function subjectWords(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  const { measure, whole, basePeriod, nature } = figure;
  const words = wordsOf(locale, 'export');
  return [
    figureSubject(figure, catalogue, locale),
    measure === 'share' && whole !== null
      ? words('cite.figure.shareOf', { whole: nameIn(catalogue.breakdowns, `whole=${whole.code}`, locale) })
      : '',
    basePeriod === null
      ? ''
      : words('cite.figure.comparedWith', { period: formatPeriod(basePeriod, locale) }),
    nature === 'reported' ? '' : wordsOf(locale, 'common')(`nature.${nature}`),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** What of the document is cited: the number, of what, and where it stands. */
function citedWords(figure: Figure, { catalogue }: Snapshot, locale: Locale): string {
  const place = placeWords(figure, locale);
  const form = place === '' ? 'citedWithoutPlace' : 'cited';
  return wordsOf(locale, 'export')(`cite.figure.${form}`, {
    ...citedNumber(figure, catalogue, locale),
    place,
  });
}

/** A figure's number with what it is of: whoever meets the words alone takes no target for what came. */
export function citedNumber(figure: Figure, catalogue: Catalogue, locale: Locale) {
  const { number, meant } = figureNumbers(figure, catalogue, locale);
  const misprint = meant === null ? null : { written: figure.asWritten, meant };
  return {
    indicator: nameIn(catalogue.indicators, figure.indicatorId, locale),
    subject: subjectWords(figure, catalogue, locale),
    number: misprint === null ? number : `${number} (${wordsOf(locale, 'figure')('cite.meant', misprint)})`,
  };
}

/** Title, publisher, date, lines or else the place in the print. */
function documentWords(figure: Figure, snapshot: Snapshot, locale: Locale): string {
  const { title, publisher, date } = citedDocument(figure, snapshot);
  return [title, publisher, formatDocumentDate(date, locale), placeWords(figure, locale)]
    .filter((text) => text !== '')
    .join(', ');
}

/** Lines of the text, or else the place in the print; empty where neither is known. */
function placeWords(figure: Figure, locale: Locale): string {
  const lines = figure.lines.map((span) => lineSpanWords(span, locale));
  return lines.length > 0 ? lines.join(', ') : locatorText(figure.locator, wordsOf(locale, 'explore'));
}
