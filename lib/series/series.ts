import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Period } from '@/lib/figure/period';
import { yearsTouched } from '@/lib/figure/period';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import { groupBy } from './group-by';

/** One period of a series with everything stated for it: rivals are all kept. */
export interface SeriesPlace {
  readonly period: Period;
  readonly figures: readonly Figure[];
}

/** Figures alike in all but the period's date, the number and who says so. */
export interface Series {
  readonly key: string;
  /** In time order; a place without a date comes last. */
  readonly places: readonly SeriesPlace[];
}

/** Sorts figures into series; every figure is in exactly one. The order of the figures has no influence. */
export function seriesOf(figures: readonly Figure[]): Series[] {
  const bySeries = groupBy(figures, seriesKey);
  return [...bySeries]
    .map(([key, members]) => ({ key, places: placesOf(members) }))
    .sort((a, b) => compareText(a.key, b.key));
}

/** The kind of period of every series of figures, and how many places it has: less work than the series themselves. */
export function countPlaces(
  figures: readonly Figure[],
): readonly { readonly kind: PeriodKind; readonly places: number }[] {
  const series = new Map<string, { readonly kind: PeriodKind; readonly places: Set<string> }>();
  for (const figure of figures) {
    const key = seriesKey(figure);
    const known = series.get(key);
    if (known) known.places.add(placeKey(figure.period));
    else series.set(key, { kind: figure.period.kind, places: new Set([placeKey(figure.period)]) });
  }
  return [...series.values()].map(({ kind, places }) => ({ kind, places: places.size }));
}

const SERIES_KEYS = new WeakMap<Figure, string>();

/** What makes figures alike, as one text; made once for every figure of a revision. */
export function seriesKey(figure: Figure): string {
  const known = SERIES_KEYS.get(figure);
  if (known !== undefined) return known;
  const key = makeSeriesKey(figure);
  SERIES_KEYS.set(figure, key);
  return key;
}

function makeSeriesKey(figure: Figure): string {
  return [
    figure.indicatorId,
    figure.measure,
    figure.pair,
    figure.origin,
    figure.destination,
    breakdownKey(figure),
    figure.whole?.code,
    quantityMeant(figure).unitId,
    figure.nature,
    figure.period.kind,
    stretchOfYear(figure.period),
    baseKey(figure),
  ]
    .map((part) => part ?? '')
    .join('|');
}

/** The parts of a breakdown whatever their order: `actor=enterprises;sector=trade`. */
export function breakdownKey(figure: Figure): string {
  return figure.breakdown
    .map(({ key, code }) => `${key}=${code}`)
    .sort(compareText)
    .join(';');
}

/** Compares two texts by their code units, whatever the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placesOf(figures: readonly Figure[]): SeriesPlace[] {
  const byPeriod = groupBy(figures, ({ period }) => placeKey(period));
  return [...byPeriod.values()]
    .map((rivals) => {
      const sorted = rivals.toSorted((a, b) => compareText(a.id, b.id));
      return { period: sorted[0]!.period, figures: sorted };
    })
    .sort((a, b) => compareText(sortingDay(a.period), sortingDay(b.period)));
}

function placeKey({ firstDay, lastDay }: Period): string {
  return `${firstDay ?? ''}/${lastDay ?? ''}`;
}

function sortingDay(period: Period): string {
  return period.firstDay ?? period.lastDay ?? '9999';
}

/** Which part of its year a part-year is, to the day: `01-01/04-end`. Empty for every other kind. */
export function stretchOfYear(period: Period): string {
  if (period.kind !== 'part-year' || period.firstDay === null || period.lastDay === null) return '';
  const end = isMonthEnd(period.lastDay) ? `${period.lastDay.slice(5, 7)}-end` : period.lastDay.slice(5);
  return `${period.firstDay.slice(5)}/${end}`;
}

function isMonthEnd(isoDay: string): boolean {
  const nextDay = new Date(Date.parse(`${isoDay}T00:00:00Z`) + 86_400_000);
  return nextDay.getUTCDate() === 1;
}

/** How the base of a growth or a ratio lies to its period: its kind, and how many years before. Empty for the rest. */
export function baseKey({ measure, period, basePeriod }: Figure): string {
  if (measure !== 'growth' && measure !== 'ratio') return '';
  if (basePeriod === null) return 'base not printed';
  const start = yearsTouched(period).first;
  const baseEnd = yearsTouched(basePeriod).last;
  const distance = start === null || baseEnd === null ? basePeriod.edtf : `${start - baseEnd}`;
  return `${basePeriod.kind} ${stretchOfYear(basePeriod)} ${distance}`;
}
