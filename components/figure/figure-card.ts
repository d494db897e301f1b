import type { Citations } from '@/lib/export/citation';
import { numberSentence } from '@/lib/answer/number-sentence';
import { citeFigure } from '@/lib/export/cite-figure';
import type { Figure } from '@/lib/figure/figure';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { figureAddress, indicatorAddress } from '@/lib/link/addresses';
import { figurePlace } from '@/lib/series/series-place';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureSubject } from '@/lib/words/figure-subject';
import type { Locale } from '@/lib/words/locale';
import { cardContext, documentTitle, indicatorName, languageOf } from './card-context';
import { contentDefinitions } from './content-definitions';
import type { DefinitionSection } from './definition';
import type { NamedStatement, OtherStatements } from './other-statements';
import { nameStatement, otherStatements, seriesAddress } from './other-statements';
import { precisionDefinitions } from './precision-definitions';
import { sourceDefinitions } from './source-definitions';

/** The statement card of one figure: words made, addresses known. */
export interface FigureCardView {
  readonly indicator: string;
  readonly indicatorAddress: string;
  /** Direction or countries, parts, period. */
  readonly subject: string;
  readonly number: string;
  /** Where the print is a likely slip: what is meant, in words; else the empty text. */
  readonly meant: string;
  readonly written: string;
  readonly language: string;
  readonly document: string;
  /** Who says so; what is stated; how exact it is. */
  readonly source: DefinitionSection;
  readonly content: DefinitionSection;
  readonly precision: DefinitionSection;
  readonly others: OtherStatements;
  readonly previous: NamedStatement | null;
  readonly next: NamedStatement | null;
  readonly seriesAddress: string;
  /** What the statement says, ready to copy. */
  readonly sentence: string;
  /** Ready to copy. */
  readonly citations: Citations;
  /** The card's own address, with its host. */
  readonly permalink: string;
}

/**
 * Makes the card of a figure. `origin` is scheme and host that the page is served under, `accessed` the day (ISO) that
 * citations give as the day of reading.
 */
export function figureCard(
  figure: Figure,
  snapshot: Snapshot,
  locale: Locale,
  origin: string,
  accessed: string,
): FigureCardView {
  const context = cardContext(figure, snapshot, locale);
  const { catalogue, words } = context;
  const place = figurePlace(figure, snapshot);
  const { number, meant } = figureNumbers(figure, catalogue, locale);
  const addressAt = (revision: number | null) => `${origin}${figureAddress(locale, figure.id, revision)}`;
  return {
    indicator: indicatorName(figure, catalogue, locale),
    indicatorAddress: indicatorAddress(locale, figure.indicatorId, snapshot.frozenTo),
    subject: figureSubject(figure, catalogue, locale),
    number,
    meant: meant === null ? '' : words('meant', { amount: meant }),
    written: figure.asWritten,
    language: languageOf(figure, catalogue),
    document: documentTitle(figure, catalogue),
    source: {
      id: 'source',
      heading: words('source.heading'),
      definitions: sourceDefinitions(context),
    },
    content: {
      id: 'content',
      heading: words('content.heading'),
      definitions: contentDefinitions(context),
    },
    precision: {
      id: 'precision',
      heading: words('precision.heading'),
      definitions: precisionDefinitions(context),
    },
    others: otherStatements(place, context),
    previous: place.previous && nameStatement(place.previous, context),
    next: place.next && nameStatement(place.next, context),
    seriesAddress: seriesAddress(figure, context),
    sentence: numberSentence(figure, snapshot, locale),
    citations: citeFigure(figure, snapshot, locale, { address: addressAt(snapshot.revision), accessed }),
    permalink: addressAt(snapshot.frozenTo),
  };
}
