import type { Figure } from '@/lib/figure/figure';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import type { Snapshot } from '@/lib/series/snapshot';
import { documentTime } from './time-position';

/** Where a panel's figures go; each is in exactly one list. */
export interface SortedFigures {
  /** Points in time. */
  readonly marks: readonly Figure[];
  /** Targets without a year. */
  readonly levels: readonly Figure[];
  /** Totals and averages over several years. */
  readonly strip: readonly Figure[];
  /** No place on a time axis. */
  readonly notDrawn: readonly Figure[];
}

export type Drawing = keyof SortedFigures;

const STRIP_KINDS: readonly PeriodKind[] = ['multi-year', 'annual-average', 'cumulative'];

/** Sorts a panel's figures by how they are drawn. */
export function sortFigures(figures: readonly Figure[], snapshot: Snapshot): SortedFigures {
  const sorted: Record<Drawing, Figure[]> = { marks: [], levels: [], strip: [], notDrawn: [] };
  for (const figure of figures) sorted[drawingOf(figure, snapshot)].push(figure);
  return sorted;
}

/** How a figure is drawn. */
export function drawingOf(figure: Figure, { catalogue }: Snapshot): Drawing {
  if (figure.period.kind === 'unstated') {
    const dated = documentTime(catalogue.documents.get(figure.documentId)) !== null;
    return figure.nature === 'target' && figure.measure !== 'rank' && dated ? 'levels' : 'notDrawn';
  }
  if (STRIP_KINDS.includes(figure.period.kind)) return 'strip';
  const { firstDay, lastDay } = figure.period;
  return firstDay === null || lastDay === null ? 'notDrawn' : 'marks';
}
