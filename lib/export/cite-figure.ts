import type { Figure } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { figureNumbers } from '@/lib/format/figure-numbers';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import { figureSubject, lineSpanWords } from '@/lib/words/figure-subject';
import type { Locale } from '@/lib/words/locale';
import { locatorText } from '@/lib/words/locator-text';
import { wordsOf } from '@/lib/words/translate';

/**
 * A figure with everything that a citation needs, as one plain text: number, as written, of what, of when, document,
 * publisher, date, line, revision, address. `address` is the card's, with the host it is served under.
 */
export function citeFigure(figure: Figure, snapshot: Snapshot, locale: Locale, address: string): string {
  const { catalogue } = snapshot;
  const words = wordsOf(locale, 'figure');
  const { number, meant } = figureNumbers(figure, catalogue, locale);
  const written = figure.asWritten;
  return words('cite.text', {
    number,
    written: meant === null ? words('cite.written', { written }) : words('cite.meant', { written, meant }),
    indicator: nameIn(catalogue.indicators, figure.indicatorId, locale),
    subject: figureSubject(figure, catalogue, locale),
    document: documentWords(figure, snapshot, locale),
    site: wordsOf(locale, 'common')('siteName'),
    revision: String(snapshot.revision),
    address,
  });
}

/** Title, publisher, date, lines or else the place in the print. */
function documentWords(figure: Figure, { catalogue }: Snapshot, locale: Locale): string {
  const document = catalogue.documents.get(figure.documentId);
  const lines = figure.lines.map((span) => lineSpanWords(span, locale));
  const date = formatDocumentDate(document?.date ?? '', locale);
  return [
    document?.title ?? figure.documentId,
    document?.publisher ?? '',
    date,
    ...(lines.length > 0 ? lines : [locatorText(figure.locator, wordsOf(locale, 'explore'))]),
  ]
    .filter((text) => text !== '')
    .join(', ');
}
