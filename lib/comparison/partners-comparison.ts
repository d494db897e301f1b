import type { Figure } from '@/lib/figure/figure';
import { MEASURES, PERIOD_KINDS } from '@/lib/figure/vocabulary';
import type { CompareQuery } from '@/lib/query/compare-query';
import { ANY_COUNTRY } from '@/lib/query/compare-query';
import { NO_DIRECTION } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { goesAsAsked, isAsked } from './compared-figures';
import type { ComparedRow } from './compared-row';
import { comparedRow } from './compared-row';
import type { PartnerSeries } from './partner-series';
import { directionFrom, homeCountry, partnerSeriesOf, partnerSubjects, sharedYears } from './partner-series';
import type { Refusal } from './refusals';
import { refusalOf, tellingFigure } from './refusals';
import type { TableYears } from './table-years';
import { MOST_YEARS, askedYears, yearsOfAll } from './table-years';

/** Figures alike in all but their partner: one table, a row a partner. */
export interface PartnersTable extends TableYears {
  readonly key: string;
  readonly rows: readonly ComparedRow[];
}

/** The partners of one country set against each other for one indicator and one way. */
export interface PartnersComparison {
  /** The empty text where the dataset has nothing to compare. */
  readonly indicatorId: string;
  /** `VN-*`, `*-VN` or `none`. */
  readonly direction: string;
  /** The country whose partners they are. */
  readonly home: string;
  /** What at least two partners have a figure for in the same year, the fullest first. */
  readonly tables: readonly PartnersTable[];
  /** What partners have for a year of the first table, but not like the others. */
  readonly refusals: readonly Refusal[];
  /** Series without a year that another partner's like series has. */
  readonly alone: readonly Series[];
  readonly knownYears: readonly number[];
}

/** Compares partners for the indicator and way asked for; where none is asked for, for those with most to compare. */
export function comparePartners(snapshot: Snapshot, query: CompareQuery): PartnersComparison {
  const home = homeCountry(snapshot);
  const { indicatorId, direction } = subjectOf(snapshot, query, home);
  const figures = snapshot.figures.filter(
    (figure) =>
      figure.indicatorId === indicatorId &&
      isAsked(query.pairs, figure.pair) &&
      goesAsAsked(figure, { direction }),
  );
  const groups = partnerSeriesOf(figures, snapshot);
  const tables = groups.flatMap((group) => tableOf(group, snapshot, query) ?? []).sort(compareTables);
  const shown = new Set(tables.flatMap(({ rows }) => rows.map(({ series }) => series.key)));
  const all = groups.flatMap(({ series }) => series);
  return {
    indicatorId,
    direction,
    home,
    tables,
    refusals: refusalsOf(tables[0], figures, snapshot, query),
    alone: all.filter(({ key }) => !shown.has(key)),
    knownYears: yearsOfAll(all),
  };
}

function subjectOf(
  snapshot: Snapshot,
  query: CompareQuery,
  home: string,
): { indicatorId: string; direction: string } {
  const subjects = partnerSubjects(snapshot, query);
  const direction = openDirection(query.direction, home);
  const fits = (subject: (typeof subjects)[number]) =>
    isAsked(query.indicators, subject.indicatorId) && (direction === null || subject.direction === direction);
  const best = subjects.find(fits);
  const indicatorId = best?.indicatorId ?? query.indicators[0] ?? '';
  return {
    indicatorId,
    direction: best?.direction ?? direction ?? anyDirection(snapshot, indicatorId, home),
  };
}

/** `VN-LA` asked for between partners is `VN-*`. */
function openDirection(direction: string | null, home: string): string | null {
  if (direction === null || direction === NO_DIRECTION || direction.includes(ANY_COUNTRY)) return direction;
  const [origin = null, destination = null] = direction.split('-');
  return directionFrom({ origin, destination }, home);
}

/** The way that most figures of an indicator go. */
function anyDirection({ figures }: Snapshot, indicatorId: string, home: string): string {
  const own = figures.filter((figure) => figure.indicatorId === indicatorId);
  const [fullest] = [...groupBy(own, (figure) => directionFrom(figure, home))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return fullest?.[0] ?? NO_DIRECTION;
}

/** A table of the years that partners share, or of those asked for; null where partners share none of them. */
function tableOf(
  { key, series }: PartnerSeries,
  snapshot: Snapshot,
  query: CompareQuery,
): PartnersTable | null {
  const shared = sharedYears(series);
  const tableYears = askedYears(series, query) ?? latestOf(shared);
  if (!shared.some((year) => tableYears.years.includes(year))) return null;
  const rows = series
    .map((one) => comparedRow(one, tableYears.years, snapshot, query.prefer))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  return { key, rows, ...tableYears };
}

function latestOf(years: readonly number[]): TableYears {
  return { years: years.slice(-MOST_YEARS), leftOut: Math.max(0, years.length - MOST_YEARS) };
}

/** Levels before shares and ranks, years before parts of them, the whole before its parts, then the fullest. */
function compareTables(a: PartnersTable, b: PartnersTable): number {
  const rankOf = ({ rows }: PartnersTable) => {
    const { measure, period, breakdown } = rows[0]!.sample;
    return [MEASURES.indexOf(measure), PERIOD_KINDS.indexOf(period.kind), breakdown.length];
  };
  const [inA, inB] = [rankOf(a), rankOf(b)];
  const differing = inA.findIndex((rank, index) => rank !== inB[index]);
  return differing === -1 ? filledCells(b) - filledCells(a) : inA[differing]! - inB[differing]!;
}

function filledCells({ rows }: PartnersTable): number {
  return rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null).length;
}

/** For every empty cell: what its partner has for that year, set against what another partner has there. */
function refusalsOf(
  table: PartnersTable | undefined,
  figures: readonly Figure[],
  snapshot: Snapshot,
  { prefer }: CompareQuery,
): Refusal[] {
  if (table === undefined) return [];
  return table.rows.flatMap(({ cells, sample }) => {
    const own = figures.filter(({ pair }) => pair === sample.pair);
    return table.years.flatMap((year, place) => {
      if (cells[place] !== null) return [];
      const other = table.rows
        .map((row) => row.cells[place])
        .find((cell) => cell !== null && cell !== undefined);
      const telling = tellingFigure(own, year, snapshot, prefer);
      if (!other || telling === null) return [];
      return refusalOf(other.figure, telling, 'partners', snapshot) ?? [];
    });
  });
}
