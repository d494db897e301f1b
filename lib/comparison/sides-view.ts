import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { roundingInterval } from '@/lib/figure/quantity';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { intervalsOverlap } from '@/lib/interval/interval';
import { indicatorAddress } from '@/lib/link/addresses';
import type { CompareQuery } from '@/lib/query/compare-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { countryName, pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import type { ComparisonContext } from './number-words';
import {
  comparisonContext,
  differenceWords,
  inputLinks,
  numberView,
  reasonWords,
  rowDetails,
} from './number-words';
import { homeCountry } from './partner-series';
import { measuredName } from './row-view';
import type { SidesComparison, SidesRow, SideStatement } from './sides-comparison';
import { compareSides, isOfGoods, sampleOf } from './sides-comparison';
import type { SidesDrawing } from './sides-drawing';
import { sidesDrawing } from './sides-drawing';
import type { NumberLink, NumberView } from './table-view';

/** One country's word on a flow; null where none is known. */
export interface SideView {
  readonly country: string;
  readonly number: NumberView | null;
}

/** How far apart the two numbers are, or why no gap is worked out. */
export type GapView =
  | {
      readonly kind: 'gap';
      readonly absolute: string;
      readonly percent: string | null;
      /** Of which number the percentage is. */
      readonly base: string;
      /** Whether rounding alone could make the two numbers differ. */
      readonly verdict: string;
      readonly inputs: readonly NumberLink[];
    }
  | { readonly kind: 'none'; readonly text: string };

/** A flow in one period; the home country stands first in every row. */
export interface FlowView {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly period: string;
  readonly details: readonly string[];
  readonly sides: readonly SideView[];
}

/** A flow that more than one side tells. */
export interface SidesRowView extends FlowView {
  readonly unnamed: readonly NumberView[];
  readonly gap: GapView;
  /** Null where there are not two numbers to draw. */
  readonly drawing: SidesDrawing | null;
}

/** Side against side, in words. */
export interface SidesView {
  readonly comparison: SidesComparison;
  readonly told: readonly SidesRowView[];
  readonly oneSided: readonly FlowView[];
  readonly remarks: readonly string[];
  /** Why two countries' statistics of one flow differ as a rule. */
  readonly reasons: readonly { readonly name: string; readonly text: string }[];
}

const KNOWN_REASONS = ['valuation', 'timing', 'transit', 'coverage', 'rounding'] as const;

/** Compares the two sides and puts the result into words. */
export function sidesView(snapshot: Snapshot, query: CompareQuery, locale: Locale): SidesView {
  const context = comparisonContext(snapshot, locale);
  const { words } = context;
  const comparison = compareSides(snapshot, query, homeCountry(snapshot));
  return {
    comparison,
    told: comparison.told.map((row) => rowView(row, context)),
    oneSided: comparison.oneSided.map((row) => flowView(row, context)),
    remarks: remarksOn(comparison, query, context),
    reasons: KNOWN_REASONS.map((reason) => ({
      name: words(`sides.reason.${reason}.name`),
      text: words(`sides.reason.${reason}.text`),
    })),
  };
}

function rowView(row: SidesRow, context: ComparisonContext): SidesRowView {
  return {
    ...flowView(row, context),
    unnamed: row.unnamed.map((figure) => numberView(figure, roleOf(figure, context), context)),
    gap: gapView(row, context),
    drawing: sidesDrawing(row, context),
  };
}

function flowView(row: SidesRow, context: ComparisonContext): FlowView {
  const { snapshot, locale } = context;
  const sample = sampleOf(row);
  const home = homeCountry(snapshot);
  return {
    key: row.key,
    name: flowName(sample, context),
    address: indicatorAddress(locale, sample.indicatorId, snapshot.frozenTo),
    period: formatPeriod(sample.period, locale),
    details: [pairName(snapshot.catalogue, sample.pair, locale), ...rowDetails(sample, context)],
    sides: row.sides
      .toSorted((a, b) => Number(b.country === home) - Number(a.country === home))
      .map((side) => sideView(side, context)),
  };
}

/** A flow of goods by one name, whichever side tells it. */
function flowName(sample: Figure, context: ComparisonContext): string {
  if (!isOfGoods(sample)) return measuredName(sample, context);
  const indicator = context.words('sides.goods');
  return wordsOf(context.locale, 'chart')(`measure.${sample.measure}`, { indicator });
}

function sideView({ country, figure, rivals }: SideStatement, context: ComparisonContext): SideView {
  const { snapshot, locale, words } = context;
  const name = words('sides.statisticsOf', { country: countryName(snapshot.catalogue, country, locale) });
  if (figure === null) return { country: name, number: null };
  const others =
    rivals === 0 ? [] : [words('rivals', { count: rivals, number: formatCount(rivals, locale) })];
  return { country: name, number: numberView(figure, [...roleOf(figure, context), ...others], context) };
}

/** Goods are told as exports or as imports; anything else needs no word. */
function roleOf(figure: Figure, { snapshot, locale }: ComparisonContext): string[] {
  return isOfGoods(figure) ? [nameIn(snapshot.catalogue.indicators, figure.indicatorId, locale)] : [];
}

function gapView({ gap, sides }: SidesRow, context: ComparisonContext): GapView {
  const { snapshot, locale, words } = context;
  const named = (country: string) => countryName(snapshot.catalogue, country, locale);
  if (gap === null) {
    const missing = sides.filter(({ figure }) => figure === null).map(({ country }) => named(country));
    return { kind: 'none', text: words('sides.gap.unnamed', { country: missing.join(', ') }) };
  }
  if (gap.kind === 'refused') return { kind: 'none', text: reasonWords(gap.reason, gap.figures, context) };
  const [first, second] = gap.gap.inputs.map((figure) => roundingInterval(quantityMeant(figure)));
  const verdict = intervalsOverlap(first!, second!) ? 'withinRounding' : 'beyondRounding';
  return {
    kind: 'gap',
    ...differenceWords(gap.gap, context),
    base: words('sides.gap.base', { first: named(sides[0].country), second: named(sides[1].country) }),
    verdict: words(`sides.gap.${verdict}`),
    inputs: inputLinks(gap.gap, context),
  };
}

function remarksOn(
  { told, oneSided, unnamedCount }: SidesComparison,
  { pairs }: CompareQuery,
  { snapshot, locale, words }: ComparisonContext,
): string[] {
  const nothing = told.length + oneSided.length === 0;
  const trilateral = pairs.filter((pair) => pair.split('-').length > 2);
  return [
    ...trilateral.map((pair) => words('sides.twoOnly', { pair: pairName(snapshot.catalogue, pair, locale) })),
    ...(nothing ? [words('sides.nothing')] : []),
    ...(unnamedCount === 0
      ? []
      : [words('sides.unnamedCount', { count: unnamedCount, number: formatCount(unnamedCount, locale) })]),
  ];
}
