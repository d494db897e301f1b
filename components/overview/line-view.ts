import type { OverviewLine } from '@/lib/answer/overview-line';
import { formatCount } from '@/lib/format/number';
import { exploreAddress } from '@/lib/link/addresses';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { ChangeView } from './change-view';
import { changeView } from './change-view';
import type { StatedNumber } from './overview-view';
import type { ViewContext } from './view-context';
import { periodValues, sourceWords, statedNumber, subjectOf } from './view-context';

/** The latest number of an indicator, and how it has moved, in words. */
export interface LineView {
  readonly indicatorId: string;
  readonly indicator: string;
  /** Direction and parts; empty where there are none. */
  readonly which: string;
  /** The indicator's figures of the pair in Explore. */
  readonly address: string;
  readonly number: StatedNumber;
  readonly period: string;
  readonly source: string;
  /** What to know before the number is used; empty where there is nothing. */
  readonly caution: string;
  readonly change: ChangeView | null;
}

/** Puts a line of the overview into words. */
export function lineView({ latest, change, indicatorId }: OverviewLine, context: ViewContext): LineView {
  const { locale, snapshot, known, words } = context;
  const { figure, rivals } = latest;
  const disagreeing = rivals.filter(({ agrees }) => !agrees).length;
  return {
    indicatorId,
    ...subjectOf(figure, context),
    address: exploreAddress(locale, {
      ...EVERY_FIGURE,
      indicators: [indicatorId],
      pairs: [figure.pair],
      known,
      revision: snapshot.frozenTo,
    }),
    number: statedNumber(figure, context),
    period: words('level.dated', periodValues(figure.period, context)),
    source: sourceWords(figure, context),
    caution: [
      figure.reading === null ? '' : words('level.read'),
      disagreeing === 0
        ? ''
        : words('level.disagree', { count: disagreeing, number: formatCount(disagreeing, locale) }),
    ]
      .filter((text) => text !== '')
      .join('; '),
    change: change === null ? null : changeView(change, context),
  };
}
