import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { formatPercentInterval, formatPercentShort } from '@/lib/format/implied';
import { unitNamed } from '@/lib/format/figure-numbers';
import { formatPeriod } from '@/lib/format/period';
import { companionsOf } from '@/lib/implied/printed-companions';
import type { ComputedShare, PrintedShare, ShareRefusal } from '@/lib/implied/share';
import { SHARE_REFUSALS, printedSharesFor, shareOf } from '@/lib/implied/share';
import { isPointKind } from '@/lib/series/comparable';
import type { Series } from '@/lib/series/series';
import { standingOf } from '@/lib/series/snapshot-index';
import { wordsOf } from '@/lib/words/translate';
import { withinYearsOf } from './change-panel';
import type { ChartContext } from './chart-context';
import type { DerivedContent } from './derived-panel';
import type { DerivedPoint } from './derived-marks';
import { computedMark, percentContext } from './derived-marks';
import { subjectOf } from './headline-words';
import { markOf } from './marks';
import type { FigurePanel } from './panels';

const UNSIGNED = { signed: false };

/** Why a panel has no share to show, in words; null where it has. */
export function whyNoShare(panel: FigurePanel, context: ChartContext): string | null {
  const implied = wordsOf(context.locale, 'implied');
  const { measure } = panel.identity;
  if (measure === 'rank') return implied('whyNot.rank');
  if (measure === 'share') return implied('whyNot.shareAlready');
  if (measure !== 'level') return implied('whyNot.noLevel');
  if (pointSeries(panel).length === 0) return implied('whyNot.severalYears');
  const refused: ShareRefusal[] = [];
  for (const found of sharesOf(panel, context)) {
    if (found.printed.length + found.computed.length > 0) return null;
    refused.push(...found.refused);
  }
  const reason = SHARE_REFUSALS.toReversed().find((one) => refused.includes(one)) ?? 'noWhole';
  return implied(`whyNot.${reason}`);
}

/** The shares of a panel's levels in their wholes, printed ones first. */
export function shareContent(panel: FigurePanel, context: ChartContext): DerivedContent {
  const { locale } = context;
  const implied = wordsOf(locale, 'implied');
  const points = [...sharesOf(panel, context)].flatMap(({ series, printed, computed }) => [
    ...printed.flatMap((share) => printedPoints(share, series, context)),
    ...computed.map((share) => computedPoint(share, series, context)),
  ]);
  return {
    points: [...new Map(points.map((point) => [point.mark.figureId, point])).values()],
    titleOf: (name) => implied('share.title', { panel: name }),
    subtitle: implied('share.subtitle'),
    notes: points.some(({ mark }) => mark.derived !== null) ? [implied('share.rule')] : [],
    headlineOf: ({ figure, mark }) =>
      implied(mark.derived === null ? 'share.headline.printed' : 'share.headline.computed', {
        subject: subjectOf(figure, context),
        number: mark.statement.number,
        kind: figure.period.kind === 'year' ? 'year' : 'other',
        period: formatPeriod(figure.period, locale),
      }),
  };
}

interface SeriesShares {
  readonly series: Series;
  readonly printed: readonly PrintedShare[];
  readonly computed: readonly ComputedShare[];
  readonly refused: readonly ShareRefusal[];
}

/**
 * Of every place of the series that make points, and of the periods that only a printed share speaks of; one series
 * after the other, so that who asks whether there is any share need not look at all.
 */
function* sharesOf(panel: FigurePanel, { snapshot, prefer }: ChartContext): Iterable<SeriesShares> {
  const isShown = withinYearsOf(panel.figures);
  for (const series of pointSeries(panel)) {
    const parts = series.places.map((place) => standingOf(snapshot, place, prefer).figure);
    const shares = companionsOf(parts[0]!, 'share', snapshot).filter(({ period }) => isShown(period));
    const printed = [...parts, ...shares].flatMap((figure) => printedSharesFor(figure, snapshot, prefer));
    const found = parts.map((part) => shareOf(part, snapshot, prefer));
    yield {
      series,
      printed,
      computed: found
        .filter((share) => typeof share !== 'string')
        .filter((share) => !printed.some(({ figure }) => saysTheSame(figure, share))),
      refused: found.filter((share) => typeof share === 'string'),
    };
  }
}

function pointSeries({ series }: FigurePanel): Series[] {
  return series.filter(({ places }) => isPointKind(places[0]!.period.kind));
}

/** Whether a printed share is of the same part, period and whole as a computed one. */
function saysTheSame(printed: Figure, { part, wholeCode }: ComputedShare): boolean {
  const isOfPeriod =
    printed.period.firstDay === part.period.firstDay && printed.period.lastDay === part.period.lastDay;
  return isOfPeriod && (wholeCode === null || printed.whole?.code === wholeCode);
}

function printedPoints(
  { figure, rivals }: PrintedShare,
  series: Series,
  context: ChartContext,
): DerivedPoint[] {
  const all = [figure, ...rivals];
  return all.map((one) => {
    const quantity = quantityMeant(one);
    const unit = unitNamed(context.snapshot.catalogue.units, quantity.unitId);
    const looks = { series: [], indexOf: () => 0, colourOf: () => '' };
    const others = all.filter(({ id }) => id !== one.id);
    const mark = markOf(one, one.id === figure.id, others, looks, {
      ...percentContext(context, 'share'),
      unit,
    });
    const value = unit.kind === 'fraction' ? mark.value * 100 : mark.value;
    return {
      figure: one,
      lineKey: `${series.key}|${one.whole?.code ?? ''}`,
      mark: { ...mark, value },
      stated: [one],
      caveats: [],
    };
  });
}

function computedPoint(share: ComputedShare, series: Series, context: ChartContext): DerivedPoint {
  const { locale } = context;
  const { part, whole, wholeCode, percent, caveats } = share;
  const figure: Figure = {
    ...part,
    measure: 'share',
    whole: wholeCode === null ? part.whole : { code: wholeCode, value: null },
  };
  const mark = computedMark(
    figure,
    {
      interval: percent,
      drawn: share.drawn,
      inputs: [whole, part],
      caveats,
      number: formatPercentInterval(percent, locale, UNSIGNED),
      label: formatPercentShort(percent, locale, UNSIGNED),
      remark: wordsOf(locale, 'implied')('share.computedFrom'),
    },
    context,
  );
  return { figure, lineKey: `${series.key}|${wholeCode ?? ''}`, mark, stated: [part, whole], caveats };
}
