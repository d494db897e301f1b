import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { DatedPeriod } from '@/lib/figure/period';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import type { Preference } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { SeriesPlace } from '@/lib/series/series';
import { compareText, seriesKey } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfSnapshot, seriesWithKey, standingOf } from '@/lib/series/snapshot-index';
import type { OutcomeVerdict } from './outcome-verdict';
import { outcomeVerdict } from './outcome-verdict';

/** What was said to come, and what came. */
export interface ForecastOutcome {
  /** Every statement of this number for this period, the earliest document first. */
  readonly said: readonly [Figure, ...Figure[]];
  /** The reported figure that stands for the same place; null while there is none. */
  readonly came: Figure | null;
  /** Where nothing came for the period itself: the latest that is reported towards it, not to be compared with it. */
  readonly soFar: Figure | null;
  readonly verdict: OutcomeVerdict | 'not-known' | 'no-year';
}

/** Kinds of period that a number can be said to come in; a plan that stands on a date is a stock of plans. */
const KINDS_TO_COME: readonly PeriodKind[] = [
  'year',
  'part-year',
  'multi-year',
  'annual-average',
  'school-year',
];

/**
 * Forecasts, targets and plans among figures against what came, by when they speak of; those without a year last.
 * What came is looked for in the whole snapshot: same indicator, measure, unit, countries, direction, parts, whole and
 * period.
 */
export function forecastOutcomes(
  figures: readonly Figure[],
  snapshot: Snapshot,
  prefer: Preference | null = null,
): ForecastOutcome[] {
  const expected = figures.filter(isExpectation);
  if (expected.length === 0) return [];
  return [...groupBy(expected, statementKey).values()]
    .map((same) => outcomeOf(byDocumentDate(same, snapshot), snapshot, prefer))
    .sort((a, b) => compareText(sortingDay(a.said[0]), sortingDay(b.said[0])));
}

/** Whether a figure says what was to come: a forecast, a target or a plan, dated or without a year. */
export function isExpectation({ nature, period, measure }: Figure): boolean {
  const isSaid = nature === 'forecast' || nature === 'target' || nature === 'plan';
  return isSaid && measure !== 'rank' && (KINDS_TO_COME.includes(period.kind) || period.kind === 'unstated');
}

function outcomeOf(
  said: readonly [Figure, ...Figure[]],
  snapshot: Snapshot,
  prefer: Preference | null,
): ForecastOutcome {
  const [figure] = said;
  const standing = (place: SeriesPlace | undefined) =>
    place === undefined ? null : standingOf(snapshot, place, prefer).figure;
  if (figure.period.kind === 'unstated') {
    const soFar = standing(latestReported(figure, snapshot));
    return { said, came: null, soFar, verdict: 'no-year' };
  }
  const places = seriesWithKey(snapshot, seriesKey({ ...figure, nature: 'reported' }))?.places ?? [];
  const came = standing(places.find((place) => isSamePeriod(place, figure)));
  if (came === null) {
    return { said, came, soFar: standing(furthestPart(figure, snapshot)), verdict: 'not-known' };
  }
  const isSet = figure.nature !== 'forecast';
  const verdict = outcomeVerdict(quantityMeant(figure), quantityMeant(came), isSet);
  return { said, came, soFar: null, verdict };
}

/** The latest whole year, or else the latest date, that is reported of what a target without a year is about. */
function latestReported(figure: Figure, snapshot: Snapshot): SeriesPlace | undefined {
  const kinds: readonly DatedPeriod['kind'][] = ['year', 'as-of'];
  return kinds
    .map((kind) => seriesKey({ ...figure, nature: 'reported', period: { ...ANY_YEAR, kind } }))
    .map((key) => seriesWithKey(snapshot, key))
    .find((series) => series !== undefined)
    ?.places.at(-1);
}

/** A dated period for a key that does not depend on the date. */
const ANY_YEAR = { edtf: '2000', firstDay: '2000-01-01', lastDay: '2000-12-31', approximate: false } as const;

/** The part of a year from its first day on that reaches furthest into it. */
function furthestPart(figure: Figure, snapshot: Snapshot): SeriesPlace | undefined {
  if (figure.period.kind !== 'year' || figure.measure !== 'level') return undefined;
  const parts = PARTS_OF_YEARS.get(snapshot) ?? reportedParts(snapshot);
  PARTS_OF_YEARS.set(snapshot, parts);
  return parts.get(yearKey(figure))?.toSorted(byFurthest)[0];
}

function byFurthest(a: SeriesPlace, b: SeriesPlace): number {
  return compareText(b.period.lastDay ?? '', a.period.lastDay ?? '');
}

const PARTS_OF_YEARS = new WeakMap<Snapshot, ReadonlyMap<string, readonly SeriesPlace[]>>();

/** What is reported of parts of years, by the year that the parts begin. */
function reportedParts(snapshot: Snapshot): ReadonlyMap<string, readonly SeriesPlace[]> {
  const places = seriesOfSnapshot(snapshot)
    .filter(({ places: [first] }) => first!.period.kind === 'part-year')
    .filter(({ places: [first] }) => first!.figures[0]!.nature === 'reported')
    .flatMap((series) => series.places);
  return groupBy(places, ({ figures }) => yearKey(figures[0]!));
}

/** What a figure is about, and the day on which its period begins; that of a year is also that of its parts. */
function yearKey(figure: Figure): string {
  const ofYear: Figure = { ...figure, nature: 'reported', period: { ...ANY_YEAR, kind: 'year' } };
  return `${seriesKey(ofYear)}|${figure.period.firstDay ?? ''}`;
}

function isSamePeriod(place: SeriesPlace, { period }: Figure): boolean {
  return place.period.firstDay === period.firstDay && place.period.lastDay === period.lastDay;
}

/** Statements of one number for one place. */
function statementKey(figure: Figure): string {
  const quantity = quantityMeant(figure);
  const number =
    quantity.shape === 'range'
      ? `${quantity.low.toFraction()}–${quantity.high.toFraction()}`
      : (quantity.shape === 'point' ? quantity.value : quantity.low).toFraction();
  return [seriesKey(figure), figure.period.edtf, quantity.qualifier, number].join('|');
}

function byDocumentDate(figures: readonly Figure[], { catalogue }: Snapshot): readonly [Figure, ...Figure[]] {
  const dateOf = ({ documentId }: Figure) => catalogue.documents.get(documentId)?.date ?? '';
  const [first, ...others] = figures.toSorted((a, b) => compareText(dateOf(a), dateOf(b)));
  return [first!, ...others];
}

function sortingDay({ period }: Figure): string {
  return period.lastDay ?? period.firstDay ?? '9999';
}
