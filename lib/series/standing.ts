import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { parseDocumentDate } from '@/lib/figure/period';
import { drawnNumber, roundingInterval } from '@/lib/figure/quantity';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { intervalWidth } from '@/lib/interval/interval';
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

/**
 * Which of the rivals for one place stands, by the one written rule: none whose print is a slip; the reporter that
 * covers most periods; the latest statement that restates no other; the narrower interval for its size; the id.
 * Repeats confirm nothing: how often a number is stated has no weight. At least one rival is expected.
 */
export function chooseStanding(
  rivals: readonly Figure[],
  coverage: ReporterCoverage,
  documents: ReadonlyMap<string, SourceDocument>,
): Figure {
  const rank = (figure: Figure) => ({
    slip: figure.reading === null ? 0 : 1,
    coverage: coverage.get(reporterOf(figure)) ?? 0,
    restates: figure.restates === null ? 0 : 1,
    stated: documentDay(documents.get(figure.documentId)),
    looseness: looseness(figure),
    id: figure.id,
  });
  const [first] = rivals
    .map((figure) => ({ figure, rank: rank(figure) }))
    .sort(
      ({ rank: a }, { rank: b }) =>
        a.slip - b.slip ||
        b.coverage - a.coverage ||
        a.restates - b.restates ||
        compareText(b.stated, a.stated) ||
        compareLooseness(a.looseness, b.looseness) ||
        compareText(a.id, b.id),
    );
  if (first === undefined) throw new Error('A place of a series has at least one figure.');
  return first.figure;
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
