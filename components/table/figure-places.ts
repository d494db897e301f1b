import type { Catalogue } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber } from '@/lib/figure/quantity';
import { NATURES } from '@/lib/figure/vocabulary';
import type { TableColumnId } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';

/** The order of two figures; negative when the first comes first. */
type Comparison = (a: Figure, b: Figure) => number;

/** Stands after every ISO day. */
const NO_DAY = '9999-99-99';

/** Columns whose order is not that of their words. */
const COMPARISONS: Partial<Record<TableColumnId, Comparison>> = {
  period: comparePeriods,
  value: compareValues,
  nature: (a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature),
};

/**
 * The places that figures take when sorted by a column. Values of different units are not compared: they stand unit by
 * unit. Words stand in the order of the reader's language; empty cells have no place.
 */
export function placesOf(
  column: TableColumnId,
  figures: readonly Figure[],
  texts: ReadonlyMap<string, string>,
  locale: Locale,
): Map<string, number> {
  const collator = new Intl.Collator(locale, { numeric: true });
  const textOf = (figure: Figure) => texts.get(figure.id) ?? '';
  const compare = COMPARISONS[column] ?? ((a: Figure, b: Figure) => collator.compare(textOf(a), textOf(b)));
  const sorted = figures.filter((figure) => textOf(figure) !== '').sort(compare);
  const places = new Map<string, number>();
  sorted.forEach((figure, index) => {
    const before = sorted[index - 1];
    const tied = before !== undefined && compare(before, figure) === 0;
    places.set(figure.id, tied ? places.get(before.id)! : index);
  });
  return places;
}

/**
 * The order of the table when nothing else is asked for: indicator by indicator as the catalogue has them, within one
 * country group by country group, each in the order of time.
 */
export function inReadingOrder(figures: readonly Figure[], catalogue: Catalogue): Figure[] {
  const indicatorPlaces = new Map([...catalogue.indicators.keys()].map((id, index) => [id, index]));
  const indicatorPlace = (figure: Figure) => indicatorPlaces.get(figure.indicatorId) ?? indicatorPlaces.size;
  return [...figures].sort(
    (a, b) => indicatorPlace(a) - indicatorPlace(b) || compareCodes(a.pair, b.pair) || comparePeriods(a, b),
  );
}

/** By first day, then by last; what is not stated comes last. */
function comparePeriods(a: Figure, b: Figure): number {
  const start = (figure: Figure) => figure.period.firstDay ?? figure.period.lastDay ?? NO_DAY;
  const end = (figure: Figure) => figure.period.lastDay ?? NO_DAY;
  return compareCodes(start(a), start(b)) || compareCodes(end(a), end(b));
}

function compareValues(a: Figure, b: Figure): number {
  const [left, right] = [quantityMeant(a), quantityMeant(b)];
  return compareCodes(left.unitId, right.unitId) || drawnNumber(left).compare(drawnNumber(right));
}

function compareCodes(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
