import type { TimeAxis } from '@/lib/chart/chart-panel';
import { estimateTextWidth } from './text-width';

/** A tick of the time axis: a year, at its middle, where its mark stands. */
export interface TimeTick {
  readonly at: number;
  readonly label: string;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const LEAST_GAP = 14;

/** Years at an even step, as many as fit without their labels touching. */
export function timeTicks(axis: TimeAxis, plotWidth: number, fontSize: number): TimeTick[] {
  const yearWidth = plotWidth / (axis.to - axis.from);
  const labelWidth = estimateTextWidth('2000', fontSize) + LEAST_GAP;
  const step = STEPS.find((candidate) => candidate * yearWidth >= labelWidth) ?? STEPS.at(-1)!;
  const first = Math.ceil(axis.from / step) * step;
  const count = Math.floor((axis.to - 1 - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step)
    .filter((year) => labelFits(year + 0.5 - axis.from, yearWidth, axis.to - axis.from, fontSize))
    .map((year) => ({ at: year + 0.5, label: String(year) }));
}

/** The first and last label may stand out of the plot by no more than the narrowest right margin. */
function labelFits(yearsFromStart: number, yearWidth: number, years: number, fontSize: number): boolean {
  const half = estimateTextWidth('2000', fontSize) / 2;
  const overhang = 8;
  return (
    yearsFromStart * yearWidth + overhang >= half && (years - yearsFromStart) * yearWidth + overhang >= half
  );
}
