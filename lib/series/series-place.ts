import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from './snapshot';
import type { SeriesPlace } from './series';
import { seriesKey, seriesOf } from './series';
import type { Standing } from './standing';
import { chooseStanding, reporterCoverage } from './standing';

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
  const key = seriesKey(figure);
  const [series] = seriesOf(snapshot.figures.filter((other) => seriesKey(other) === key));
  const index = series?.places.findIndex(({ figures }) => figures.some(({ id }) => id === figure.id)) ?? -1;
  if (series === undefined || index < 0) throw new Error(`Figure ${figure.id} is not in the dataset.`);
  const coverage = reporterCoverage(series);
  const standingOf = (place: SeriesPlace | undefined): Standing | null =>
    place === undefined || place.period.kind === 'unstated'
      ? null
      : chooseStanding(place.figures, coverage, snapshot.catalogue.documents);
  const place = series.places[index]!;
  const dated = place.period.kind !== 'unstated';
  return {
    rivals: place.figures.filter(({ id }) => id !== figure.id),
    standing: standingOf(place),
    previous: dated ? (standingOf(series.places[index - 1])?.figure ?? null) : null,
    next: dated ? (standingOf(series.places[index + 1])?.figure ?? null) : null,
  };
}
