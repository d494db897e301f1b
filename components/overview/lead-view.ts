import type { PartnerOverview } from '@/lib/answer/overview';
import type { OverviewTarget } from '@/lib/answer/overview-target';
import { directionRole } from '@/lib/chart/figure-role';
import { quantityMeant } from '@/lib/figure/figure';
import { unitNamed } from '@/lib/format/figure-numbers';
import { formatDifferenceInterval } from '@/lib/format/implied';
import { formatCount } from '@/lib/format/number';
import type { Interval } from '@/lib/interval/interval';
import { exploreAddress } from '@/lib/link/addresses';
import { DIRECTION_COLOURS } from '@/lib/look/colours';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { ChangeView } from './change-view';
import { changeView } from './change-view';
import type { LineView } from './line-view';
import { lineView } from './line-view';
import type { StatedNumber } from './overview-view';
import type { Trend } from './trend';
import { trendOf } from './trend';
import type { ViewContext } from './view-context';
import { periodValues, sourceWords, statedNumber } from './view-context';

export interface TargetView {
  readonly number: StatedNumber;
  readonly when: string;
  readonly source: string;
  readonly distance: string;
  /** What the dataset remarks on the target; empty where it remarks nothing. */
  readonly note: string;
  /** Why no pace is given; empty where a year is stated. */
  readonly noPace: string;
  /** Other statements of a target, with their figures; null where there are none. */
  readonly others: StatedNumber | null;
}

export interface TrendView extends Trend {
  readonly label: string;
  readonly colour: string;
}

/** The indicator that leads a partner's overview. */
export interface LeadView {
  readonly line: LineView;
  /** The change over several years; null where the change on the year before is all. */
  readonly course: ChangeView | null;
  readonly trend: TrendView | null;
  readonly target: TargetView | null;
}

/** Puts the leading indicator of a partner into words; null where none leads. */
export function leadView({ lead, course, target }: PartnerOverview, context: ViewContext): LeadView | null {
  if (lead === null) return null;
  const line = lineView(lead, context);
  const trend = trendOf(lead.series, context.snapshot);
  return {
    line,
    course: course === null ? null : changeView(course, context),
    trend:
      trend === null
        ? null
        : {
            ...trend,
            label: context.words('trend.label', {
              indicator: line.indicator,
              first: String(trend.first),
              last: String(trend.last),
              number: formatCount(trend.points.length, context.locale),
            }),
            colour: DIRECTION_COLOURS[directionRole(lead.latest.figure)],
          },
    target: target === null ? null : targetView(target, context),
  };
}

/** Puts a target and how far off it is into words. */
export function targetView(target: OverviewTarget, context: ViewContext): TargetView {
  const { words, locale, snapshot, known } = context;
  const { figure, others, verdict } = target;
  const hasYear = figure.period.kind !== 'unstated';
  return {
    number: statedNumber(figure, context),
    when: hasYear ? words('level.dated', periodValues(figure.period, context)) : words('target.noYear'),
    source: words('target.stated', { document: sourceWords(figure, context) }),
    distance: distanceWords(target, context),
    note: locale === 'vi' ? figure.noteVi : figure.noteEn,
    noPace: hasYear || verdict === 'reached' ? '' : words('target.noPace'),
    others:
      others.length === 0
        ? null
        : {
            text: words('target.others', {
              count: others.length,
              number: formatCount(others.length, locale),
            }),
            address: exploreAddress(locale, {
              ...EVERY_FIGURE,
              indicators: [figure.indicatorId],
              pairs: [figure.pair],
              natures: ['target'],
              known,
              revision: snapshot.frozenTo,
            }),
          },
  };
}

/** "between 1.5 and 2.5 billion USD short of the low end, between 6.5 and 7.5 billion USD of the high end". */
function distanceWords(
  { figure, distance, distanceToHighEnd, verdict }: OverviewTarget,
  { words, locale, snapshot }: ViewContext,
): string {
  const unit = unitNamed(snapshot.catalogue.units, quantityMeant(figure).unitId);
  const amount = (interval: Interval) => formatDifferenceInterval(interval, unit, locale, { signed: false });
  return verdict === 'short' && distanceToHighEnd !== null
    ? words('target.shortOfEnds', { low: amount(distance), high: amount(distanceToHighEnd) })
    : words(`target.${verdict}`, { distance: amount(distance) });
}
