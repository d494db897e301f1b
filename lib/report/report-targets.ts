import type { ForecastOutcome } from '@/lib/answer/forecast-outcomes';
import { forecastOutcomes } from '@/lib/answer/forecast-outcomes';
import type { OverviewTarget } from '@/lib/answer/overview-target';
import { targetFor } from '@/lib/answer/overview-target';
import type { Figure } from '@/lib/figure/figure';
import { snapshotAsKnown } from '@/lib/series/known';
import { compareText } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { seriesOfFigure } from '@/lib/series/snapshot-index';
import type { ReportLine } from './report-lines';
import { figuresInYears } from './report-lines';
import type { ReportYears } from './report-years';

/** A target beside the latest level of the same indicator. */
export interface ReportTarget {
  readonly line: ReportLine;
  readonly target: OverviewTarget;
}

/** What was said to come in the years, beside what came. */
export interface ReportOutcomes {
  /** In the order of the periods that they speak of. */
  readonly told: readonly ForecastOutcome[];
  /** How many more there are. */
  readonly untold: number;
}

const MOST_OUTCOMES = 6;

/**
 * The targets that are aimed at, in the order of the indicators. A level that a later one has overtaken is set against
 * what was aimed at by the end of the years only.
 */
export function reportTargets(
  lines: readonly ReportLine[],
  snapshot: Snapshot,
  years: ReportYears,
): ReportTarget[] {
  const lastDay = `${years.to}-12-31`;
  const then = snapshotAsKnown(snapshot, { edtf: String(years.to), lastDay });
  return lines.flatMap((line) => {
    const { figure } = line.latest;
    const isOvertaken = (seriesOfFigure(snapshot, figure).places.at(-1)!.period.lastDay ?? '') > lastDay;
    const target = targetFor(figure, isOvertaken ? then : snapshot);
    return target === null ? [] : [{ line, target }];
  });
}

/**
 * Forecasts, targets and plans for periods in the years, at most six: those of which it is known what came first, then
 * those of which a part is known, then the rest, the latest period first in each. A target told already is left out.
 */
export function reportOutcomes(
  snapshot: Snapshot,
  pair: string,
  years: ReportYears,
  targets: readonly ReportTarget[],
): ReportOutcomes {
  const told = new Set(targets.map(({ target }) => target.figure.id));
  const outcomes = forecastOutcomes(figuresInYears(snapshot, pair, years), snapshot)
    .filter(({ said }) => !said.some(({ id }) => told.has(id)))
    .sort((a, b) => knowledge(a) - knowledge(b) || compareText(lastDay(b.said[0]), lastDay(a.said[0])));
  const chosen = outcomes.slice(0, MOST_OUTCOMES);
  return {
    told: chosen.toSorted((a, b) => compareText(lastDay(a.said[0]), lastDay(b.said[0]))),
    untold: outcomes.length - chosen.length,
  };
}

/** 0 where it is known what came, 1 where a part of it is, 2 where nothing is. */
function knowledge({ came, soFar }: ForecastOutcome): number {
  if (came !== null) return 0;
  return soFar === null ? 2 : 1;
}

function lastDay({ period }: Figure): string {
  return period.lastDay ?? '9999';
}
