import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import { drawnNumber } from '@/lib/figure/quantity';
import type { Measure } from '@/lib/figure/vocabulary';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { figureAddress } from '@/lib/link/addresses';
import { mayConnect, mayJoin } from '@/lib/series/comparable';
import type { Series } from '@/lib/series/series';
import { compareText } from '@/lib/series/series';
import { standingOf } from '@/lib/series/snapshot-index';
import type { ChartContext } from './chart-context';
import type { ChartMark, ChartSegment } from './chart-panel';
import { markLabel } from './figure-words';
import type { SeriesLooks } from './series-looks';
import { statementOf } from './statement';
import { timePosition } from './time-position';

/** Marks in time order, the lines that join them, and the gaps that a dotted line could cross. */
export interface MarksAndSegments {
  readonly marks: readonly ChartMark[];
  readonly segments: readonly ChartSegment[];
  readonly gaps: readonly ChartSegment[];
}

/**
 * Draws the points of a panel: every figure one mark, and a line only between consecutive places of one series and
 * look. `allSeries` are those of the whole panel.
 */
export function drawMarks(
  figures: readonly Figure[],
  allSeries: readonly Series[],
  looks: SeriesLooks,
  context: ChartContext,
): MarksAndSegments {
  const standing = standingIds(allSeries, context);
  const rivalsOf = rivalsByFigure(allSeries);
  const marks = figures
    .map((figure) => markOf(figure, standing.has(figure.id), rivalsOf.get(figure.id) ?? [], looks, context))
    .sort(compareMarks);
  const indexes = new Map(marks.map((mark, index) => [mark.figureId, index]));
  const pairs = allSeries.flatMap((series) => neighbours(series, standing, looks, indexes));
  const segmentsOf = (joined: boolean) =>
    pairs
      .filter((pair) => pair.joined === joined)
      .map(({ from, to }) => ({ from: indexes.get(from.id)!, to: indexes.get(to.id)! }));
  return { marks, segments: segmentsOf(true), gaps: segmentsOf(false) };
}

/** The standing figure of every place. */
function standingIds(series: readonly Series[], { snapshot, prefer }: ChartContext): ReadonlySet<string> {
  return new Set(
    series.flatMap(({ places }) => places.map((place) => standingOf(snapshot, place, prefer).figure.id)),
  );
}

/** For every figure that has them the others of its place; figures without a period share no place. */
function rivalsByFigure(series: readonly Series[]): ReadonlyMap<string, readonly Figure[]> {
  const places = series
    .flatMap((one) => one.places)
    .filter(({ figures, period }) => figures.length > 1 && period.kind !== 'unstated');
  return new Map(
    places.flatMap(({ figures }) =>
      figures.map((figure): [string, Figure[]] => [figure.id, figures.filter(({ id }) => id !== figure.id)]),
    ),
  );
}

interface Neighbours {
  readonly from: Figure;
  readonly to: Figure;
  /** Nothing lies between them. */
  readonly joined: boolean;
}

/**
 * Standing figures of places that follow one another, with a gap between or none. A range has no one height for a line
 * to meet, and what two reporters say is not one line.
 */
function neighbours(
  { places }: Series,
  standing: ReadonlySet<string>,
  looks: SeriesLooks,
  drawn: ReadonlyMap<string, number>,
): Neighbours[] {
  const points = places.map(({ figures }) => figures.find(({ id }) => standing.has(id)));
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (!from || !to || !drawn.has(from.id) || !drawn.has(to.id)) return [];
    if (!isPoint(from) || !isPoint(to) || looks.indexOf(from) !== looks.indexOf(to)) return [];
    if (!mayConnect(from.measure, from.period, to.period)) return [];
    return [{ from, to, joined: mayJoin(from.measure, from.period, to.period) }];
  });
}

function isPoint(figure: Figure): boolean {
  return quantityMeant(figure).shape === 'point';
}

/** The mark of a figure; its rivals are told beside it. */
export function markOf(
  figure: Figure,
  standing: boolean,
  rivals: readonly Figure[],
  looks: SeriesLooks,
  context: ChartContext,
): ChartMark {
  const quantity = quantityMeant(figure);
  return {
    figureId: figure.id,
    href: figureAddress(context.locale, figure.id, context.snapshot.frozenTo),
    seriesIndex: looks.indexOf(figure),
    x: timePosition(figure.period) ?? 0,
    value: toDrawingNumber(drawnNumber(quantity)),
    range:
      quantity.shape === 'range'
        ? { low: toDrawingNumber(quantity.low), high: toDrawingNumber(quantity.high) }
        : null,
    completeness: figure.period.kind === 'part-year' ? 'part' : 'whole',
    nature: figure.nature,
    arrow: arrowOf(quantity, figure.measure),
    standing,
    misprint: figure.reading !== null,
    derived: null,
    label: markLabel(figure, context),
    statement: statementOf(figure, standing, context, rivals),
  };
}

/**
 * "More than" points away from zero, "less than" towards it: a fall of over 5% lies below −5%. First ranks are on top:
 * "among the first 15" points up.
 */
function arrowOf(quantity: Quantity, measure: Measure): 'up' | 'down' | null {
  if (quantity.shape === 'indefinite') return 'up';
  if (quantity.shape === 'range') return null;
  const isDownward = quantity.value.s < 0n || measure === 'rank';
  switch (quantity.qualifier) {
    case 'more-than':
    case 'at-least':
      return isDownward ? 'down' : 'up';
    case 'less-than':
    case 'at-most':
      return isDownward ? 'up' : 'down';
    default:
      return null;
  }
}

/**
 * Time, then rivals after the standing one (they are smaller and drawn over it), what happened after what was expected
 * for the same time (it is not covered then), the look, the id.
 */
export function compareMarks(a: ChartMark, b: ChartMark): number {
  return (
    a.x - b.x ||
    Number(b.standing) - Number(a.standing) ||
    Number(a.nature === 'reported') - Number(b.nature === 'reported') ||
    a.seriesIndex - b.seriesIndex ||
    compareText(a.figureId, b.figureId)
  );
}
