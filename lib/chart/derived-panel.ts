import type { Figure } from '@/lib/figure/figure';
import { COMPARISON_CAVEATS } from '@/lib/implied/comparability';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { isPointKind, mayConnect, mayJoin } from '@/lib/series/comparable';
import { groupBy } from '@/lib/series/group-by';
import { wordsOf } from '@/lib/words/translate';
import { timeAxisOf, valueAxisOf } from './axes';
import type { ChartContext } from './chart-context';
import type { ChartMark, ChartModel, ChartSegment, Statement, StatementsPanel } from './chart-panel';
import type { DerivedPoint } from './derived-marks';
import { percentContext } from './derived-marks';
import { goesOnOutside } from './goes-on';
import { legendOf } from './legend';
import { compareMarks } from './marks';
import { MOST_NOTES, notesOn, sourcesOf } from './notes';
import { panelFrame } from './panel-frame';
import { narrowedIdentity, panelTitle, yearsShown } from './panel-words';
import type { FigurePanel } from './panels';
import { FEWEST_COMPARABLE_POINTS } from './panels';
import { seriesLooks } from './series-looks';
import { summaryOf } from './summary';

/** What a panel of computed numbers says of itself. */
export interface DerivedContent {
  readonly points: readonly DerivedPoint[];
  /** The panel's title without its years. */
  readonly titleOf: (panel: string) => string;
  readonly subtitle: string;
  /** Notes of this kind of panel, the gravest first. */
  readonly notes: readonly string[];
  readonly headlineOf: (last: DerivedPoint) => string;
}

/** An interval narrower than this part of the axis would hide behind its mark. */
const MARK_SHARE_OF_AXIS = 0.035;

/** A chart of computed and printed numbers, or their statements in time order where they are fewer than three. */
export function derivedPanel(
  panel: FigurePanel,
  content: DerivedContent,
  query: Pick<ExploreQuery, 'gaps' | 'from' | 'to'>,
  context: ChartContext,
): ChartModel | StatementsPanel {
  const { snapshot, locale, words } = context;
  const stated = uniqueFigures(content.points.flatMap((point) => point.stated));
  const shown = content.points.map(({ figure }) => figure);
  const name = content.titleOf(
    panelTitle(narrowedIdentity(panel.identity, shown), snapshot.catalogue, locale, words),
  );
  const years = yearsShown(shown);
  const frame = {
    ...panelFrame(panel, context),
    title: years === '' ? name : words('titleWithYears', { panel: name, years }),
    subtitle: content.subtitle,
    sources: sourcesOf(stated, context),
  };
  const lines = [...groupBy(content.points, ({ lineKey }) => lineKey).values()];
  const isChart = lines.some((line) => standingPoints(line).length >= FEWEST_COMPARABLE_POINTS);
  return isChart
    ? { ...frame, ...derivedChart(frame.title, panel, content, query, context) }
    : {
        ...frame,
        kind: 'statements',
        notes: [],
        reason: wordsOf(locale, 'implied')('fewerThanThree'),
        statements: content.points
          .toSorted((a, b) => a.mark.x - b.mark.x)
          .map(({ mark }) => toldWithInputs(mark, context)),
      };
}

type ChartPart = Omit<ChartModel, keyof ReturnType<typeof panelFrame> | 'subtitle'>;

