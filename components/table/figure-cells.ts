import { documentAddress, figureAddress, indicatorAddress } from '@/lib/link/addresses';
import { formatPeriod } from '@/lib/format/period';
import { figureFormatOptions, formatFigure, formatQuantity } from '@/lib/format/quantity';
import type { Catalogue, Unit } from '@/lib/figure/catalogue';
import type { FigureColumn } from '@/lib/figure/columns';
import type { Figure, LineSpan } from '@/lib/figure/figure';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureWithId } from '@/lib/series/snapshot-index';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { countryName, directionName, pairName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { FigureCellView } from './figure-row';
import { perColumn } from './per-column';
import { locatorText } from '@/lib/words/locator-text';

/** The columns of the dataset that each column of the table shows. */
const SHOWN_COLUMNS: Record<TableColumnId, readonly FigureColumn[]> = {
  period: ['period', 'period_kind', 'base_period'],
  indicator: ['indicator'],
  direction: ['pair', 'origin', 'destination'],
  value: ['value', 'low', 'high', 'unit', 'qualifier', 'whole', 'whole_value'],
  written: ['as_written'],
  nature: ['nature'],
  measure: ['measure'],
  breakdown: ['breakdown'],
  document: ['reporter', 'attributed_to'],
  lines: ['lines', 'locator'],
  note: ['note_en', 'note_vi'],
};

interface CellParts {
  readonly text: string;
  readonly details?: readonly string[];
  readonly address?: string;
  readonly language?: string;
}

/** What cells are made from. */
interface CellSource {
  readonly figure: Figure;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
}

/** One cell of a figure's row, in words of one language. */
export function figureCell(
  column: TableColumnId,
  figure: Figure,
  snapshot: Snapshot,
  locale: Locale,
): FigureCellView {
  const { text, details = [], language, address } = PARTS_OF[column]({ figure, snapshot, locale });
  const stated = details.filter((detail) => detail !== '');
  const inferred = SHOWN_COLUMNS[column].some((shown) => figure.inferred.includes(shown));
  return {
    text,
    ...(stated.length > 0 && { details: stated }),
    ...(inferred && { inferred }),
    ...(language !== undefined && language !== locale && { language }),
    ...(address !== undefined && { address }),
  };
}

/** All cells of a figure's row. */
export function figureCells(
  figure: Figure,
  snapshot: Snapshot,
  locale: Locale,
): Record<TableColumnId, FigureCellView> {
  return perColumn((column) => figureCell(column, figure, snapshot, locale));
}

const PARTS_OF: Readonly<Record<TableColumnId, (source: CellSource) => CellParts>> = {
  period: periodParts,
  indicator: ({ figure, snapshot, locale }) => ({
    text: nameIn(snapshot.catalogue.indicators, figure.indicatorId, locale),
    address: indicatorAddress(locale, figure.indicatorId, snapshot.frozenTo),
  }),
  direction: ({ figure, snapshot, locale }) => ({ text: countriesText(figure, snapshot.catalogue, locale) }),
  value: valueParts,
  written: writtenParts,
  nature: ({ figure, locale }) => ({ text: wordsOf(locale, 'common')(`nature.${figure.nature}`) }),
  measure: ({ figure, locale }) => ({ text: wordsOf(locale, 'common')(`measure.${figure.measure}`) }),
  breakdown: ({ figure, snapshot, locale }) => ({
    text: figure.breakdown
      .map(({ key, code }) => nameIn(snapshot.catalogue.breakdowns, `${key}=${code}`, locale))
      .join('; '),
  }),
  document: documentParts,
  lines: placeParts,
  note: ({ figure, locale }) => ({ text: locale === 'vi' ? figure.noteVi : figure.noteEn }),
};

function periodParts({ figure, locale }: CellSource): CellParts {
  const words = wordsOf(locale, 'explore');
  const base = figure.basePeriod;
  return {
    text: figure.period.kind === 'unstated' ? '' : formatPeriod(figure.period, locale),
    details: base === null ? [] : [words('table.basePeriod', { period: formatPeriod(base, locale) })],
  };
}

function countriesText(figure: Figure, catalogue: Catalogue, locale: Locale): string {
  const meaning = catalogue.indicators.get(figure.indicatorId)?.directionIs ?? 'none';
  return directionName(catalogue, meaning, figure, locale) ?? pairName(catalogue, figure.pair, locale);
}

function valueParts({ figure, snapshot, locale }: CellSource): CellParts {
  const { catalogue } = snapshot;
  const words = wordsOf(locale, 'explore');
  const { reading, whole } = figure;
  const details: string[] = [];
  if (whole !== null) {
    details.push(
      words('table.whole', { whole: nameIn(catalogue.breakdowns, `whole=${whole.code}`, locale) }),
    );
  }
  if (reading !== null) {
    const unit = unitOf(catalogue, reading.unitId);
    const amount = formatQuantity(reading, unit, locale, figureFormatOptions(figure));
    details.push(words('table.reading', { amount }));
  }
  return {
    text: formatFigure(figure, unitOf(catalogue, figure.quantity.unitId), locale),
    details,
    address: figureAddress(locale, figure.id, snapshot.frozenTo),
  };
}

function writtenParts({ figure, snapshot, locale }: CellSource): CellParts {
  const language = snapshot.catalogue.documents.get(figure.documentId)?.language ?? locale;
  if (figure.restates === null) return { text: figure.asWritten, language };
  const restated = figureWithId(snapshot, figure.restates);
  const written = restated?.asWritten ?? figure.restates;
  return {
    text: figure.asWritten,
    language,
    details: [wordsOf(locale, 'explore')('table.restates', { written })],
  };
}

function documentParts({ figure, snapshot: { catalogue }, locale }: CellSource): CellParts {
  const words = wordsOf(locale, 'explore');
  const document = catalogue.documents.get(figure.documentId);
  const { reporter, attributedTo } = figure;
  const details = [
    document?.publisher ?? '',
    reporter === null ? '' : words('table.reporter', { country: countryName(catalogue, reporter, locale) }),
    attributedTo === null ? '' : words('table.attributedTo', { office: attributedTo }),
  ];
  const text = document?.title ?? figure.documentId;
  return {
    text,
    details,
    language: document?.language ?? locale,
    address: documentAddress(locale, figure.documentId, { line: figure.lines[0]?.first }),
  };
}

function placeParts({ figure, locale }: CellSource): CellParts {
  const words = wordsOf(locale, 'explore');
  const locator = locatorText(figure.locator, words);
  if (figure.lines.length === 0) return { text: locator };
  return { text: figure.lines.map((span) => lineText(span, words)).join(', '), details: [locator] };
}

function lineText({ first, last }: LineSpan, words: Words): string {
  return first === last
    ? words('table.line', { line: String(first) })
    : words('table.lineRun', { first: String(first), last: String(last) });
}

function unitOf(catalogue: Catalogue, unitId: string): Unit {
  const unit = catalogue.units.get(unitId);
  if (!unit) throw new Error(`The catalogue does not know the unit ${unitId}`);
  return unit;
}
