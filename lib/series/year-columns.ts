import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { parseDocumentDate, yearsTouched } from '@/lib/figure/period';

/** A run of calendar years that share a column: one year, a decade, or a part of one. */
export interface YearColumn {
  readonly first: number;
  readonly last: number;
}

/** Years asked for, both ends counted; null asks for none. */
export interface AskedYears {
  readonly from: number | null;
  readonly to: number | null;
}

/** The decade before the one of the latest document still has a column for each of its years. */
const YEARS_BEFORE = 10;

/**
 * Columns for the years that figures speak of, latest first, no year between them left out. The years from `from` to
 * `to` have a column each, all others share one a decade. Where no years are asked for, those from the decade before
 * that of the latest document up to its year stand alone, and what is to come shares one column. No figure with a date,
 * no column.
 */
export function yearColumns(
  figures: readonly Figure[],
  documents: ReadonlyMap<string, SourceDocument>,
  asked: AskedYears,
): YearColumn[] {
  const years = figures.flatMap(({ period }) => {
    const { first, last } = yearsTouched(period);
    return [first, last].filter((year) => year !== null);
  });
  if (years.length === 0) return [];
  const earliest = decadeOf(years.reduce((a, b) => Math.min(a, b)));
  const latest = years.reduce((a, b) => Math.max(a, b));
  const single = singleYears(asked, latest, latestDocumentYear(figures, documents) ?? latest);
  const isAsked = asked.from !== null || asked.to !== null;
  const columns: YearColumn[] = [];
  let year = earliest;
  while (year <= latest) {
    const isSingle = year >= single.from && year <= single.to;
    const isToCome = !isAsked && year > single.to;
    const last = isSingle ? year : lastOfShared(isToCome ? latest : year, single);
    columns.unshift({ first: year, last });
    year = last + 1;
  }
  return columns;
}

/** First year of a year's decade. */
export function decadeOf(year: number): number {
  return year - (year % 10);
}

interface SingleYears {
  readonly from: number;
  readonly to: number;
}

function singleYears({ from, to }: AskedYears, latest: number, ofDocuments: number): SingleYears {
  if (from !== null) return { from, to: to ?? latest };
  const last = to ?? Math.min(latest, ofDocuments);
  return { from: decadeOf(last) - YEARS_BEFORE, to: last };
}

function latestDocumentYear(
  figures: readonly Figure[],
  documents: ReadonlyMap<string, SourceDocument>,
): number | null {
  const days = [...new Set(figures.map(({ documentId }) => documentId))].flatMap(
    (id) => parseDocumentDate(documents.get(id)?.date ?? '')?.lastDay ?? [],
  );
  const last = days.sort().at(-1);
  return last === undefined ? null : Number(last.slice(0, 4));
}

/** A shared column ends with its decade, or before the years that stand alone. */
function lastOfShared(year: number, { from }: SingleYears): number {
  const endOfDecade = decadeOf(year) + 9;
  return year < from ? Math.min(endOfDecade, from - 1) : endOfDecade;
}
