import type { Figure } from '@/lib/figure/figure';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { timeAxisOf, valueAxisOf } from './axes';
import type { ChartContext } from './chart-context';
import type { ChartModel, ChartPanel, StatementsPanel } from './chart-panel';
import { unitWords } from './figure-words';
import { goesOnOutside } from './goes-on';
import { headlineOf } from './headline';
import { legendOf } from './legend';
import { drawLevels } from './levels';
import { drawMarks } from './marks';
import { notesOn } from './notes';
import { panelContext, panelFrame } from './panel-frame';
import type { FigurePanel } from './panels';
import { FEWEST_COMPARABLE_POINTS, panelsOf } from './panels';
import { seriesLooks } from './series-looks';
import { shownPanel } from './shown-panel';
import { sortFigures } from './sort-figures';
import { statementsPanel, unlistedPanel, whyTooMany } from './statements-panel';
import { drawStrip } from './strip';
import { summaryOf } from './summary';

export type { ChartPanel } from './chart-panel';

/**
 * What is shown of the selected figures when there is room for one panel: the fullest. `snapshot` gives the names and
 * who else says what, `query` how it is shown.
 */
export function buildChartModel(
  figures: readonly Figure[],
  snapshot: Snapshot,
  locale: Locale,
  query: ExploreQuery = EVERY_FIGURE,
): ChartPanel {
  const [fullest] = panelsOf(figures, snapshot, query);
  if (fullest === undefined) return { kind: 'empty', text: wordsOf(locale, 'chart')('empty') };
  return buildPanel(fullest, query, panelContext(fullest, snapshot, query, locale));
}

interface BuiltPanel {
  readonly snapshot: Snapshot;
  readonly built: ChartModel | StatementsPanel;
}

/** What was built of panels, by what else it was built from: the head of a page tells of the chart in its body. */
const BUILT = new WeakMap<FigurePanel, Map<string, BuiltPanel>>();

/**
 * A panel as the query wants it shown: its numbers, or what is computed from them. Fewer than three comparable points
 * are no chart: then the statements stand in time order. More figures than can be read are neither drawn nor listed.
 */
export function buildPanel(
  panel: FigurePanel,
  query: ExploreQuery,
  context: ChartContext,
): ChartModel | StatementsPanel {
  const { snapshot, locale, prefer } = context;
  const ofPanel = BUILT.get(panel) ?? new Map<string, BuiltPanel>();
  BUILT.set(panel, ofPanel);
  const key = JSON.stringify([locale, prefer, query.show, query.gaps, query.from, query.to]);
  const known = ofPanel.get(key);
  if (known?.snapshot === snapshot) return known.built;
  const built = makePanel(panel, query, context);
  ofPanel.set(key, { snapshot, built });
  return built;
}

function makePanel(
  panel: FigurePanel,
  query: Pick<ExploreQuery, 'show' | 'gaps' | 'from' | 'to'>,
  context: ChartContext,
): ChartModel | StatementsPanel {
  const tooMany = whyTooMany(panel, context);
  if (tooMany !== null) return unlistedPanel(panel, context, tooMany);
  if (query.show !== 'level') return shownPanel(query.show, panel, query, context);
  if (panel.comparablePoints >= FEWEST_COMPARABLE_POINTS) return levelPanel(panel, query, context);
  const goesOn = goesOnOutside(panel.series, query, context.snapshot);
  const notes = notesOn({ marks: [], notDrawn: [], goesOn, hasGaps: false, gapsAreCrossed: false }, context);
  return { ...statementsPanel(panel, context), notes };
}

/** The stated numbers themselves. */
function levelPanel(
  panel: FigurePanel,
  query: Pick<ExploreQuery, 'gaps' | 'from' | 'to'>,
  context: ChartContext,
): ChartModel {
  const { snapshot, locale, words, unit } = context;
  const frame = panelFrame(panel, context);
  const sorted = sortFigures(panel.figures, snapshot);
  const looks = seriesLooks([...sorted.marks, ...sorted.levels], panel.figures, context);
  const timeAxis = timeAxisOf(sorted, snapshot);
  const { marks, segments, gaps } = drawMarks(sorted.marks, panel.series, looks, context);
  const levels = drawLevels(sorted.levels, looks, context);
  const strip = drawStrip(sorted.strip, timeAxis, looks, context);
  const { axis: valueAxis, scaleWord } = valueAxisOf(marks, levels, panel.identity.measure, unit, locale);
  const connectors = query.gaps === 'dotted' ? gaps : [];
  const goesOn = goesOnOutside(panel.series, query, snapshot);
  const hasGaps = gaps.length > 0;
  const drawn = { series: looks.series, marks, levels, strip };
  return {
    ...frame,
    kind: 'chart',
    headline: headlineOf(panel, marks, context),
    subtitle: unitWords(unit, scaleWord, locale),
    notes: notesOn(
      { marks, notDrawn: sorted.notDrawn, goesOn, hasGaps, gapsAreCrossed: connectors.length > 0 },
      context,
    ),
    summary: summaryOf(frame.title, drawn, context),
    timeAxis,
    valueAxis,
    segments,
    connectors,
    hasGaps,
    goesOn,
    ...drawn,
    stripHeading: words('stripHeading'),
    legend: legendOf(
      drawn,
      {
        measure: panel.identity.measure,
        hasConnectors: connectors.length > 0,
        holdsStocks: sorted.marks.some(({ period }) => period.kind === 'as-of'),
      },
      words,
    ),
  };
}
