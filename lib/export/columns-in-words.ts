import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatPeriod } from '@/lib/format/period';
import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { exact } from '@/lib/interval/exact-number';
import { figurePath } from '@/lib/link/addresses';
import { nameIn } from '@/lib/words/code-names';
import { countryName, directionName, pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import type { ExportColumn, RowSource } from './export-column';
import { addressColumn, columnsInWords, flagColumn, numberColumn, textColumn } from './export-column';
import { standingInPlace } from './standing-in-place';

/** What a person reads first: the figure in words, its number, and where it stands. */
export const COLUMNS_IN_WORDS: readonly ExportColumn[] = [
  textColumn('id', ({ id }) => id),
  ...columnsInWords('topic_name', ({ indicatorId }, { snapshot: { catalogue } }, locale) =>
    nameIn(catalogue.topics, catalogue.indicators.get(indicatorId)?.topicId ?? '', locale),
  ),
  ...columnsInWords('indicator_name', ({ indicatorId }, { snapshot: { catalogue } }, locale) =>
    nameIn(catalogue.indicators, indicatorId, locale),
  ),
  ...columnsInWords('pair_name', ({ pair }, { snapshot: { catalogue } }, locale) =>
    pairName(catalogue, pair, locale),
  ),
  ...columnsInWords('direction_name', (figure, { snapshot: { catalogue } }, locale) => {
    const meaning = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'none';
    return directionName(catalogue, meaning, figure, locale) ?? '';
  }),
  ...columnsInWords('breakdown_name', ({ breakdown }, { snapshot: { catalogue } }, locale) =>
    breakdown.map(({ key, code }) => nameIn(catalogue.breakdowns, `${key}=${code}`, locale)).join('; '),
  ),
  ...columnsInWords('whole_name', ({ whole }, { snapshot: { catalogue } }, locale) =>
    whole === null ? '' : nameIn(catalogue.breakdowns, `whole=${whole.code}`, locale),
  ),
  ...columnsInWords('period_name', ({ period }, _, locale) =>
    period.kind === 'unstated' ? '' : formatPeriod(period, locale),
  ),
  ...columnsInWords(
    'value_in_words',
    (figure, { snapshot }, locale) => figureNumbers(figure, snapshot.catalogue, locale).number,
  ),
  numberColumn('value', ({ quantity }) => (quantity.shape === 'point' ? quantity.value : null)),
  numberColumn('low', ({ quantity }) => (quantity.shape === 'point' ? null : quantity.low)),
  numberColumn('high', ({ quantity }) => (quantity.shape === 'range' ? quantity.high : null)),
  textColumn('unit', ({ quantity }) => quantity.unitId),
  textColumn('qualifier', ({ quantity }) => quantity.qualifier),
  ...columnsInWords('measure_name', ({ measure }, _, locale) =>
    wordsOf(locale, 'common')(`measure.${measure}`),
  ),
  ...columnsInWords('nature_name', ({ nature }, _, locale) => wordsOf(locale, 'common')(`nature.${nature}`)),
  ...columnsInWords('reporter_name', ({ reporter }, { snapshot: { catalogue } }, locale) =>
    reporter === null ? '' : countryName(catalogue, reporter, locale),
  ),
  textColumn('attributed_to', ({ attributedTo }) => attributedTo ?? ''),
  textColumn('as_written', ({ asWritten }) => asWritten),
  flagColumn('stands', (figure, source) => standingInPlace(figure, source).stands),
  numberColumn('rivals', (figure, source) => {
    const { rivals } = standingInPlace(figure, source);
    return rivals === null ? null : exact(rivals);
  }),
  textColumn('document_title', (figure, source) => documentOf(figure, source)?.title ?? ''),
  textColumn('document_publisher', (figure, source) => documentOf(figure, source)?.publisher ?? ''),
  textColumn('document_date', (figure, source) => documentOf(figure, source)?.date ?? ''),
  addressColumn('document_url', (figure, source) => documentOf(figure, source)?.url ?? ''),
  textColumn('lines', ({ lines }) =>
    lines.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(','),
  ),
  textColumn('locator', ({ locator }) => locator),
  addressColumn(
    'figure_url',
    ({ id }, { origin, snapshot }) => `${origin}${figurePath(id, snapshot.frozenTo)}`,
  ),
  ...columnsInWords('note', ({ noteEn, noteVi }, _, locale) => (locale === 'vi' ? noteVi : noteEn)),
];

/** The document that states a figure; undefined when the catalogue does not know it. */
export function documentOf(figure: Figure, { snapshot }: RowSource): SourceDocument | undefined {
  return snapshot.catalogue.documents.get(figure.documentId);
}
