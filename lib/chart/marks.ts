import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Quantity } from '@/lib/figure/quantity';
import { drawnNumber } from '@/lib/figure/quantity';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { figureAddress } from '@/lib/link/addresses';
import { mayJoin } from '@/lib/series/comparable';
import type { Series } from '@/lib/series/series';
import { compareText, seriesOf } from '@/lib/series/series';
import { standingOf } from '@/lib/series/snapshot-index';
import type { ChartContext } from './chart-context';
import type { ChartMark, ChartSegment } from './chart-panel';
import { markLabel } from './figure-words';
import type { SeriesLooks } from './series-looks';
import { statementOf } from './statement';
import { timePosition } from './time-position';

/** Marks in time order, and the lines that join them. */
export interface MarksAndSegments {
  readonly marks: readonly ChartMark[];
  readonly segments: readonly ChartSegment[];
}

/** Draws the points of a panel: every figure one mark, and a line only between consecutive places of one series. */
export function drawMarks(
  figures: readonly Figure[],
  looks: SeriesLooks,
  context: ChartContext,
): MarksAndSegments {
  const series = seriesOf(figures);
  const standing = standingIds(series, context);
  const marks = figures
    .map((figure) => markOf(figure, standing.has(figure.id), looks, context))
    .sort(compareMarks);
  const indexes = new Map(marks.map((mark, index) => [mark.figureId, index]));
  const segments = series
    .flatMap((one) => joinedPairs(one, standing))
    .map(([from, to]) => ({ from: indexes.get(from)!, to: indexes.get(to)! }));
  return { marks, segments };
}

/** The standing figure of every place. */
function standingIds(series: readonly Series[], { snapshot }: ChartContext): ReadonlySet<string> {
  return new Set(
    series.flatMap(({ places }) => places.map((place) => standingOf(snapshot, place).figure.id)),
  );
}

/** Ids of the standing figures of places that a line may join. A range has no one height for a line to meet. */
function joinedPairs(series: Series, standing: ReadonlySet<string>): [string, string][] {
  return series.places.slice(1).flatMap((later, index) => {
    const earlier = series.places[index]!;
    const from = earlier.figures.find(({ id }) => standing.has(id));
    const to = later.figures.find(({ id }) => standing.has(id));
    if (!from || !to || !isPoint(from) || !isPoint(to)) return [];
    const joined = mayJoin(from.measure, earlier.period, later.period);
    return joined ? [[from.id, to.id] as [string, string]] : [];
  });
}

function isPoint(figure: Figure): boolean {
  return quantityMeant(figure).shape === 'point';
}

function markOf(figure: Figure, standing: boolean, looks: SeriesLooks, context: ChartContext): ChartMark {
  const quantity = quantityMeant(figure);
  return {
    figureId: figure.id,
    href: figureAddress(context.locale, figure.id),
    seriesIndex: looks.indexOf(figure),
    x: timePosition(figure.period) ?? 0,
    value: toDrawingNumber(drawnNumber(quantity)),
    range:
      quantity.shape === 'range'
        ? { low: toDrawingNumber(quantity.low), high: toDrawingNumber(quantity.high) }
        : null,
    completeness: figure.period.kind === 'part-year' ? 'part' : 'whole',
    nature: figure.nature,
    arrow: arrowOf(quantity),
    standing,
    misprint: figure.reading !== null,
    label: markLabel(figure, context),
    statement: statementOf(figure, standing, context),
  };
}

/** "More than" points away from zero, "less than" towards it: a fall of over 5% lies below −5%. */
function arrowOf(quantity: Quantity): 'up' | 'down' | null {
  if (quantity.shape === 'indefinite') return 'up';
  if (quantity.shape === 'range') return null;
  const isFall = quantity.value.s < 0n;
  switch (quantity.qualifier) {
    case 'more-than':
    case 'at-least':
      return isFall ? 'down' : 'up';
    case 'less-than':
    case 'at-most':
      return isFall ? 'up' : 'down';
    default:
      return null;
  }
}

/** Time, then rivals after the standing one (they are smaller and drawn over it), then the look, then the id. */
function compareMarks(a: ChartMark, b: ChartMark): number {
  return (
    a.x - b.x ||
    Number(b.standing) - Number(a.standing) ||
    a.seriesIndex - b.seriesIndex ||
    compareText(a.figureId, b.figureId)
  );
}
