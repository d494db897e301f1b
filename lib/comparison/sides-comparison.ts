import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import { MEASURES } from '@/lib/figure/vocabulary';
import type { ImpliedChange } from '@/lib/implied/change';
import { changeBetween } from '@/lib/implied/change';
import type { IncomparableReason } from '@/lib/implied/comparability';
import { whyNotComparable } from '@/lib/implied/comparability';
import type { CompareQuery } from '@/lib/query/compare-query';
import type { Preference } from '@/lib/query/explore-query';
import { periodTouches } from '@/lib/series/figure-filters';
import { groupBy } from '@/lib/series/group-by';
import { compareText, seriesKey } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';
import { goesAsAsked, isAsked } from './compared-figures';

/** The goods that one country sends are those that the other receives: two indicators of one flow. */
const SENT = 'goods-exports';
const RECEIVED = 'goods-imports';

/** What one country's statistics say of a flow. */
export interface SideStatement {
  readonly country: string;
  /** Null where no figure of this country is known. */
  readonly figure: Figure | null;
  /** Other figures of the same country for the very same period. */
  readonly rivals: number;
}

/** How far the second side's number is from the first's: second − first, in percent of the first. */
export type SidesGap =
  | { readonly kind: 'gap'; readonly gap: ImpliedChange }
  | {
      readonly kind: 'refused';
      readonly reason: IncomparableReason;
      readonly figures: readonly [Figure, Figure];
    };

/** One flow in one period as the statistics of both countries tell it. */
export interface SidesRow {
  readonly key: string;
  /** Sender and receiver; for what has no direction in the order of the pair, the home country first. */
  readonly sides: readonly [SideStatement, SideStatement];
  /** Figures whose country no document names. */
  readonly unnamed: readonly Figure[];
  /** Null where only one side is known. */
  readonly gap: SidesGap | null;
}

export interface SidesComparison {
  /** Told by more than one side, or by one side and by figures whose country is not named. */
  readonly told: readonly SidesRow[];
  /** Told by one country only. */
  readonly oneSided: readonly SidesRow[];
  /** Other figures of the same indicators that could be a side of something, if a document said whose they are. */
  readonly unnamedCount: number;
  /** Every year that a figure with a named country speaks of, to choose from. */
  readonly knownYears: readonly number[];
}

/** Sets what each country's statistics say against what the other's say of the same flow and the same period. */
export function compareSides(snapshot: Snapshot, query: CompareQuery, home: string): SidesComparison {
  const figures = snapshot.figures.filter(
    (figure) =>
      figure.pair.split('-').length === 2 &&
      figure.nature === 'reported' &&
      isAsked(query.pairs, figure.pair) &&
      isAsked(query.indicators, figure.indicatorId) &&
      goesAsAsked(figure, query) &&
      periodTouches(figure.period, query.from, query.to),
  );
  const rows = [...groupBy(figures, flowKey)].map(([key, members]) =>
    sidesRow(key, members, home, snapshot, query.prefer),
  );
  const named = rows.filter(({ sides }) => sides.some(({ figure }) => figure !== null)).sort(compareRows);
  const restated = restatedIds(figures);
  const isOneSided = (row: SidesRow) => row.gap === null && row.unnamed.length === 0;
  const isRestated = ({ sides }: SidesRow) =>
    sides.every(({ figure }) => figure === null || restated.has(figure.id));
  return {
    told: named.filter((row) => !isOneSided(row)),
    oneSided: named.filter((row) => isOneSided(row) && !isRestated(row)),
    unnamedCount: rows
      .filter((row) => !named.includes(row) && isOfThese(row, named))
      .flatMap(({ unnamed }) => unnamed).length,
    knownYears: knownYears(snapshot, query),
  };
}

/** Years of the figures whose country is named, whatever years are asked for. */
function knownYears({ figures }: Snapshot, { pairs, indicators }: CompareQuery): number[] {
  const years = figures
    .filter(
      ({ reporter, pair, indicatorId }) =>
        reporter !== null && isAsked(pairs, pair) && isAsked(indicators, indicatorId),
    )
    .flatMap(({ period }) => yearsTouched(period).last ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The physical flow and the period; exports of the one and imports of the other are one flow. */
function flowKey(figure: Figure): string {
  const { indicatorId, period } = figure;
  const flow = indicatorId === RECEIVED ? { ...figure, indicatorId: SENT } : figure;
  return `${seriesKey(flow)}|${period.firstDay ?? ''}/${period.lastDay ?? ''}`;
}

function sidesRow(
  key: string,
  figures: readonly Figure[],
  home: string,
  snapshot: Snapshot,
  prefer: Preference | null,
): SidesRow {
  const sides = sidesOf(figures[0]!, home).map((country): SideStatement => {
    const own = figures.filter(({ reporter }) => reporter === country);
    if (own.length === 0) return { country, figure: null, rivals: 0 };
    const { figure } = standingOf(snapshot, { period: own[0]!.period, figures: own }, prefer);
    return { country, figure, rivals: own.length - 1 };
  });
  const [first, second] = sides as [SideStatement, SideStatement];
  return {
    key,
    sides: [first, second],
    unnamed: figures.filter(({ reporter }) => reporter === null),
    gap:
      first.figure === null || second.figure === null ? null : gapOf(first.figure, second.figure, snapshot),
  };
}

function gapOf(first: Figure, second: Figure, { catalogue }: Snapshot): SidesGap {
  const reason = whyNotComparable(first, second, catalogue, 'sides');
  return reason === null
    ? { kind: 'gap', gap: changeBetween(first, second) }
    : { kind: 'refused', reason, figures: [first, second] };
}

function sidesOf({ origin, destination, pair }: Figure, home: string): string[] {
  if (origin !== null && destination !== null) return [origin, destination];
  const countries = pair.split('-');
  return countries.includes(home) ? [home, ...countries.filter((code) => code !== home)] : countries;
}

/** Ids of figures that a document gives once more in another unit: one row of the two says it all. */
function restatedIds(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.flatMap(({ restates }) => restates ?? []));
}

/** Whether a row speaks of an indicator that one of the others speaks of too. */
function isOfThese(row: SidesRow, others: readonly SidesRow[]): boolean {
  const flowOf = ({ key }: SidesRow) => key.slice(0, key.indexOf('|'));
  return others.some((other) => flowOf(other) === flowOf(row));
}

/** Both sides known first, levels before changes and shares, then the latest, then by the flow. */
function compareRows(a: SidesRow, b: SidesRow): number {
  const known = (row: SidesRow) => row.sides.filter(({ figure }) => figure !== null).length;
  return (
    known(b) - known(a) ||
    MEASURES.indexOf(sampleOf(a).measure) - MEASURES.indexOf(sampleOf(b).measure) ||
    compareText(lastDayOf(b), lastDayOf(a)) ||
    compareText(a.key, b.key)
  );
}

function lastDayOf(row: SidesRow): string {
  return sampleOf(row).period.lastDay ?? '';
}

/** Any figure of a row, for what all of them share. */
export function sampleOf({ sides: [first, second], unnamed }: SidesRow): Figure {
  const sample = first.figure ?? second.figure ?? unnamed[0];
  if (sample === undefined) throw new Error('A row of sides has at least one figure.');
  return sample;
}

/** Whether an indicator is of goods that one side sends and the other receives. */
export function isOfGoods({ indicatorId }: Figure): boolean {
  return indicatorId === SENT || indicatorId === RECEIVED;
}
