import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber } from '@/lib/figure/quantity';
import { NATURES } from '@/lib/figure/vocabulary';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { cellTexts } from './cell-texts';

/** The places of figures in some order, ties alike; a figure that has none comes last. */
export type Places = ReadonlyMap<Figure, number>;

/** The order of two figures; negative when the first comes first. */
type Comparison = (a: Figure, b: Figure) => number;

/** Stands after every ISO day. */
const NO_DAY = '9999-99-99';

/** Orders of a whole snapshot, made when they are first asked for. */
const REMEMBERED = new WeakMap<Snapshot, Map<string, Places>>();

/**
 * The places that figures take among each other when sorted by a column; a figure with an empty cell has none. Values
 * of different units are not compared: they stand unit by unit. Words stand in the order of the reader's language.
 */
export function placesAmong(
  column: TableColumnId,
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
): Places {
  switch (column) {
    case 'period':
      return placesBy(figures.filter(isDated), comparePeriods);
    case 'value':
      return placesBy(figures, valueComparison(figures));
    case 'nature':
      return placesBy(figures, (a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature));
    default:
      return placesByText(column, figures, snapshot, locale);
  }
}

/** The places of all figures of a snapshot when sorted by a column, for selections that are large themselves. */
export function placesInSnapshot(column: TableColumnId, snapshot: Snapshot, locale: Locale): Places {
  const orders = REMEMBERED.get(snapshot) ?? new Map<string, Places>();
  REMEMBERED.set(snapshot, orders);
  const key = `${locale} ${column}`;
  const places = orders.get(key) ?? placesAmong(column, snapshot.figures, snapshot, locale);
  orders.set(key, places);
  return places;
}

/** All figures of a snapshot in the order in which they are read. */
const READING_ORDERS = new WeakMap<Snapshot, readonly Figure[]>();

/**
 * The order of the table when nothing else is asked for: indicator by indicator as the catalogue has them, within one
 * country group by country group, each in the order of time.
 */
export function inReadingOrder(figures: readonly Figure[], snapshot: Snapshot): readonly Figure[] {
  const order = READING_ORDERS.get(snapshot) ?? sortedForReading(snapshot);
  READING_ORDERS.set(snapshot, order);
  if (figures.length === order.length) return order;
  const chosen = new Set(figures);
  return order.filter((figure) => chosen.has(figure));
}

function sortedForReading({ figures, catalogue: { indicators } }: Snapshot): readonly Figure[] {
  const indicatorPlaces = new Map([...indicators.keys()].map((id, index) => [id, index]));
  const indicatorPlace = (figure: Figure) => indicatorPlaces.get(figure.indicatorId) ?? indicators.size;
  return [...figures].sort(
    (a, b) => indicatorPlace(a) - indicatorPlace(b) || compareCodes(a.pair, b.pair) || comparePeriods(a, b),
  );
}

function placesBy(figures: readonly Figure[], compare: Comparison): Places {
  const places = new Map<Figure, number>();
  let before: Figure | null = null;
  for (const [index, figure] of [...figures].sort(compare).entries()) {
    const tied = before !== null && compare(before, figure) === 0;
    places.set(figure, tied ? places.get(before!)! : index);
    before = figure;
  }
  return places;
}

/** Many figures share few texts: the texts are sorted, not the figures. */
function placesByText(
  column: TableColumnId,
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
): Places {
  const collator = new Intl.Collator(locale, { numeric: true });
  const texts = figures.map(cellTexts(column, snapshot, locale));
  const sorted = [...new Set(texts)].filter((text) => text !== '').sort(collator.compare);
  const placeOf = new Map<string, number>();
  for (const [index, text] of sorted.entries()) {
    const before = sorted[index - 1];
    const tied = before !== undefined && collator.compare(before, text) === 0;
    placeOf.set(text, tied ? placeOf.get(before)! : index);
  }
  return new Map(
    figures.flatMap((figure, index): [Figure, number][] => {
      const place = placeOf.get(texts[index]!);
      return place === undefined ? [] : [[figure, place]];
    }),
  );
}

function isDated({ period }: Figure): boolean {
  return period.kind !== 'unstated';
}

/** By first day, then by last; what is not stated comes last. */
function comparePeriods(a: Figure, b: Figure): number {
  const start = (figure: Figure) => figure.period.firstDay ?? figure.period.lastDay ?? NO_DAY;
  const end = (figure: Figure) => figure.period.lastDay ?? NO_DAY;
  return compareCodes(start(a), start(b)) || compareCodes(end(a), end(b));
}

/** Unit by unit, then by size: by its drawing number, and exactly only where two of these are the same. */
function valueComparison(figures: readonly Figure[]): Comparison {
  const sizes = new Map(
    figures.map((figure) => [figure, toDrawingNumber(drawnNumber(quantityMeant(figure)))]),
  );
  return (a, b) => {
    const [left, right] = [quantityMeant(a), quantityMeant(b)];
    return (
      compareCodes(left.unitId, right.unitId) ||
      sizes.get(a)! - sizes.get(b)! ||
      drawnNumber(left).compare(drawnNumber(right))
    );
  };
}

function compareCodes(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
