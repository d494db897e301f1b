import type { ChartShow, ExploreQuery } from '@/lib/query/explore-query';
import { changeContent, whyNoChange } from './change-panel';
import type { ChartContext } from './chart-context';
import type { ChartModel, StatementsPanel } from './chart-panel';
import type { DerivedContent } from './derived-panel';
import { derivedPanel } from './derived-panel';
import { indexContent, whyNoIndex } from './index-panel';
import type { FigurePanel } from './panels';
import { shareContent, whyNoShare } from './share-panel';
import { statementsPanel, whyTooMany } from './statements-panel';

type ComputedShow = Exclude<ChartShow, 'level'>;

/** What can be computed of a panel, and why it cannot. */
interface Computation {
  readonly whyNot: (panel: FigurePanel, context: ChartContext) => string | null;
  readonly contentOf: (panel: FigurePanel, context: ChartContext) => DerivedContent;
}

const COMPUTATIONS: Readonly<Record<ComputedShow, Computation>> = {
  change: { whyNot: whyNoChange, contentOf: changeContent },
  index: { whyNot: whyNoIndex, contentOf: indexContent },
  share: { whyNot: whyNoShare, contentOf: shareContent },
};

/** What is computed of a panel, as a chart; its statements, with the reason, where that makes no sense. */
export function shownPanel(
  show: ComputedShow,
  panel: FigurePanel,
  query: Pick<ExploreQuery, 'gaps' | 'from' | 'to'>,
  context: ChartContext,
): ChartModel | StatementsPanel {
  const { whyNot, contentOf } = COMPUTATIONS[show];
  const reason = whyNot(panel, context);
  return reason === null
    ? derivedPanel(panel, contentOf(panel, context), query, context)
    : statementsPanel(panel, context, reason);
}

/** Why it makes no sense to show this of a panel, in words; null when it does. */
export function whyNotShown(show: ChartShow, panel: FigurePanel, context: ChartContext): string | null {
  if (show === 'level') return null;
  return whyTooMany(panel, context) ?? COMPUTATIONS[show].whyNot(panel, context);
}
