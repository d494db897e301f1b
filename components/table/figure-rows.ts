import type { Figure } from '@/lib/figure/figure';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { figureCells } from './figure-cells';
import { inReadingOrder, placesOf } from './figure-places';
import type { FigureRowView, FigureTableWords } from './figure-row';

/** The rows of the table of figures in reading order, with all words made and all orders known. */
export function buildFigureRows(
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
): FigureRowView[] {
  const cells = new Map(
    inReadingOrder(figures, snapshot.catalogue).map((figure) => [
      figure.id,
      figureCells(figure, snapshot, locale),
    ]),
  );
  const places = perColumn((column) => {
    const texts = new Map([...cells].map(([id, row]) => [id, row[column].text]));
    return placesOf(column, figures, texts, locale);
  });
  return [...cells].map(([id, row]) => ({
    id,
    cells: row,
    places: perColumn((column) => places[column].get(id) ?? null),
  }));
}

/** The words around the rows. */
export function figureTableWords(locale: Locale): FigureTableWords {
  const words = wordsOf(locale, 'explore');
  return {
    heading: words('table.heading'),
    columns: perColumn((column) => words(`table.columns.${column}`)),
    chooseColumns: words('table.chooseColumns'),
    applyColumns: words('table.applyColumns'),
    empty: words('table.empty'),
    inferred: words('table.inferred'),
    inferredLegend: words('table.inferredLegend'),
    noRows: words('table.noRows'),
  };
}

function perColumn<Value>(make: (column: TableColumnId) => Value): Record<TableColumnId, Value> {
  return {
    period: make('period'),
    indicator: make('indicator'),
    direction: make('direction'),
    value: make('value'),
    written: make('written'),
    nature: make('nature'),
    measure: make('measure'),
    breakdown: make('breakdown'),
    document: make('document'),
    lines: make('lines'),
    note: make('note'),
  };
}
