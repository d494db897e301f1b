import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import type { Period } from '@/lib/figure/period';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { figureTextsOf } from '@/lib/search/figure-text';
import { textHolds } from '@/lib/search/search-text';
import { wordsIn } from '@/lib/search/words';
import { directionCode } from './figure-direction';
import type { Snapshot } from './snapshot';

/** The ways in which a query narrows the figures down. */
export const FILTERS = [
  'topic',
  'indicator',
  'pair',
  'direction',
  'measure',
  'unit',
  'period',
  'nature',
  'document',
  'search',
] as const;
export type FilterId = (typeof FILTERS)[number];

export type FigureFilters = Readonly<Record<FilterId, (figure: Figure) => boolean>>;

/** One test a filter; a filter that the query leaves open lets every figure through. */
export function figureFilters(snapshot: Snapshot, query: ExploreQuery): FigureFilters {
  const words = wordsIn(query.search);
  return {
    topic: (figure) => query.topic === null || topicOf(snapshot, figure) === query.topic,
    indicator: (figure) => isAmong(query.indicators, figure.indicatorId),
    pair: (figure) => isAmong(query.pairs, figure.pair),
    direction: (figure) => isAmong(query.directions, directionCode(figure)),
    measure: (figure) => isAmong(query.measures, figure.measure),
    unit: (figure) => isAmong(query.units, quantityMeant(figure).unitId),
    period: (figure) => periodTouches(figure.period, query.from, query.to),
    nature: (figure) => isAmong(query.natures, figure.nature),
    document: (figure) => isAmong(query.documents, figure.documentId),
    search: (figure) =>
      words.length === 0 || textHolds(figureTextsOf(figure, snapshot.catalogue).everything, words),
  };
}

/** The topic of a figure's indicator; undefined when the catalogue does not know the indicator. */
export function topicOf(snapshot: Snapshot, figure: Figure): string | undefined {
  return snapshot.catalogue.indicators.get(figure.indicatorId)?.topicId;
}

/**
 * Whether a period shares a calendar year with the years asked for. A sum that has run up since an unstated start
 * counts for the year it runs up to; an open end counts for all later years; an unstated period only when no year is
 * asked for.
 */
export function periodTouches(period: Period, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  const { first, last } = yearsTouched(period);
  const start = first ?? last;
  if (start === null) return false;
  return (to === null || start <= to) && (from === null || last === null || last >= from);
}

function isAmong(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value);
}
