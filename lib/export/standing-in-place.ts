import type { Figure } from '@/lib/figure/figure';
import { seriesOfFigure, standingOf } from '@/lib/series/snapshot-index';
import type { RowSource } from './export-column';

/** How a figure stands among the statements for one place of its series; nulls where no period is stated. */
export interface StandingInPlace {
  readonly stands: boolean | null;
  /** Other statements for the same place. */
  readonly rivals: number | null;
}

/** Looks a figure's place up over the whole dataset; the reader's own choice of a document or a reporter counts. */
export function standingInPlace(figure: Figure, { snapshot, query }: RowSource): StandingInPlace {
  if (figure.period.kind === 'unstated') return { stands: null, rivals: null };
  const series = seriesOfFigure(snapshot, figure);
  const place = series.places.find(({ figures }) => figures.some(({ id }) => id === figure.id))!;
  const standing = standingOf(snapshot, place, query.prefer);
  return { stands: standing.figure.id === figure.id, rivals: place.figures.length - 1 };
}
