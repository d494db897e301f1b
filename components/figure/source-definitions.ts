import { locatorText } from '@/lib/words/locator-text';
import { UNSTATED_PERIOD, parsePeriod } from '@/lib/figure/period';
import { formatDocumentDate, isEstimatedDate } from '@/lib/format/document-date';
import { formatPeriod } from '@/lib/format/period';
import { documentAddress } from '@/lib/link/addresses';
import { lineSpanWords } from '@/lib/words/figure-subject';
import { countryName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import type { CardContext } from './card-context';
import { documentTitle, isInferred, languageOf } from './card-context';
import type { Definition, DefinitionLine, DefinitionPart } from './definition';
import { definition, line, present, quietLine } from './definition';

/** Who says so, when and where: document, publisher, date, office quoted, reporter, place, web address. */
export function sourceDefinitions(context: CardContext): Definition[] {
  const { figure, catalogue, document, locale, words } = context;
  const language = languageOf(figure, catalogue);
  const reporter = figure.reporter && countryName(catalogue, figure.reporter, locale);
  return present([
    definition(words('source.document'), [
      line({
        text: documentTitle(figure, catalogue),
        language,
        address: documentAddress(locale, figure.documentId),
      }),
    ]),
    definition(words('source.publisher'), [
      document?.publisher ? line({ text: document.publisher, language }) : line(words('source.noPublisher')),
    ]),
    definition(words('source.date'), dateLines(context)),
    definition(
      words('source.attributedTo'),
      [line({ text: figure.attributedTo ?? '', language })],
      isInferred(figure, 'attributed_to'),
    ),
    definition(
      words('source.reporter'),
      [line(reporter ?? words('source.noReporter'))],
      isInferred(figure, 'reporter'),
    ),
    definition(words('source.place'), placeLines(context)),
    definition(words('source.online'), onlineLines(context)),
  ]);
}

/** The date in words; where it is estimated, that it is, and why (the dataset tells the reason in English only). */
function dateLines({ document, locale, words }: CardContext): (DefinitionLine | null)[] {
  const date = document?.date ?? '';
  if (!isEstimatedDate(date)) return [line(formatDocumentDate(date, locale) || words('source.noDate'))];
  const note = locale === 'en' ? (document?.dateNote ?? '') : '';
  return [
    line(formatDocumentDate(date, locale)),
    quietLine(note === '' ? words('source.estimated') : words('source.estimatedBy', { note })),
  ];
}

/** Lines, each a link into the document's page, and the place in the print. */
function placeLines({ figure, locale, words }: CardContext): (DefinitionLine | null)[] {
  const locator = locatorText(figure.locator, wordsOf(locale, 'explore'));
  const spans = figure.lines.flatMap((span, index): DefinitionPart[] => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    {
      text: lineSpanWords(span, locale),
      address: documentAddress(locale, figure.documentId, { line: span.first }),
    },
  ]);
  if (spans.length === 0 && locator === '') return [line(words('source.noPlace'))];
  return [line(...spans), line(locator)];
}

function onlineLines({ document, locale, words }: CardContext): (DefinitionLine | null)[] {
  if (document === undefined) return [];
  const { url, archivedUrl, accessed } = document;
  const day = parsePeriod(accessed, 'event') ?? UNSTATED_PERIOD;
  const date = day.kind === 'unstated' ? '' : formatPeriod(day, locale);
  return [
    url === '' ? null : line({ text: words('source.original'), address: url }),
    archivedUrl === '' ? null : line({ text: words('source.archived'), address: archivedUrl }),
    url === '' || date === '' ? null : quietLine(words('source.accessed', { date })),
  ];
}
