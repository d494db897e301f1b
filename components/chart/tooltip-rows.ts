import type { ChartMark } from '@/lib/chart/chart-panel';
import { groupBy } from '@/lib/series/group-by';

/** A row of Recharts' data: everything stated for one place on the time axis. */
export interface TooltipRow {
  readonly x: number;
  /** Of the first of the marks: where Recharts puts the tooltip. */
  readonly value: number;
  /** Indexes of the model's marks that stand there. */
  readonly markIndexes: readonly number[];
}

/** One row for every place that has a mark, in time order. */
export function tooltipRows(marks: readonly ChartMark[]): TooltipRow[] {
  const indexes = marks.map((_, index) => index);
  return [...groupBy(indexes, (index) => marks[index]!.x)].map(([x, markIndexes]) => ({
    x,
    value: marks[markIndexes[0]!]!.value,
    markIndexes,
  }));
}
