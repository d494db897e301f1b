import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from './snapshot';
import type { SeriesPlace } from './series';
import { seriesOfFigure, standingOf } from './snapshot-index';
import type { Standing } from './standing';

/** Where a figure stands in its series, and what stands around it. */
export interface FigurePlace {
  /** Other figures of the same series and period. */
  readonly rivals: readonly Figure[];
  /** Which of the place's figures stands; null where no period is stated, so that there is no one place. */
  readonly standing: Standing | null;
  /** The figures that stand for the periods before and after; null at the ends of the series. */
  readonly previous: Figure | null;
  readonly next: Figure | null;
}

/** Finds a figure's place in its series over the whole dataset. */
export function figurePlace(figure: Figure, snapshot: Snapshot): FigurePlace {
  const series = seriesOfFigure(snapshot, figure);
  const index = series.places.findIndex(({ figures }) => figures.some(({ id }) => id === figure.id));
  const standingAt = (place: SeriesPlace | undefined): Standing | null =>
    place === undefined || place.period.kind === 'unstated' ? null : standingOf(snapshot, place);
  const place = series.places[index]!;
  const dated = place.period.kind !== 'unstated';
  return {
    rivals: place.figures.filter(({ id }) => id !== figure.id),
    standing: standingAt(place),
    previous: dated ? (standingAt(series.places[index - 1])?.figure ?? null) : null,
    next: dated ? (standingAt(series.places[index + 1])?.figure ?? null) : null,
  };
}
