import type { TimeAxis } from '@/lib/chart/chart-panel';

/** A run of whole years being chosen: from where the choice began to where it has come. */
export interface YearChoice {
  readonly began: number;
  readonly reached: number;
}

/** The years chosen, the earlier first, both counted. */
export function chosenRange({ began, reached }: YearChoice): { readonly from: number; readonly to: number } {
  return { from: Math.min(began, reached), to: Math.max(began, reached) };
}

/** The year of a time, held within the axis. */
export function yearWithin({ from, to }: TimeAxis, time: number): number {
  return Math.min(to - 1, Math.max(from, Math.floor(time)));
}

/** "2017–2021"; one year alone. */
export function rangeWords(choice: YearChoice): string {
  const { from, to } = chosenRange(choice);
  return from === to ? String(from) : `${from}–${to}`;
}