function derivedChart(
  title: string,
  panel: FigurePanel,
  { points, notes, headlineOf }: DerivedContent,
  query: Pick<ExploreQuery, 'gaps' | 'from' | 'to'>,
  context: ChartContext,
): ChartPart {
  const { snapshot, locale, words } = context;
  const figures = points.map(({ figure }) => figure);
  const looks = seriesLooks(figures, [...panel.figures, ...figures], context);
  const placed = points
    .map((point) => ({ point, mark: { ...point.mark, seriesIndex: looks.indexOf(point.figure) } }))
    .sort((a, b) => compareMarks(a.mark, b.mark));
  const { axis: valueAxis } = valueAxisOf(
    placed.map(({ mark }) => mark),
    [],
    'growth',
    percentContext(context, 'growth').unit,
    locale,
  );
  const marks = placed.map(({ mark }) => withoutNarrowRange(mark, valueAxis.to - valueAxis.from));
  const pairs = neighbours(
    placed.map(({ point }) => point),
    marks,
  );
  const segmentsOf = (joined: boolean) =>
    pairs.filter((pair) => pair.joined === joined).map(({ from, to }) => ({ from, to }));
  const connectors = query.gaps === 'dotted' ? segmentsOf(false) : [];
  const goesOn = goesOnOutside(panel.series, query, snapshot);
  const drawn = { series: looks.series, marks, levels: [], strip: [] };
  return {
    kind: 'chart',
    headline: headlineOf(spokenPoint(points)),
    notes: [
      ...caveatNotes(points, context),
      ...notes,
      ...notesOn({ marks, notDrawn: [], goesOn, hasGaps: false, gapsAreCrossed: false }, context),
    ].slice(0, MOST_NOTES),
    summary: summaryOf(title, drawn, context),
    timeAxis: timeAxisOf({ marks: figures, levels: [], strip: [], notDrawn: [] }, snapshot),
    valueAxis,
    segments: segmentsOf(true),
    connectors,
    hasGaps: segmentsOf(false).length > 0,
    goesOn,
    ...drawn,
    stripHeading: words('stripHeading'),
    legend: legendOf(
      drawn,
      { measure: 'growth', hasConnectors: connectors.length > 0, holdsStocks: false },
      words,
    ),
  };
}

/**
 * The last point of the fullest line of whole years, or of the fullest line where none has whole years. What is computed
 * from one number only, the base of an index, says nothing.
 */
function spokenPoint(points: readonly DerivedPoint[]): DerivedPoint {
  const lines = [...groupBy(points, ({ lineKey }) => lineKey).values()].map(standingPoints);
  const isOfYears = ([first]: readonly DerivedPoint[]) => Number(first?.figure.period.kind === 'year');
  const [fullest] = lines.sort((a, b) => isOfYears(b) - isOfYears(a) || b.length - a.length);
  return fullest!
    .filter(({ mark }) => mark.derived?.inputs.length !== 1)
    .toSorted((a, b) => a.mark.x - b.mark.x)
    .at(-1)!;
}

function standingPoints(points: readonly DerivedPoint[]): DerivedPoint[] {
  return points.filter(({ mark, figure }) => mark.standing && isPointKind(figure.period.kind));
}

/** What must be said of any of the points is said of the chart. */
function caveatNotes(points: readonly DerivedPoint[], { locale }: ChartContext): string[] {
  const implied = wordsOf(locale, 'implied');
  const held = new Set(points.flatMap(({ caveats }) => caveats));
  return COMPARISON_CAVEATS.filter((caveat) => held.has(caveat)).map((caveat) => implied(`caveat.${caveat}`));
}

interface Neighbours extends ChartSegment {
  readonly joined: boolean;
}

/** Standing marks of one line that follow one another. A bar has no one height for a line to meet. */
function neighbours(points: readonly DerivedPoint[], marks: readonly ChartMark[]): Neighbours[] {
  const standing = points.map((_, index) => index).filter((index) => marks[index]!.standing);
  const lines = groupBy(standing, (index) => `${marks[index]!.seriesIndex} ${points[index]!.lineKey}`);
  return [...lines.values()].flatMap((indexes) =>
    indexes.slice(1).flatMap((to, place) => {
      const from = indexes[place]!;
      if (marks[from]!.range !== null || marks[to]!.range !== null) return [];
      const [earlier, later] = [points[from]!.figure.period, points[to]!.figure.period];
      if (!mayConnect('level', earlier, later)) return [];
      return [{ from, to, joined: mayJoin('level', earlier, later) }];
    }),
  );
}

/** A printed range is a bar, however narrow. */
function withoutNarrowRange(mark: ChartMark, axisLength: number): ChartMark {
  const { range, derived } = mark;
  if (derived === null || range === null || range.high - range.low > axisLength * MARK_SHARE_OF_AXIS)
    return mark;
  return { ...mark, range: null };
}

/** Statements have no list of inputs of their own: they are told. */
function toldWithInputs(mark: DerivedPoint['mark'], { locale }: ChartContext): Statement {
  if (mark.derived === null) return mark.statement;
  const implied = wordsOf(locale, 'implied');
  const inputs = mark.derived.inputs.map(({ number, period }) => implied('input', { number, period }));
  return {
    ...mark.statement,
    remarks: [...mark.statement.remarks, implied('inputs', { inputs: inputs.join('; ') })],
  };
}

function uniqueFigures(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
