import type { Unit } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import { timeAxisOf, valueAxisOf } from './axes';
import type { ChartContext } from './chart-context';
import type { ChartModel, ChartPanel, StatementsPanel } from './chart-panel';
import { unitWords } from './figure-words';
import { headlineOf } from './headline';
import { legendOf } from './legend';
import { drawLevels } from './levels';
import { drawMarks } from './marks';
import { notesOn, sourcesOf } from './notes';
import { otherPanelsOf, panelTitle, yearsShown } from './panel-words';
import type { FigurePanel } from './panels';
import { FEWEST_COMPARABLE_POINTS, panelsOf } from './panels';
import { seriesLooks } from './series-looks';
import { sortFigures } from './sort-figures';
import { drawStrip } from './strip';
import { statementOf } from './statement';
import { summaryOf } from './summary';

export type { ChartPanel } from './chart-panel';

/**
 * What is shown of the selected figures: a chart of the fullest panel, its statements in time order where fewer than
 * three points can be compared, or word that nothing was selected. `snapshot` gives the names and who else says what.
 */
export function buildChartModel(figures: readonly Figure[], snapshot: Snapshot, locale: Locale): ChartPanel {
  const words = wordsOf(locale, 'chart');
  const [shown, ...others] = panelsOf(figures);
  if (shown === undefined) return { kind: 'empty', text: words('empty') };
  const context: ChartContext = { snapshot, locale, words, unit: unitOf(shown, snapshot) };
  const frame = frameOf(shown, others, context);
  return shown.comparablePoints < FEWEST_COMPARABLE_POINTS
    ? statementsPanel(shown, frame, context)
    : chartPanel(shown, frame, context);
}

/** What both kinds of panel say around their content. */
type Frame = Omit<StatementsPanel, 'kind' | 'subtitle' | 'notes' | 'reason' | 'statements'>;

function frameOf(shown: FigurePanel, others: readonly FigurePanel[], context: ChartContext): Frame {
  const { snapshot, locale, words } = context;
  const { catalogue } = snapshot;
  const name = panelTitle(shown.identity, catalogue, locale, words);
  const years = yearsShown(shown.figures);
  return {
    ...shown.identity,
    title: years === '' ? name : words('titleWithYears', { panel: name, years }),
    sources: sourcesOf(shown.figures, context),
    sourcesHeading: words('sources'),
    otherPanels: otherPanelsOf(others, catalogue, locale, words),
    choice: others.length === 0 ? null : choiceWords(shown, words),
    words: { asWritten: words('asWritten'), source: words('source') },
  };
}

function choiceWords(shown: FigurePanel, words: Words): string {
  return words(shown.comparablePoints < FEWEST_COMPARABLE_POINTS ? 'choice.statements' : 'choice.chart');
}

function chartPanel(shown: FigurePanel, frame: Frame, context: ChartContext): ChartModel {
  const { snapshot, locale, words, unit } = context;
  const sorted = sortFigures(shown.figures, snapshot);
  const looks = seriesLooks([...sorted.marks, ...sorted.levels], snapshot.catalogue, locale);
  const timeAxis = timeAxisOf(sorted, snapshot);
  const { marks, segments } = drawMarks(sorted.marks, looks, context);
  const levels = drawLevels(sorted.levels, looks, context);
  const strip = drawStrip(sorted.strip, timeAxis, context);
  const { axis: valueAxis, scaleWord } = valueAxisOf(marks, levels, shown.identity.measure, unit, locale);
  const drawn = { series: looks.series, marks, levels, strip };
  return {
    ...frame,
    kind: 'chart',
    headline: headlineOf(shown, marks, context),
    subtitle: unitWords(unit, scaleWord, locale),
    notes: notesOn(marks, sorted.notDrawn, context),
    summary: summaryOf(frame.title, drawn, context),
    timeAxis,
    valueAxis,
    segments,
    ...drawn,
    stripHeading: words('stripHeading'),
    legend: legendOf(looks.series, marks, levels, strip, words),
  };
}

function statementsPanel(shown: FigurePanel, frame: Frame, context: ChartContext): StatementsPanel {
  const { locale, words, unit } = context;
  return {
    ...frame,
    kind: 'statements',
    subtitle: unitWords(unit, '', locale),
    notes: [],
    reason: words('fewerThanThree'),
    statements: shown.series
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

function unitOf({ identity }: FigurePanel, { catalogue }: Snapshot): Unit {
  const unit = catalogue.units.get(identity.unitId);
  if (!unit) throw new Error(`Unit ${identity.unitId} is not in the catalogue.`);
  return unit;
}
