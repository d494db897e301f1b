import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { MEASURES } from '@/lib/figure/vocabulary';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { isPointKind } from '@/lib/series/comparable';
import { groupBy } from '@/lib/series/group-by';
import type { Series } from '@/lib/series/series';
import { compareText, countPlaces, seriesKey, seriesOf } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import type { PanelIdentity } from './chart-panel';
import { hasMoreLooksThan } from './series-looks';
import { sharedIndicators } from './shared-indicators';
import { drawingOf } from './sort-figures';

/** Fewer comparable points than this are no chart. */
export const FEWEST_COMPARABLE_POINTS = 3;
/** More looks than this nobody keeps apart: then every pair has a panel of its own. */
export const MOST_LOOKS_OF_SEVERAL_PAIRS = 6;

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

/**
 * Sorts figures into panels, the fullest first; the order of the figures has no influence. A panel has one measure and
 * unit, and one indicator unless the query names several that may be compared; its pairs share it while it can be read.
 */
export function panelsOf(
  figures: readonly Figure[],
  snapshot: Snapshot,
  query: Pick<ExploreQuery, 'indicators'>,
): readonly FigurePanel[] {
  const indicators = query.indicators.join(' ');
  const known = PANELS.get(figures);
  if (known?.snapshot === snapshot && known.indicators === indicators) return known.panels;
  const panels = makePanels(figures, snapshot, query);
  PANELS.set(figures, { snapshot, indicators, panels });
  return panels;
}

/** The panels of a selection: chart, answers and links to other panels of one page ask for the same ones. */
const PANELS = new WeakMap<
  readonly Figure[],
  { readonly snapshot: Snapshot; readonly indicators: string; readonly panels: readonly FigurePanel[] }
>();

function makePanels(
  figures: readonly Figure[],
  snapshot: Snapshot,
  query: Pick<ExploreQuery, 'indicators'>,
): readonly FigurePanel[] {
  const groupOf = sharedIndicators(query.indicators, snapshot.catalogue);
  const sharing = groupWholeSeries(figures, (figure) =>
    [groupOf(figure.indicatorId).join(' '), figure.measure, quantityMeant(figure).unitId].join('|'),
  );
  return sharing
    .flatMap((members) => apartWhereCrowded(members, snapshot))
    .map((members) => describePanel(members, query))
    .sort(compareFullness);
}

/** Groups figures by a key that is the same for all figures of one series: it is made once a series. */
function groupWholeSeries(figures: readonly Figure[], keyOf: (figure: Figure) => string): Figure[][] {
  const groups = new Map<string, Figure[]>();
  const groupOfSeries = new Map<string, Figure[]>();
  for (const figure of figures) {
    const known = groupOfSeries.get(seriesKey(figure));
    if (known) {
      known.push(figure);
      continue;
    }
    const key = keyOf(figure);
    const group = groups.get(key) ?? [];
    group.push(figure);
    groups.set(key, group);
    groupOfSeries.set(seriesKey(figure), group);
  }
  return [...groups.values()];
}

/** All pairs together, or each apart where their marks and levels have too many looks. */
function apartWhereCrowded(figures: readonly Figure[], snapshot: Snapshot): (readonly Figure[])[] {
  const isCrowded = hasMoreLooksThan(figuresWithLooks(figures, snapshot), MOST_LOOKS_OF_SEVERAL_PAIRS);
  return isCrowded ? [...groupBy(figures, ({ pair }) => pair).values()] : [figures];
}

function* figuresWithLooks(figures: readonly Figure[], snapshot: Snapshot): Iterable<Figure> {
  for (const figure of figures) {
    const drawing = drawingOf(figure, snapshot);
    if (drawing === 'marks' || drawing === 'levels') yield figure;
  }
}

/** An identity as one text. */
export function panelKey({ indicatorIds, measure, unitId, pairs }: PanelIdentity): string {
  return [indicatorIds.join(' '), measure, unitId, pairs.join(' ')].join('|');
}

function describePanel(figures: readonly Figure[], query: Pick<ExploreQuery, 'indicators'>): FigurePanel {
  let series: readonly Series[] | null = null;
  return {
    identity: panelIdentity(figures, query),
    figures,
    // Most panels of a large selection are only named: their series are not needed.
    get series() {
      series ??= seriesOf(figures);
      return series;
    },
    ...countPoints(figures),
  };
}

/** Most places in one series of any kind that makes points, and of whole years. */
function countPoints(figures: readonly Figure[]): Pick<FigurePanel, 'comparablePoints' | 'wholeYearPoints'> {
  let [comparablePoints, wholeYearPoints] = [0, 0];
  for (const { kind, places } of countPlaces(figures)) {
    if (isPointKind(kind)) comparablePoints = Math.max(comparablePoints, places);
    if (kind === 'year') wholeYearPoints = Math.max(wholeYearPoints, places);
  }
  return { comparablePoints, wholeYearPoints };
}

/** Indicators stand in the order in which they are asked for. */
function panelIdentity(
  figures: readonly Figure[],
  { indicators }: Pick<ExploreQuery, 'indicators'>,
): PanelIdentity {
  const valuesOf = (partOf: (figure: Figure) => string) =>
    [...new Set(figures.map(partOf))].sort(compareText);
  return {
    indicatorIds: valuesOf(({ indicatorId }) => indicatorId).sort(
      (a, b) => indicators.indexOf(a) - indicators.indexOf(b),
    ),
    measure: figures[0]!.measure,
    unitId: quantityMeant(figures[0]!).unitId,
    pairs: valuesOf(({ pair }) => pair),
  };
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
