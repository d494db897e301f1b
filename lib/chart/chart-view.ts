import type { Figure } from '@/lib/figure/figure';
import type { ChartShow, ExploreQuery } from '@/lib/query/explore-query';
import { CHART_SHOWS } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import { buildPanel } from './chart-model';
import type { ChartPanel, OtherPanel } from './chart-panel';
import { panelContext } from './panel-frame';
import { otherPanelsOf } from './panel-words';
import type { FigurePanel } from './panels';
import { FEWEST_COMPARABLE_POINTS, panelsOf } from './panels';
import { whyNotShown } from './shown-panel';

/** More panels than this on one screen are a wall. */
const MOST_PANELS_AT_ONCE = 3;

/** Everything that charts show of a selection: data and words, no pixels. */
export interface ChartView {
  /** At least one; of an empty selection one that says so. */
  readonly panels: readonly ChartPanel[];
  /** What else is in the selection, for links. */
  readonly others: readonly OtherPanel[];
  /** Which panel is shown and why; null when all are. */
  readonly choice: string | null;
  /** What may be shown of the figures: empty where there is no chart. */
  readonly shows: readonly ShowOption[];
  /** Whether a chart has gaps that a dotted line could cross. */
  readonly hasGaps: boolean;
}

/** The numbers themselves, their change on a year earlier, their course from a base, or their share. */
export interface ShowOption {
  readonly show: ChartShow;
  readonly label: string;
  /** Why it would make no sense here; null when it does. */
  readonly whyNot: string | null;
}

/**
 * Charts of the selected figures, as `panelsShown` has them. Each panel is a chart, or its statements in time order
 * where fewer than three points can be compared. `query` is what selected them.
 */
export function buildChartView(
  figures: readonly Figure[],
  snapshot: Snapshot,
  query: ExploreQuery,
  locale: Locale,
): ChartView {
  const words = wordsOf(locale, 'chart');
  const panels = panelsOf(figures, snapshot, query);
  if (panels.length === 0) {
    const empty = { kind: 'empty' as const, text: words('empty') };
    return { panels: [empty], others: [], choice: null, shows: [], hasGaps: false };
  }
  const shown = panelsShown(figures, snapshot, query);
  const others = panels.filter((panel) => !shown.includes(panel));
  const built = shown.map((panel) => buildPanel(panel, query, panelContext(panel, snapshot, query, locale)));
  return {
    panels: built,
    others: otherPanelsOf(others, snapshot.catalogue, locale, words),
    choice: others.length === 0 ? null : choiceWords(shown, words),
    shows: showOptions(shown, snapshot, query, locale),
    hasGaps: built.some((panel) => panel.kind === 'chart' && panel.hasGaps),
  };
}

/** The panels that are drawn of a selection, the fullest first: all when there are at most three, else those asked for. */
function panelsShown(
  figures: readonly Figure[],
  snapshot: Snapshot,
  query: Pick<ExploreQuery, 'indicators' | 'pairs'>,
): readonly FigurePanel[] {
  const panels = panelsOf(figures, snapshot, query);
  return panels.length <= MOST_PANELS_AT_ONCE ? panels : panelsAskedFor(figures, snapshot, query);
}

/**
 * The fullest panel of a selection and, up to three, those that show an indicator or a pair asked for by name that none
 * before them shows.
 */
export function panelsAskedFor(
  figures: readonly Figure[],
  snapshot: Snapshot,
  query: Pick<ExploreQuery, 'indicators' | 'pairs'>,
): readonly FigurePanel[] {
  const missing = new Set([...query.indicators, ...query.pairs]);
  return panelsOf(figures, snapshot, query)
    .filter((panel, place) => {
      const found = [...panel.identity.indicatorIds, ...panel.identity.pairs].filter((id) =>
        missing.delete(id),
      );
      return place === 0 || found.length > 0;
    })
    .slice(0, MOST_PANELS_AT_ONCE);
}

function choiceWords(shown: readonly FigurePanel[], words: Words): string {
  if (shown.length > 1) return words('choice.several');
  return words(isChartable(shown[0]!) ? 'choice.chart' : 'choice.statements');
}

function isChartable({ comparablePoints }: FigurePanel): boolean {
  return comparablePoints >= FEWEST_COMPARABLE_POINTS;
}

/** An option is open when any of the panels can show it; else the fullest panel gives the reason. */
function showOptions(
  panels: readonly FigurePanel[],
  snapshot: Snapshot,
  query: ExploreQuery,
  locale: Locale,
): ShowOption[] {
  const words = wordsOf(locale, 'chart');
  const contexts = panels.map((panel) => ({ panel, context: panelContext(panel, snapshot, query, locale) }));
  return CHART_SHOWS.map((show) => {
    const reasons = contexts.map(({ panel, context }) =>
      show === 'level' ? null : whyNotShown(show, panel, context),
    );
    const whyNot = reasons.includes(null) ? null : reasons[0]!;
    return { show, label: words(`show.${show}`), whyNot };
  });
}
