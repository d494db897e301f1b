import type { Figure } from '@/lib/figure/figure';
import type { Preference } from '@/lib/query/explore-query';
import type { Series, SeriesPlace } from './series';
import { seriesKey, seriesOf } from './series';
import type { Snapshot } from './snapshot';
import type { ReporterCoverage, Standing, StandingCriterion } from './standing';
import { chooseStanding, criterionBetween, reporterCoverage } from './standing';

/** What is looked up in a snapshot again and again, made once when it is first asked for. */
interface SnapshotIndex {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly series: ReadonlyMap<string, Series>;
  readonly allSeries: readonly Series[];
  readonly coverage: Map<string, ReporterCoverage>;
}

const INDEXES = new WeakMap<Snapshot, SnapshotIndex>();

/** The figure with an id; undefined when the snapshot has none. */
export function figureWithId(snapshot: Snapshot, figureId: string): Figure | undefined {
  return indexOf(snapshot).figures.get(figureId);
}

/** Every series of the snapshot. */
export function seriesOfSnapshot(snapshot: Snapshot): readonly Series[] {
  return indexOf(snapshot).allSeries;
}

/** The series with a key; undefined when the snapshot has none. */
export function seriesWithKey(snapshot: Snapshot, key: string): Series | undefined {
  return indexOf(snapshot).series.get(key);
}

/** The series that a figure of the snapshot belongs to, whole. */
export function seriesOfFigure(snapshot: Snapshot, figure: Figure): Series {
  const series = indexOf(snapshot).series.get(seriesKey(figure));
  if (!series) throw new Error(`Figure ${figure.id} is not in the dataset.`);
  return series;
}

/**
 * Which of the rivals of one place stands. A reporter's coverage is counted over the whole dataset, so that a narrower
 * selection of years does not change who stands.
 */
export function standingOf(
  snapshot: Snapshot,
  { figures }: SeriesPlace,
  prefer: Preference | null = null,
): Standing {
  return chooseStanding(figures, coverageOf(snapshot, figures[0]!), snapshot.catalogue.documents, prefer);
}

/** By what the figure that stands for a place stands before another figure of the same place. */
export function whyStandsBefore(
  snapshot: Snapshot,
  standing: Figure,
  rival: Figure,
  prefer: Preference | null = null,
): StandingCriterion {
  return criterionBetween(
    standing,
    rival,
    coverageOf(snapshot, standing),
    snapshot.catalogue.documents,
    prefer,
  );
}

function coverageOf(snapshot: Snapshot, figure: Figure): ReporterCoverage {
  const { coverage } = indexOf(snapshot);
  const key = seriesKey(figure);
  const known = coverage.get(key);
  if (known) return known;
  const counted = reporterCoverage(seriesOfFigure(snapshot, figure));
  coverage.set(key, counted);
  return counted;
}

function indexOf(snapshot: Snapshot): SnapshotIndex {
  const known = INDEXES.get(snapshot);
  if (known) return known;
  const allSeries = seriesOf(snapshot.figures);
  const index = {
    figures: new Map(snapshot.figures.map((figure) => [figure.id, figure])),
    series: new Map(allSeries.map((series) => [series.key, series])),
    allSeries,
    coverage: new Map<string, ReporterCoverage>(),
  };
  INDEXES.set(snapshot, index);
  return index;
}
