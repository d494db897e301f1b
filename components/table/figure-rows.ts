import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { unitLabel } from '@/lib/format/quantity';
import { exactToText } from '@/lib/interval/exact-number';
import { TABLE_COLUMNS } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { figureCells } from './figure-cells';
import { placesAmong } from './figure-places';
import type { FigureNumber, FigureRowView } from './figure-row';

/** The rows of figures in their order, with all words made; without places, for a table that others order. */
export function buildFigureRows(
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
): FigureRowView[] {
  return figures.map((figure) => ({
    id: figure.id,
    cells: figureCells(figure, snapshot, locale),
    number: figureNumber(figure, snapshot.catalogue, locale),
    places: [],
  }));
}

/** The same with the places of the rows among each other, for a table that orders them itself. */
export function buildPlacedRows(
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
): FigureRowView[] {
  const places = TABLE_COLUMNS.map((column) => placesAmong(column, figures, snapshot, locale));
  return buildFigureRows(figures, snapshot, locale).map((row, index) => ({
    ...row,
    places: places.map((placeOf) => placeOf.get(figures[index]!) ?? null),
  }));
}

function figureNumber({ quantity }: Figure, { units }: Catalogue, locale: Locale): FigureNumber {
  const unit = units.get(quantity.unitId);
  const label = unit === undefined ? quantity.unitId : unitLabel(unit, 'other', locale);
  switch (quantity.shape) {
    case 'point':
      return { value: exactToText(quantity.value), unit: label };
    case 'range':
      return { low: exactToText(quantity.low), high: exactToText(quantity.high), unit: label };
    case 'indefinite':
      return { low: exactToText(quantity.low), unit: label };
  }
}
