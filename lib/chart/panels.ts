import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { MEASURES } from '@/lib/figure/vocabulary';
import { isPointKind } from '@/lib/series/comparable';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import { compareText, seriesOf } from '@/lib/series/series';
import type { PanelIdentity } from './chart-panel';

/** Fewer comparable points than this are no chart. */
export const FEWEST_COMPARABLE_POINTS = 3;

/** Figures that may share an axis, with how much of a chart they make. */
export interface FigurePanel {
  readonly identity: PanelIdentity;
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
  /** Most points in one series, of any kind that makes points. */
  readonly comparablePoints: number;
  /** Most whole-year points in one series. */
  readonly wholeYearPoints: number;
}

/** Sorts figures into panels, the fullest first; the order of the figures has no influence. */
export function panelsOf(figures: readonly Figure[]): FigurePanel[] {
  const groups = groupBy(figures, (figure) => panelKey(panelIdentity(figure)));
  return [...groups.values()].map(describePanel).sort(compareFullness);
}

/** An identity as one text. */
export function panelKey({ indicatorId, measure, unitId, pair }: PanelIdentity): string {
  return [indicatorId, measure, unitId, pair].join('|');
}

function panelIdentity(figure: Figure): PanelIdentity {
  const { indicatorId, measure, pair } = figure;
  return { indicatorId, measure, unitId: quantityMeant(figure).unitId, pair };
}

function describePanel(figures: readonly Figure[]): FigurePanel {
  const series = seriesOf(figures);
  const points = series.filter(({ places }) => isPointKind(places[0]!.period.kind));
  const wholeYears = points.filter(({ places }) => places[0]!.period.kind === 'year');
  return {
    identity: panelIdentity(figures[0]!),
    figures,
    series,
    comparablePoints: longest(points),
    wholeYearPoints: longest(wholeYears),
  };
}

function longest(series: readonly Series[]): number {
  return Math.max(0, ...series.map(({ places }) => places.length));
}

/** What can be a chart first; then the most whole years, levels before changes, the most points, the most figures. */
function compareFullness(a: FigurePanel, b: FigurePanel): number {
  const chartable = (panel: FigurePanel) => Number(panel.comparablePoints >= FEWEST_COMPARABLE_POINTS);
  const measureOrder = (panel: FigurePanel) => MEASURES.indexOf(panel.identity.measure);
  return (
    chartable(b) - chartable(a) ||
    b.wholeYearPoints - a.wholeYearPoints ||
    measureOrder(a) - measureOrder(b) ||
    b.comparablePoints - a.comparablePoints ||
    b.figures.length - a.figures.length ||
    compareText(panelKey(a.identity), panelKey(b.identity))
  );
}
