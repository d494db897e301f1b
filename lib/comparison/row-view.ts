import type { Figure } from '@/lib/figure/figure';
import { indicatorAddress } from '@/lib/link/addresses';
import { nameIn } from '@/lib/words/code-names';
import { pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import type { ComparedRow } from './compared-row';
import type { ComparisonContext } from './number-words';
import { cellView, changeView, refusalView, rowDetails } from './number-words';
import type { Refusal } from './refusals';
import type { ComparisonRow, RefusalView } from './table-view';

/** A row named by its indicator, which leads to the indicator's page. */
export function indicatorRow(
  row: ComparedRow,
  years: readonly number[],
  context: ComparisonContext,
): ComparisonRow {
  return {
    ...numbersOf(row, years, context),
    name: measuredName(row.sample, context),
    address: indicatorAddress(context.locale, row.sample.indicatorId, context.snapshot.frozenTo),
    details: rowDetails(row.sample, context),
  };
}

/** A row named by its pair of countries. */
export function partnerRow(
  row: ComparedRow,
  years: readonly number[],
  context: ComparisonContext,
): ComparisonRow {
  const { snapshot, locale } = context;
  return {
    ...numbersOf(row, years, context),
    name: pairName(snapshot.catalogue, row.sample.pair, locale),
    address: null,
    details: rowDetails(row.sample, context),
  };
}

/** The indicator's name, with "share" where that is not what the indicator itself is. */
export function measuredName(figure: Figure, { snapshot, locale }: ComparisonContext): string {
  const { indicators } = snapshot.catalogue;
  const name = nameIn(indicators, figure.indicatorId, locale);
  const isPlain = figure.measure === 'level' || indicators.get(figure.indicatorId)?.unitKind === 'percent';
  return isPlain ? name : wordsOf(locale, 'chart')(`measure.${figure.measure}`, { indicator: name });
}

/** Refusals as a person reads them. */
export function refusalViews(refusals: readonly Refusal[], context: ComparisonContext): RefusalView[] {
  return refusals.map((refusal) => refusalView(refusal, context));
}

function numbersOf(
  row: ComparedRow,
  years: readonly number[],
  context: ComparisonContext,
): Pick<ComparisonRow, 'key' | 'cells' | 'change'> {
  return {
    key: row.series.key,
    cells: row.cells.map((cell) => cell && cellView(cell, context)),
    change: row.change && changeView(row.change, [years[0]!, years.at(-1)!], context),
  };
}
