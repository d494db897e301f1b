import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import { formatPeriod } from '@/lib/format/period';
import { figureFormatOptions, formatFigure, formatQuantity } from '@/lib/format/quantity';
import { exactToText } from '@/lib/interval/exact-number';
import { LOCALES } from '@/lib/words/locale';
import type { SearchText } from './search-text';
import { joinSearchTexts, searchTextOf } from './search-text';

/** What a search looks through in one figure. */
export interface FigureTexts {
  /** What the figure says: the number, of what, where and when. */
  readonly statement: SearchText;
  /** That, its notes and where it comes from. */
  readonly everything: SearchText;
}

const textsOfFigures = new WeakMap<Figure, FigureTexts>();

/** The texts of a figure in both languages, made once for every figure of a revision. */
export function figureTextsOf(figure: Figure, catalogue: Catalogue): FigureTexts {
  const known = textsOfFigures.get(figure);
  if (known !== undefined) return known;
  const statement = searchTextOf(statementFields(figure, catalogue));
  const texts: FigureTexts = {
    statement,
    everything: joinSearchTexts(statement, searchTextOf(originFields(figure, catalogue))),
  };
  textsOfFigures.set(figure, texts);
  return texts;
}

function statementFields(figure: Figure, catalogue: Catalogue): string[] {
  const indicator = catalogue.indicators.get(figure.indicatorId);
  const unit = catalogue.units.get(figure.quantity.unitId);
  const countries = figure.pair.split('-').map((code) => catalogue.countries.get(code));
  const parts = figure.breakdown.map(({ key, code }) => catalogue.breakdowns.get(`${key}=${code}`));
  const whole = figure.whole && catalogue.breakdowns.get(`whole=${figure.whole.code}`);
  const named = [indicator, ...countries, ...parts, whole];
  return [
    figure.asWritten,
    figure.period.edtf,
    ...LOCALES.flatMap((locale) => [
      unit ? formatFigure(figure, unit, locale) : '',
      figure.period.kind === 'unstated' ? '' : formatPeriod(figure.period, locale),
    ]),
    ...named.flatMap((entry) => (entry ? [entry.nameEn, entry.nameVi] : [])),
  ];
}

function originFields(figure: Figure, catalogue: Catalogue): string[] {
  const indicator = catalogue.indicators.get(figure.indicatorId);
  const topic = indicator && catalogue.topics.get(indicator.topicId);
  const unit = catalogue.units.get(figure.quantity.unitId);
  const document = catalogue.documents.get(figure.documentId);
  return [
    figure.id,
    figure.locator,
    figure.attributedTo ?? '',
    figure.noteEn,
    figure.noteVi,
    document?.title ?? '',
    document?.publisher ?? '',
    ...[topic, unit].flatMap((entry) => (entry ? [entry.nameEn, entry.nameVi] : [])),
    ...plainNumbers(figure.quantity),
    ...readingFields(figure, catalogue),
  ];
}

/** The number that is meant where the print is a slip. */
function readingFields(figure: Figure, catalogue: Catalogue): string[] {
  const { reading } = figure;
  const unit = reading && catalogue.units.get(reading.unitId);
  if (!unit) return [];
  const options = figureFormatOptions(figure);
  const inWords = LOCALES.map((locale) => formatQuantity(reading, unit, locale, options));
  return [...inWords, ...plainNumbers(reading)];
}

/** Numbers in the base unit, as the dataset writes them: `590300000`. */
function plainNumbers(quantity: Quantity): string[] {
  switch (quantity.shape) {
    case 'point':
      return [exactToText(quantity.value)];
    case 'range':
      return [exactToText(quantity.low), exactToText(quantity.high)];
    case 'indefinite':
      return [exactToText(quantity.low)];
  }
}
