import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Period } from '@/lib/figure/period';
import type { Quantity } from '@/lib/figure/quantity';
import { roundingInterval } from '@/lib/figure/quantity';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatPeriod } from '@/lib/format/period';
import { formatQuantity } from '@/lib/format/quantity';
import type { Interval } from '@/lib/interval/interval';
import { intervalsOverlap } from '@/lib/interval/interval';
import type { ChartContext } from './chart-context';
import { inLanguage } from './chart-context';
import { fullNumber } from './figure-words';
import { directionAndParts } from './series-looks';

/** Years between two figures that have none of their own. */
export interface YearGaps {
  readonly years: readonly number[];
  /** A forecast, a target or a plan is stated for one of them. */
  readonly statedOtherwise: boolean;
}

/** What two figures of one series say of the change between them. */
export type Change = 'rose' | 'fell' | 'stayed' | 'withinRounding' | 'untold';

/**
 * Compares two quantities by what their digits and hedges allow. A rise or a fall needs intervals apart; `stayed` the
 * same exact number. Otherwise two rounded numbers are alike within rounding, and with a range or an open end
 * ("at least") nothing is told.
 */
export function changeBetween(earlier: Quantity, later: Quantity): Change {
  const [from, to] = [roundingInterval(earlier), roundingInterval(later)];
  if (!intervalsOverlap(from, to)) return liesAbove(to, from) ? 'rose' : 'fell';
  if (isOneNumber(from) && isOneNumber(to)) return 'stayed';
  return isRounded(earlier, from) && isRounded(later, to) ? 'withinRounding' : 'untold';
}

/** "Two-way trade turnover rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025; …". */
export function changeSentence(
  earlier: Figure,
  later: Figure,
  { years, statedOtherwise }: YearGaps,
  context: ChartContext,
): string {
  const { words } = context;
  const change = changeBetween(quantityMeant(earlier), quantityMeant(later));
  const told = words(`headline.${change}`, {
    subject: subjectOf(later, context),
    from: pointWords(earlier, context),
    to: pointWords(later, context),
  });
  const gaps =
    years.length === 0
      ? ''
      : words('headline.gaps', { years: yearRuns(years), besides: statedOtherwise ? 'others' : 'none' });
  return words('headline.sentence', { told: `${told}${gaps}` });
}

/** "Two-way trade turnover rose by 32.7% in 2025 compared with 2024." */
export function growthSentence(figure: Figure, context: ChartContext): string {
  const { words, locale, unit } = context;
  const change = figure.measure === 'growth' ? changeOf(quantityMeant(figure)) : 'change';
  const number =
    change === 'change'
      ? fullNumber(figure, context)
      : formatQuantity(sizeOf(quantityMeant(figure)), unit, locale);
  const told = words(`headline.growth.${change}`, {
    subject: subjectOf(figure, context),
    number: withReading(number, figure, context),
    ...periodValues(figure.period, context),
  });
  const base = figure.basePeriod;
  const against =
    base === null
      ? words('headline.growth.noBase')
      : words('headline.growth.base', periodValues(base, context));
  return words('headline.sentence', { told: `${told}${against}` });
}

/** "Rank among trade partners (Viet Nam, partner of Cambodia): the latest rank shown is 3rd (as of February 2026)." */
export function rankSentence(figure: Figure, context: ChartContext): string {
  const { words } = context;
  const values = { subject: subjectOf(figure, context), rank: pointWords(figure, context) };
  return words('headline.sentence', { told: words('headline.rank', values) });
}

/** What is spoken of: the indicator with its direction and parts. A rate is not called a share once more. */
function subjectOf(figure: Figure, { snapshot, locale, words }: ChartContext): string {
  const { catalogue } = snapshot;
  const indicator = catalogue.indicators.get(figure.indicatorId);
  const name = indicator ? inLanguage(locale, indicator.nameEn, indicator.nameVi) : figure.indicatorId;
  const isShareOfLevel = figure.measure === 'share' && indicator?.unitKind !== 'percent';
  const measured = isShareOfLevel ? words('measure.share', { indicator: name }) : name;
  const which = directionAndParts(figure, catalogue, locale);
  return which === '' ? measured : words('headline.subject', { indicator: measured, which });
}

/** A number with its period: "over 1.37 billion USD in 2021", "5.82 billion USD (as of November 2025)". */
function pointWords(figure: Figure, context: ChartContext): string {
  const number = fullNumber(figure, context);
  const point = context.words('headline.point', { number, ...periodValues(figure.period, context) });
  return withReading(point, figure, context);
}

/** Says of a number that its print is likely a slip, and what is printed. */
function withReading(text: string, figure: Figure, { snapshot, locale, words }: ChartContext): string {
  if (figure.reading === null) return text;
  const { number } = figureNumbers(figure, snapshot.catalogue, locale);
  return words('headline.read', { text, printed: number });
}

function periodValues(period: Period, { locale }: ChartContext): { kind: string; period: string } {
  return { kind: period.kind === 'year' ? 'year' : 'other', period: formatPeriod(period, locale) };
}

/** Years as runs: "2018–2020, 2022". */
function yearRuns(years: readonly number[]): string {
  const firsts = years.filter((year) => !years.includes(year - 1));
  const lasts = years.filter((year) => !years.includes(year + 1));
  return firsts
    .map((first, index) => (first === lasts[index] ? `${first}` : `${first}–${lasts[index]}`))
    .join(', ');
}

/** Which way a growth goes; `change` where its interval holds zero or has an open end that could. */
function changeOf(growth: Quantity): 'rose' | 'fell' | 'change' {
  const { low, high } = roundingInterval(growth);
  if (low !== null && low.gt(0)) return 'rose';
  return high !== null && high.lt(0) ? 'fell' : 'change';
}

/** The same without its sign, which the verb says. */
function sizeOf(quantity: Quantity): Quantity {
  switch (quantity.shape) {
    case 'point':
      return { ...quantity, value: quantity.value.abs() };
    case 'range': {
      const isFall = quantity.high.lt(0);
      return isFall ? { ...quantity, low: quantity.high.abs(), high: quantity.low.abs() } : quantity;
    }
    case 'indefinite':
      return quantity;
  }
}

function liesAbove(upper: Interval, lower: Interval): boolean {
  return upper.low !== null && lower.high !== null && upper.low.gt(lower.high);
}

function isOneNumber({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.equals(high);
}

function isRounded({ shape }: Quantity, { low, high }: Interval): boolean {
  return shape === 'point' && low !== null && high !== null;
}
