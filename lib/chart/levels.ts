import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber } from '@/lib/figure/quantity';
import { formatCount } from '@/lib/format/number';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import { figureAddress } from '@/lib/link/addresses';
import { groupBy } from '@/lib/series/group-by';
import type { ChartContext } from './chart-context';
import type { TargetLevel } from './chart-panel';
import { bareNumber, partsName } from './figure-words';
import type { SeriesLooks } from './series-looks';
import { nameInPanel } from './series-names';
import { statementOf } from './statement';
import { documentTime } from './time-position';

/**
 * Targets without a year, each a level from its document's date on, in the order of their heights. Where several
 * documents state one level, the earliest carries the label, with their number; the others are drawn without words.
 */
export function drawLevels(
  figures: readonly Figure[],
  looks: SeriesLooks,
  context: ChartContext,
): TargetLevel[] {
  const levels = figures
    .map((figure) => levelOf(figure, looks, context))
    .sort(
      (a, b) => a.low - b.low || a.high - b.high || a.start - b.start || (a.figureId < b.figureId ? -1 : 1),
    );
  const alike = groupBy(levels, ({ seriesIndex, label }) => `${seriesIndex}|${label}`);
  return [...alike.values()].flatMap(([first, ...repeats]) => [
    { ...first!, label: labelOfAlike(first!.label, repeats.length + 1, context) },
    ...repeats.map((level) => ({ ...level, label: '' })),
  ]);
}

function labelOfAlike(label: string, count: number, { words, locale }: ChartContext): string {
  return count === 1 ? label : words('levelOfSeveral', { label, number: formatCount(count, locale) });
}

function levelOf(figure: Figure, looks: SeriesLooks, context: ChartContext): TargetLevel {
  const { words, locale, snapshot, identity } = context;
  const quantity = quantityMeant(figure);
  const drawn = toDrawingNumber(drawnNumber(quantity));
  const isRange = quantity.shape === 'range';
  const isOneOfSeveral = identity.pairs.length > 1 || identity.indicatorIds.length > 1;
  const parts = isOneOfSeveral ? nameInPanel(figure, context) : partsName(figure, snapshot.catalogue, locale);
  const number = bareNumber(figure, context);
  return {
    figureId: figure.id,
    href: figureAddress(locale, figure.id, snapshot.frozenTo),
    seriesIndex: looks.indexOf(figure),
    start: documentTime(snapshot.catalogue.documents.get(figure.documentId)) ?? 0,
    low: isRange ? toDrawingNumber(quantity.low) : drawn,
    high: isRange ? toDrawingNumber(quantity.high) : drawn,
    label: words('level', { number: parts === '' ? number : `${number} (${parts})` }),
    statement: statementOf(figure, true, context),
  };
}
