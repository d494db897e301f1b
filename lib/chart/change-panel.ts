import type { Figure } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import { formatCount } from '@/lib/format/number';
import { formatPercentInterval, formatPercentShort } from '@/lib/format/implied';
import { formatPeriod } from '@/lib/format/period';
import type { ComputedGrowth, GrowthRefusal, PrintedGrowth, YearGrowth } from '@/lib/implied/growth';
import { GROWTH_REFUSALS, yearOnYear } from '@/lib/implied/growth';
import type { Series } from '@/lib/series/series';
import { yearSpan } from '@/lib/series/year-span';
import { wordsOf } from '@/lib/words/translate';
import type { ChartContext } from './chart-context';
import type { DerivedContent } from './derived-panel';
import type { DerivedPoint } from './derived-marks';
import { computedMark, percentContext } from './derived-marks';
import { growthSentence, subjectOf } from './headline-words';
import { markOf } from './marks';
import type { FigurePanel } from './panels';

/** Why a panel has no change on a year earlier to show, in words; null where it has. */
export function whyNoChange(panel: FigurePanel, context: ChartContext): string | null {
  const implied = wordsOf(context.locale, 'implied');
  const { measure } = panel.identity;
  if (measure === 'rank') return implied('whyNot.rank');
  if (measure === 'growth' || measure === 'ratio') return implied('whyNot.growthAlready');
  if (measure === 'share') return implied('whyNot.noLevel');
  const refused: GrowthRefusal[] = [];
  for (const { growths } of growthsOf(panel, context)) {
    if (growths.some(({ kind }) => kind !== 'refused')) return null;
    refused.push(...refusalsOf(growths));
  }
  const reason = GROWTH_REFUSALS.toReversed().find((one) => refused.includes(one)) ?? 'noLevel';
  return implied(`whyNot.${reason}`);
}

/** The change on a year earlier of every series of a panel that has any. */
export function changeContent(panel: FigurePanel, context: ChartContext): DerivedContent {
  const { locale } = context;
  const implied = wordsOf(locale, 'implied');
  const found = [...growthsOf(panel, context)];
  const points = found.flatMap(({ series, growths }) =>
    growths.flatMap((growth) => pointsOf(growth, series, context)),
  );
  const refused = refusalsOf(found.flatMap(({ growths }) => growths));
  const unknown = refused.filter((reason) => reason === 'yearBeforeUnknown').length;
  return {
    // Two series of levels may share one printed growth.
    points: [...new Map(points.map((point) => [point.mark.figureId, point])).values()],
    titleOf: (name) => implied('change.title', { panel: name }),
    subtitle: implied('change.subtitle'),
    notes: [
      points.some(({ mark }) => mark.derived !== null) ? implied('change.rule') : '',
      unknown === 0
        ? ''
        : implied('change.refused', { count: unknown, number: formatCount(unknown, locale) }),
    ].filter((note) => note !== ''),
    headlineOf: (last) => changeHeadline(last, context),
  };
}

interface SeriesGrowths {
  readonly series: Series;
  readonly growths: readonly YearGrowth[];
}

/** One series after the other: who asks whether there is any growth need not look at all. */
function* growthsOf(panel: FigurePanel, { snapshot, prefer }: ChartContext): Iterable<SeriesGrowths> {
  const isShown = withinYearsOf(panel.figures);
  for (const series of panel.series) {
    const growths = yearOnYear(series, snapshot, prefer).filter(({ period }) => isShown(period));
    yield { series, growths };
  }
}

function refusalsOf(growths: readonly YearGrowth[]): GrowthRefusal[] {
  return growths.flatMap((growth) => (growth.kind === 'refused' ? [growth.reason] : []));
}

function pointsOf(growth: YearGrowth, series: Series, context: ChartContext): DerivedPoint[] {
  switch (growth.kind) {
    case 'printed':
      return printedPoints(growth, series, context);
    case 'implied':
      return [computedPoint(growth, series, context)];
    case 'refused':
      return [];
  }
}

/** The printed growth and its rivals, as marks of stated figures. */
function printedPoints(growth: PrintedGrowth, series: Series, context: ChartContext): DerivedPoint[] {
  const inPercent = percentContext(context, 'growth');
  const all = [growth.figure, ...growth.rivals];
  return all.map((figure) => {
    const others = all.filter(({ id }) => id !== figure.id);
    const looks = { series: [], indexOf: () => 0, colourOf: () => '' };
    const mark = markOf(figure, figure.id === growth.figure.id, others, looks, inPercent);
    const remarks = [...mark.statement.remarks, ...remarksOn(figure, growth, context)];
    return {
      figure,
      lineKey: series.key,
      mark: { ...mark, statement: { ...mark.statement, remarks } },
      stated: [figure],
      caveats: [],
    };
  });
}

/** What a reader must know of a printed growth: that its base is not named, and that the levels do not agree with it. */
function remarksOn(
  figure: Figure,
  { figure: standing, levelsSay }: PrintedGrowth,
  { locale }: ChartContext,
): string[] {
  const implied = wordsOf(locale, 'implied');
  const levels = figure.id === standing.id ? levelsSay : null;
  return [
    ...(figure.basePeriod === null ? [implied('change.baseNotPrinted')] : []),
    ...(levels?.percent
      ? [implied('change.levelsSay', { number: formatPercentInterval(levels.percent, locale) })]
      : []),
  ];
}

function computedPoint(
  { change, caveats }: ComputedGrowth,
  series: Series,
  context: ChartContext,
): DerivedPoint {
  const { locale } = context;
  const [earlier, later] = change.inputs;
  const interval = change.percent!;
  const mark = computedMark(
    later,
    {
      interval,
      drawn: change.drawnPercent!,
      inputs: [earlier, later],
      caveats,
      number: formatPercentInterval(interval, locale),
      label: formatPercentShort(interval, locale),
      remark: wordsOf(locale, 'implied')('change.computedFrom'),
    },
    context,
  );
  return { figure: later, lineKey: series.key, mark, stated: [earlier, later], caveats };
}

/** A printed change is told as printed, with its base. */
function changeHeadline({ figure, mark }: DerivedPoint, context: ChartContext): string {
  if (mark.derived === null) return growthSentence(figure, percentContext(context, 'growth'));
  return wordsOf(context.locale, 'implied')('change.headline', {
    subject: subjectOf(figure, context),
    number: mark.statement.number,
    kind: figure.period.kind === 'year' ? 'year' : 'other',
    period: formatPeriod(figure.period, context.locale),
  });
}

/** Whether a period lies within the years that figures touch: what is shown of them is shown of their companions. */
export function withinYearsOf(figures: readonly Figure[]): (period: Figure['period']) => boolean {
  const span = yearSpan(figures);
  return (period) => {
    const { first, last } = yearsTouched(period);
    return span !== null && first !== null && last !== null && first >= span.first && last <= span.last;
  };
}
