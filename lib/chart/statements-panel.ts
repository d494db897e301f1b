import type { ChartContext } from './chart-context';
import type { StatementsPanel } from './chart-panel';
import { unitWords } from './figure-words';
import { panelFrame } from './panel-frame';
import type { FigurePanel } from './panels';
import { statementOf } from './statement';

/** The statements of a panel in time order; `reason` says why they are no chart. */
export function statementsPanel(
  panel: FigurePanel,
  context: ChartContext,
  reason: string = context.words('fewerThanThree'),
): StatementsPanel {
  const { locale, unit } = context;
  return {
    ...panelFrame(panel, context),
    kind: 'statements',
    subtitle: unitWords(unit, '', locale),
    notes: [],
    reason,
    statements: panel.series
      .flatMap(({ places }) => places)
      .sort((a, b) =>
        compareTimes(a.period.firstDay ?? a.period.lastDay, b.period.firstDay ?? b.period.lastDay),
      )
      .flatMap(({ figures }) => figures)
      .map((figure) => statementOf(figure, true, context)),
  };
}

/** Earlier first; without a date last. */
function compareTimes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
