import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { DatedPeriod } from '@/lib/figure/period';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import type { Preference } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { Series, SeriesPlace } from '@/lib/series/series';
import { compareText, seriesKey } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfSnapshot, standingOf } from '@/lib/series/snapshot-index';
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
  const reported = new Map(seriesOfSnapshot(snapshot).map((series) => [series.key, series]));
  return [...groupBy(expected, statementKey).values()]
    .map((same) => outcomeOf(byDocumentDate(same, snapshot), reported, snapshot, prefer))
    .sort((a, b) => compareText(sortingDay(a.said[0]), sortingDay(b.said[0])));
}

/** Whether a figure says what was to come: a forecast, a target or a plan, dated or without a year. */
export function isExpectation({ nature, period, measure }: Figure): boolean {
  const isSaid = nature === 'forecast' || nature === 'target' || nature === 'plan';
  return isSaid && measure !== 'rank' && (KINDS_TO_COME.includes(period.kind) || period.kind === 'unstated');
}

function outcomeOf(
  said: readonly [Figure, ...Figure[]],
  reported: ReadonlyMap<string, Series>,
  snapshot: Snapshot,
  prefer: Preference | null,
): ForecastOutcome {
  const [figure] = said;
  const standing = (place: SeriesPlace | undefined) =>
    place === undefined ? null : standingOf(snapshot, place, prefer).figure;
  if (figure.period.kind === 'unstated') {
    const soFar = standing(latestReported(figure, reported));
    return { said, came: null, soFar, verdict: 'no-year' };
  }
  const places = reported.get(seriesKey({ ...figure, nature: 'reported' }))?.places ?? [];
  const came = standing(places.find((place) => isSamePeriod(place, figure)));
  if (came === null) {
    return { said, came, soFar: standing(furthestPart(figure, reported)), verdict: 'not-known' };
  }
  return { said, came, soFar: null, verdict: outcomeVerdict(quantityMeant(figure), quantityMeant(came)) };
}

/** The latest whole year, or else the latest date, that is reported of what a target without a year is about. */
function latestReported(figure: Figure, reported: ReadonlyMap<string, Series>): SeriesPlace | undefined {
  const kinds: readonly DatedPeriod['kind'][] = ['year', 'as-of'];
  return kinds
    .map((kind) => seriesKey({ ...figure, nature: 'reported', period: { ...ANY_YEAR, kind } }))
    .map((key) => reported.get(key))
    .find((series) => series !== undefined)
    ?.places.at(-1);
}

/** A dated period for a key that does not depend on the date. */
const ANY_YEAR = { edtf: '2000', firstDay: '2000-01-01', lastDay: '2000-12-31', approximate: false } as const;

/** The part of a year from its first day on that reaches furthest into it. */
function furthestPart(figure: Figure, reported: ReadonlyMap<string, Series>): SeriesPlace | undefined {
  if (figure.period.kind !== 'year' || figure.measure !== 'level') return undefined;
  const alike = (other: Figure) =>
    other.period.kind === 'part-year' &&
    other.period.firstDay === figure.period.firstDay &&
    seriesKey({ ...other, nature: figure.nature, period: figure.period }) === seriesKey(figure);
  return [...reported.values()]
    .filter(({ places }) => places[0]!.figures[0]!.nature === 'reported')
    .flatMap(({ places }) => places)
    .filter(({ figures }) => alike(figures[0]!))
    .sort((a, b) => compareText(b.period.lastDay ?? '', a.period.lastDay ?? ''))[0];
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
