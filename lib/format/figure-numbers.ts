import type { Catalogue, Unit } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { Locale } from '@/lib/words/locale';
import { figureFormatOptions, formatFigure, formatQuantity } from './quantity';

/** A figure's number as the document states it, and what is meant where that is a slip. */
export interface FigureNumbers {
  /** "over 1.37 billion USD" */
  readonly number: string;
  readonly meant: string | null;
}

/** Prints a figure's numbers. Throws when the catalogue does not know a unit: that of a loaded dataset knows all. */
export function figureNumbers(figure: Figure, { units }: Catalogue, locale: Locale): FigureNumbers {
  const { quantity, reading } = figure;
  const number = formatFigure(figure, unitNamed(units, quantity.unitId), locale);
  if (reading === null) return { number, meant: null };
  const options = figureFormatOptions(figure);
  return { number, meant: formatQuantity(reading, unitNamed(units, reading.unitId), locale, options) };
}

/** The unit with an id. Throws when the catalogue does not know it. */
export function unitNamed(units: Catalogue['units'], unitId: string): Unit {
  const unit = units.get(unitId);
  if (!unit) throw new Error(`The catalogue does not know the unit ${unitId}`);
  return unit;
}
