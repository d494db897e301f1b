import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { DatedPeriod, Period } from '@/lib/figure/period';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import { PERIOD_KINDS } from '@/lib/figure/vocabulary';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { SeriesPlace } from '@/lib/series/series';
import { breakdownKey, compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfFigure } from '@/lib/series/snapshot-index';
import type { NumberToUse } from './number-to-use';
import { numberToUse } from './number-to-use';

/** More answers than this beside one chart are a wall. */
export const MOST_ANSWERS = 4;

/** The number to use for one thing that figures are about, at one period. */
export interface Answer {
  /** Any figure of it: they are alike in indicator, countries, direction, parts and whole. */
  readonly example: Figure;
  /** Null where nothing is reported for the period that is asked for. */
  readonly use: NumberToUse | null;
}

export interface Answers {
  readonly answers: readonly Answer[];
  /** How many more things the figures are about. */
  readonly untold: number;
  /** Every period for which one of the answers could be given, the latest first in its kind. */
  readonly periods: readonly DatedPeriod[];
}

/** What figures are about, whenever: everything reported for it, by period. */
interface Subject {
  readonly example: Figure;
  readonly places: readonly (SeriesPlace & { readonly period: DatedPeriod })[];
}

/**
 * The numbers to use for what reported figures are about: at the period that the query asks for, else at the latest
 * whole year (of a stock the latest date), else at the latest period. Parts (a sector, a company) are left out beside
 * what they are parts of. Rivals are those of the whole snapshot: a filter by document hides none.
 */
export function answersFor(figures: readonly Figure[], snapshot: Snapshot, query: ExploreQuery): Answers {
  const reported = figures.filter(
    ({ nature, period }) => nature === 'reported' && period.kind !== 'unstated',
  );
  const subjects = [...groupBy(reported, subjectKey).values()]
    .map((members) => describeSubject(members, snapshot))
    .sort(compareSubjects);
  const wholes = subjects.filter(({ example }) => example.breakdown.length === 0);
  const told = (wholes.length > 0 ? wholes : subjects).slice(0, MOST_ANSWERS);
  return {
    answers: told.map(({ example, places }) => {
      const place =
        query.at === null ? latestPlace(places, usualKind(example, snapshot)) : placeAt(places, query.at);
      return { example, use: place === undefined ? null : numberToUse(place, snapshot, query.prefer) };
    }),
    untold: subjects.length - told.length,
    periods: periodsOf(told),
  };
}

/** What makes figures answer the same question at different periods, as one text. */
function subjectKey(figure: Figure): string {
  const { indicatorId, measure, pair, origin, destination, whole } = figure;
  const { unitId } = quantityMeant(figure);
  return [indicatorId, measure, unitId, pair, origin, destination, whole?.code, breakdownKey(figure)].join(
    '|',
  );
}

function describeSubject(figures: readonly Figure[], snapshot: Snapshot): Subject {
  const series = new Set(figures.map((figure) => seriesOfFigure(snapshot, figure)));
  const asked = new Set(figures.map(({ period }) => period.edtf));
  const places = [...series].flatMap(({ places: all }) => all).filter(isDated);
  return { example: figures[0]!, places: places.filter(({ period }) => asked.has(period.edtf)) };
}

function isDated(place: SeriesPlace): place is Subject['places'][number] {
  return place.period.kind !== 'unstated';
}

/** What is known for more whole years first, then for more periods. */
function compareSubjects(a: Subject, b: Subject): number {
  const years = ({ places }: Subject) => places.filter(({ period }) => period.kind === 'year').length;
  return (
    years(b) - years(a) ||
    b.places.length - a.places.length ||
    compareText(subjectKey(a.example), subjectKey(b.example))
  );
}

/** The kind of period for which an indicator is usually told. */
function usualKind({ indicatorId, measure }: Figure, { catalogue }: Snapshot): PeriodKind {
  const isStock = catalogue.indicators.get(indicatorId)?.stockFlow === 'stock';
  return isStock && measure === 'level' ? 'as-of' : 'year';
}

/** The latest period of the usual kind; of any kind where there is none. */
function latestPlace(places: Subject['places'], usual: PeriodKind): SeriesPlace | undefined {
  const usually = places.filter(({ period }) => period.kind === usual);
  return (usually.length > 0 ? usually : places).toSorted((a, b) => compareLatest(a.period, b.period))[0];
}

/** The place of a period; of two kinds written alike (`2021`, the year and a stock of that year) the year. */
function placeAt(places: Subject['places'], edtf: string): SeriesPlace | undefined {
  return places
    .filter(({ period }) => period.edtf === edtf)
    .toSorted((a, b) => kindOrder(a.period) - kindOrder(b.period))[0];
}

function periodsOf(subjects: readonly Subject[]): DatedPeriod[] {
  const periods = subjects.flatMap(({ places }) => places.map(({ period }) => period));
  const first = new Map<string, DatedPeriod>();
  for (const period of periods.toSorted((a, b) => kindOrder(a) - kindOrder(b))) {
    if (!first.has(period.edtf)) first.set(period.edtf, period);
  }
  return [...first.values()].sort((a, b) => kindOrder(a) - kindOrder(b) || compareLatest(a, b));
}

function kindOrder({ kind }: Period): number {
  const kinds: readonly PeriodKind[] = PERIOD_KINDS;
  return kinds.indexOf(kind);
}

/**
 * The later end first, then the longer. Of dates the later start: a stock "as of 2025" may be of any day of that year,
 * one as of November 2025 is not.
 */
function compareLatest(a: DatedPeriod, b: DatedPeriod): number {
  if (a.kind === 'as-of' && b.kind === 'as-of') return compareText(b.firstDay ?? '', a.firstDay ?? '');
  return (
    compareText(b.lastDay ?? '9999', a.lastDay ?? '9999') || compareText(a.firstDay ?? '', b.firstDay ?? '')
  );
}
