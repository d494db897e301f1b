import type { Definition } from '@/components/figure/definition';
import { definition, line, present, quietLine } from '@/components/figure/definition';
import type { Indicator } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { documentAddress, exploreAddress, indicatorAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

/** What a page says of an indicator before its figures. */
export interface IndicatorView {
  readonly topic: string;
  readonly name: string;
  readonly definitionText: string;
  readonly definitions: readonly Definition[];
  readonly documents: readonly StatingDocument[];
  readonly exploreAddress: string;
}

/** A document that states an indicator, and how often. */
export interface StatingDocument {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly address: string;
  readonly date: string;
  /** "12 figures". */
  readonly count: string;
}

/** Describes an indicator; `figures` are all of its own. */
export function indicatorView(
  indicator: Indicator,
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
): IndicatorView {
  const { catalogue } = snapshot;
  const words = wordsOf(locale, 'indicator');
  const definitionText = locale === 'vi' ? indicator.definitionVi : indicator.definitionEn;
  return {
    topic: nameIn(catalogue.topics, indicator.topicId, locale),
    name: nameIn(catalogue.indicators, indicator.id, locale),
    definitionText: definitionText || words('noDefinition'),
    definitions: present([
      definition(words('unitKind'), [line(words(`unit.${indicator.unitKind}`))]),
      definition(words('stockFlow'), [line(words(`kind.${indicator.stockFlow}`))]),
      definition(words('direction'), [line(words(`meaning.${indicator.directionIs}`))]),
      notComparable(indicator, snapshot, locale, words),
      definition(words('counts'), countLines(indicator, figures, snapshot, locale, words)),
    ]),
    documents: statingDocuments(figures, snapshot, locale, words),
    exploreAddress: exploreAddress(locale, {
      ...EVERY_FIGURE,
      indicators: [indicator.id],
      revision: snapshot.frozenTo,
    }),
  };
}

function notComparable(
  { notComparableWith }: Indicator,
  { catalogue, frozenTo }: Snapshot,
  locale: Locale,
  words: Words,
): Definition | null {
  if (notComparableWith.length === 0) return null;
  const others = notComparableWith.map((id) =>
    line({
      text: nameIn(catalogue.indicators, id, locale),
      address: indicatorAddress(locale, id, frozenTo),
    }),
  );
  return definition(words('notComparable'), [...others, quietLine(words('notComparableReason'))]);
}

/** How many figures there are, and of which countries: "Viet Nam – Laos: 21", each a link. */
function countLines(
  { id }: Indicator,
  figures: readonly Figure[],
  { catalogue, frozenTo }: Snapshot,
  locale: Locale,
  words: Words,
) {
  if (figures.length === 0) return [line(words('noFigures'))];
  const pairs = [...groupBy(figures, ({ pair }) => pair)].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareText(a, b),
  );
  return pairs.map(([pair, ofPair]) =>
    line({
      text: words('countByPair', {
        pair: pairName(catalogue, pair, locale),
        number: formatCount(ofPair.length, locale),
      }),
      address: exploreAddress(locale, {
        ...EVERY_FIGURE,
        indicators: [id],
        pairs: [pair],
        revision: frozenTo,
      }),
    }),
  );
}

/** The documents that state figures, latest first; those without a date last. */
function statingDocuments(
  figures: readonly Figure[],
  { catalogue }: Snapshot,
  locale: Locale,
  words: Words,
): StatingDocument[] {
  const dateOf = (id: string) => catalogue.documents.get(id)?.date ?? '';
  return [...groupBy(figures, ({ documentId }) => documentId)]
    .sort(([a], [b]) => compareText(dateOf(b), dateOf(a)) || compareText(a, b))
    .map(([id, stated]) => ({
      id,
      title: catalogue.documents.get(id)?.title ?? id,
      language: catalogue.documents.get(id)?.language ?? '',
      address: documentAddress(locale, id),
      date: formatDocumentDate(dateOf(id), locale),
      count: words('count', { count: stated.length, number: formatCount(stated.length, locale) }),
    }));
}
