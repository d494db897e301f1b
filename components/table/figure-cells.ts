import { documentAddress, figureAddress, indicatorAddress } from '@/lib/link/addresses';
import { formatPeriod } from '@/lib/format/period';
import { figureFormatOptions, formatFigure, formatQuantity } from '@/lib/format/quantity';
import type { Catalogue, Unit } from '@/lib/figure/catalogue';
import type { FigureColumn } from '@/lib/figure/columns';
import type { Figure, LineSpan } from '@/lib/figure/figure';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { countryName, directionName, pairName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { FigureCellView } from './figure-row';
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

/** The cells of one figure's row, in words of one language. */
export function figureCells(
  figure: Figure,
  snapshot: Snapshot,
  locale: Locale,
): Record<TableColumnId, FigureCellView> {
  const { catalogue } = snapshot;
  const language = catalogue.documents.get(figure.documentId)?.language ?? locale;
  const words = wordsOf(locale, 'explore');
  const common = wordsOf(locale, 'common');
  const cell = (column: TableColumnId, parts: CellParts): FigureCellView => {
    const details = parts.details?.filter((detail) => detail !== '') ?? [];
    const inferred = SHOWN_COLUMNS[column].some((shown) => figure.inferred.includes(shown));
    return {
      text: parts.text,
      ...(details.length > 0 && { details }),
      ...(inferred && { inferred }),
      ...(parts.language !== undefined && parts.language !== locale && { language: parts.language }),
      ...(parts.address !== undefined && { address: parts.address }),
    };
  };
  return {
    period: cell('period', periodParts(figure, words, locale)),
    indicator: cell('indicator', {
      text: nameIn(catalogue.indicators, figure.indicatorId, locale),
      address: indicatorAddress(locale, figure.indicatorId),
    }),
    direction: cell('direction', { text: countriesText(figure, catalogue, locale) }),
    value: cell('value', {
      ...valueParts(figure, catalogue, words, locale),
      address: figureAddress(locale, figure.id),
    }),
    written: cell('written', {
      language,
      text: figure.asWritten,
      details: restatementOf(figure, snapshot, words),
    }),
    nature: cell('nature', { text: common(`nature.${figure.nature}`) }),
    measure: cell('measure', { text: common(`measure.${figure.measure}`) }),
    breakdown: cell('breakdown', {
      text: figure.breakdown
        .map(({ key, code }) => nameIn(catalogue.breakdowns, `${key}=${code}`, locale))
        .join('; '),
    }),
    document: cell('document', { language, ...documentParts(figure, catalogue, words, locale) }),
    lines: cell('lines', placeParts(figure, words)),
    note: cell('note', { text: locale === 'vi' ? figure.noteVi : figure.noteEn }),
  };
}

function periodParts(figure: Figure, words: Words, locale: Locale): CellParts {
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

function valueParts(figure: Figure, catalogue: Catalogue, words: Words, locale: Locale): CellParts {
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
  return { text: formatFigure(figure, unitOf(catalogue, figure.quantity.unitId), locale), details };
}

function restatementOf(figure: Figure, snapshot: Snapshot, words: Words): readonly string[] {
  if (figure.restates === null) return [];
  const restated = snapshot.figures.find((other) => other.id === figure.restates);
  return [words('table.restates', { written: restated?.asWritten ?? figure.restates })];
}

function documentParts(figure: Figure, catalogue: Catalogue, words: Words, locale: Locale): CellParts {
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
    address: documentAddress(locale, figure.documentId, { line: figure.lines[0]?.first }),
  };
}

function placeParts(figure: Figure, words: Words): CellParts {
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
