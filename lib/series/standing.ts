import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { parseDocumentDate } from '@/lib/figure/period';
import { drawnNumber, roundingInterval } from '@/lib/figure/quantity';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { intervalWidth } from '@/lib/interval/interval';
import type { Preference } from '@/lib/query/explore-query';
import type { Series } from './series';
import { compareText } from './series';

/** How many periods of a series each reporter covers; the unnamed reporter counts as one, under the empty text. */
export type ReporterCoverage = ReadonlyMap<string, number>;

/** Counts the periods that each reporter covers in a series. */
export function reporterCoverage(series: Series): ReporterCoverage {
  const coverage = new Map<string, number>();
  for (const place of series.places) {
    for (const reporter of new Set(place.figures.map(reporterOf))) {
      coverage.set(reporter, (coverage.get(reporter) ?? 0) + 1);
    }
  }
  return coverage;
}

/** What decides, in its order: the reader's own choice, then what the written rule looks at. */
export const STANDING_CRITERIA = [
  'chosen',
  'slip',
  'coverage',
  'restates',
  'date',
  'looseness',
  'id',
] as const;
export type StandingCriterion = (typeof STANDING_CRITERIA)[number];

/** The rival that stands, and what set it apart from the next best; null where it has no rival. */
export interface Standing {
  readonly figure: Figure;
  readonly decidedBy: StandingCriterion | null;
}

/**
 * Which of the rivals for one place stands, by the one written rule: none whose print is a slip; the reporter that
 * covers most periods; the latest statement that restates no other; the narrower interval for its size; the id.
 * Repeats confirm nothing: how often a number is stated has no weight. Before the rule comes the reader's own choice
 * of a document or a reporter. At least one rival is expected.
 */
export function chooseStanding(
  rivals: readonly Figure[],
  coverage: ReporterCoverage,
  documents: ReadonlyMap<string, SourceDocument>,
  prefer: Preference | null = null,
): Standing {
  const rank = rankBy(coverage, documents, prefer);
  const [first, second] = rivals
    .map((figure) => ({ figure, rank: rank(figure) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  if (first === undefined) throw new Error('A place of a series has at least one figure.');
  const { figure } = first;
  return { figure, decidedBy: second === undefined ? null : decidingCriterion(first.rank, second.rank) };
}

/** By what one of two rivals stands before the other, by the same rule. */
export function criterionBetween(
  a: Figure,
  b: Figure,
  coverage: ReporterCoverage,
  documents: ReadonlyMap<string, SourceDocument>,
  prefer: Preference | null = null,
): StandingCriterion {
  const rank = rankBy(coverage, documents, prefer);
  return decidingCriterion(rank(a), rank(b));
}

/** What the rule looks at in a figure. */
function rankBy(
  coverage: ReporterCoverage,
  documents: ReadonlyMap<string, SourceDocument>,
  prefer: Preference | null,
): (figure: Figure) => StandingRank {
  return (figure) => ({
    chosen: isPreferred(figure, prefer) ? 0 : 1,
    slip: figure.reading === null ? 0 : 1,
    coverage: coverage.get(reporterOf(figure)) ?? 0,
    restates: figure.restates === null ? 0 : 1,
    date: documentDay(documents.get(figure.documentId)),
    looseness: looseness(figure),
    id: figure.id,
  });
}

interface StandingRank {
  readonly chosen: number;
  readonly slip: number;
  readonly coverage: number;
  readonly restates: number;
  readonly date: string;
  readonly looseness: number;
  readonly id: string;
}

/** Negative when the first stands before the second. */
const COMPARE_BY: Readonly<Record<StandingCriterion, (a: StandingRank, b: StandingRank) => number>> = {
  chosen: (a, b) => a.chosen - b.chosen,
  slip: (a, b) => a.slip - b.slip,
  coverage: (a, b) => b.coverage - a.coverage,
  restates: (a, b) => a.restates - b.restates,
  date: (a, b) => compareText(b.date, a.date),
  looseness: (a, b) => compareLooseness(a.looseness, b.looseness),
  id: (a, b) => compareText(a.id, b.id),
};

/** The first criterion that tells two figures apart; every two differ in their ids at least. */
function decidingCriterion(a: StandingRank, b: StandingRank): StandingCriterion {
  return STANDING_CRITERIA.find((criterion) => COMPARE_BY[criterion](a, b) !== 0) ?? 'id';
}

function compareRanks(a: StandingRank, b: StandingRank): number {
  return COMPARE_BY[decidingCriterion(a, b)](a, b);
}

function isPreferred(figure: Figure, prefer: Preference | null): boolean {
  if (prefer === null) return false;
  return prefer.kind === 'document'
    ? figure.documentId === prefer.documentId
    : figure.reporter === prefer.reporter;
}

function reporterOf(figure: Figure): string {
  return figure.reporter ?? '';
}

/** Last day that the document's date allows; the empty text, before every day, when it has none. */
function documentDay(document: SourceDocument | undefined): string {
  return (document && parseDocumentDate(document.date)?.lastDay) ?? '';
}

/** Width of the rounding interval for the number's size; infinite when an end is open. */
function looseness(figure: Figure): number {
  const quantity = quantityMeant(figure);
  const width = intervalWidth(roundingInterval(quantity));
  if (width === null) return Infinity;
  const size = Math.abs(toDrawingNumber(drawnNumber(quantity)));
  return size === 0 ? toDrawingNumber(width) : toDrawingNumber(width) / size;
}

/** Two open intervals are equally loose; their difference would not be a number. */
function compareLooseness(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
