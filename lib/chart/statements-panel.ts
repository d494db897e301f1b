import { formatCount } from '@/lib/format/number';
import type { ChartContext } from './chart-context';
import type { StatementsPanel } from './chart-panel';
import { unitWords } from './figure-words';
import { panelFrame } from './panel-frame';
import type { FigurePanel } from './panels';
import { MOST_LOOKS_OF_SEVERAL_PAIRS } from './panels';
import { statementOf } from './statement';

/**
 * More figures than this make no chart: fifty years of as many looks as a reader keeps apart. No selection of the
 * documents' own figures comes near.
 */
const MOST_FIGURES = 50 * MOST_LOOKS_OF_SEVERAL_PAIRS;

/** Why a panel is neither drawn nor listed, in words: it holds too many figures to be read; null where it does not. */
export function whyTooMany({ figures }: FigurePanel, { words, locale }: ChartContext): string | null {
  if (figures.length <= MOST_FIGURES) return null;
  return words('tooMany', { number: formatCount(figures.length, locale) });
}

/** A panel that holds more than can be read: its name, its sources, and the reason; the table has its figures. */
export function unlistedPanel(panel: FigurePanel, context: ChartContext, reason: string): StatementsPanel {
  const subtitle = unitWords(context.unit, '', context.locale);
  return { ...panelFrame(panel, context), kind: 'statements', subtitle, notes: [], reason, statements: [] };
}

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
