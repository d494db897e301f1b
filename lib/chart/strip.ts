import type { Figure } from '@/lib/figure/figure';
import { formatPeriod, formatPeriodShort } from '@/lib/format/period';
import { figureAddress } from '@/lib/link/addresses';
import type { ChartContext } from './chart-context';
import type { StripItem, TimeAxis } from './chart-panel';
import { bareNumber } from './figure-words';
import type { SeriesLooks } from './series-looks';
import { nameInPanel } from './series-names';
import { statementOf } from './statement';
import { timeSpan } from './time-position';

/** Totals and averages over several years, in time order, cut to the time axis where an end is open. */
export function drawStrip(
  figures: readonly Figure[],
  axis: TimeAxis,
  looks: SeriesLooks,
  context: ChartContext,
): StripItem[] {
  return figures
    .map((figure) => stripItem(figure, axis, looks, context))
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.figureId < b.figureId ? -1 : 1));
}

function stripItem(figure: Figure, axis: TimeAxis, looks: SeriesLooks, context: ChartContext): StripItem {
  const { start, end } = timeSpan(figure.period);
  return {
    figureId: figure.id,
    href: figureAddress(context.locale, figure.id, context.snapshot.frozenTo),
    colour: looks.colourOf(figure),
    nature: figure.nature,
    from: start ?? axis.from,
    to: end ?? axis.to,
    openStart: start === null,
    openEnd: end === null,
    label: stripLabel(figure, context),
    statement: statementOf(figure, true, context),
  };
}

/** Whether it speaks of the average part, such as the average project: no total then. Codes of such parts begin so. */
function isAverage({ breakdown }: Figure): boolean {
  return breakdown.some(({ code }) => code.startsWith('average-'));
}

/** "2001–2005: 687.8 million in total", "1986–1996: about 70 million a year, without motorbikes". */
function stripLabel(figure: Figure, context: ChartContext): string {
  const { words, locale } = context;
  const number = bareNumber(figure, context);
  const { kind } = figure.period;
  const isTotal = figure.measure === 'level' && !isAverage(figure);
  const message = kind === 'multi-year' && !isTotal ? 'strip.whole' : `strip.${kind}`;
  const period =
    kind === 'cumulative' ? formatPeriod(figure.period, locale) : formatPeriodShort(figure.period, locale);
  return [
    words(message, { period, number }),
    nameInPanel(figure, context),
    figure.nature === 'reported' ? '' : words(`nature.${figure.nature}`),
  ]
    .filter((text) => text !== '')
    .join(', ');
}
