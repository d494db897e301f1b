import type { OutcomeView } from '@/components/answer/forecast-outcomes-view';
import { outcomeViews } from '@/components/answer/forecast-outcomes-view';
import type { TargetView } from '@/components/overview/lead-view';
import { targetView } from '@/components/overview/lead-view';
import { periodValues, statedNumber } from '@/components/overview/view-context';
import { formatCount } from '@/lib/format/number';
import { exploreAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Report } from '@/lib/report/report';
import type { ReportTarget } from '@/lib/report/report-targets';
import type { ReportContext } from './report-context';
import { marksOfFigures, subjectText } from './report-context';
import type { SourceMarkView } from './source-numbers';

/** A target with the latest level of the same indicator, in words. */
export interface ReportTargetView {
  readonly indicator: string;
  readonly target: TargetView;
  readonly now: string;
  readonly marks: readonly SourceMarkView[];
}

/** What was said to come and what came, with the documents that say so. */
export interface OutcomeRow {
  /** Indicator with direction, parts and what it is: a forecast, a target or a plan. */
  readonly subject: string;
  readonly outcome: OutcomeView;
  readonly marks: readonly SourceMarkView[];
}

/** A count of what is left out, leading to it. */
export interface MoreLink {
  readonly text: string;
  readonly address: string;
}

/** Puts a target into words. */
export function reportTargetView({ line, target }: ReportTarget, context: ReportContext): ReportTargetView {
  const { figure } = line.latest;
  return {
    indicator: subjectText(figure, context),
    target: targetView(target, context),
    now: context.reportWords('targets.now', {
      number: statedNumber(figure, context).text,
      period: context.words('level.dated', periodValues(figure.period, context)),
    }),
    marks: marksOfFigures([target.figure, figure], context),
  };
}

/** Puts what was said to come, and what came, into words. */
export function outcomeRows({ outcomes }: Report, context: ReportContext): OutcomeRow[] {
  const { snapshot, locale } = context;
  const said = outcomes.told.flatMap((outcome) => outcome.said);
  const byFigure = new Map(outcomes.told.map((outcome) => [outcome.said[0].id, outcome]));
  return outcomeViews(said, snapshot, { prefer: null }, locale).flatMap((outcome) => {
    const told = byFigure.get(outcome.key);
    if (told === undefined) return [];
    const [figure] = told.said;
    return {
      outcome,
      subject: subjectText(figure, context),
      marks: marksOfFigures([figure, told.came ?? [], told.soFar ?? []].flat(), context),
    };
  });
}

/** The forecasts, targets and plans that are not told; null where all are. */
export function moreOutcomes(
  { pair, years, outcomes }: Report,
  { snapshot, locale, known, reportWords }: ReportContext,
): MoreLink | null {
  const count = outcomes.untold;
  if (count === 0) return null;
  return {
    text: reportWords('targets.untold', { count, number: formatCount(count, locale) }),
    address: exploreAddress(locale, {
      ...EVERY_FIGURE,
      pairs: [pair],
      ...years,
      natures: ['forecast', 'plan', 'target'],
      known,
      revision: snapshot.frozenTo,
    }),
  };
}
