import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import type { Period } from '@/lib/figure/period';
import type { Quantity } from '@/lib/figure/quantity';
import { roundingInterval, sizeOf } from '@/lib/figure/quantity';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatPeriod } from '@/lib/format/period';
import { formatQuantity } from '@/lib/format/quantity';
import { changeBetween } from '@/lib/implied/change';
import type { ChartContext } from './chart-context';
import { inLanguage } from './chart-context';
import { fullNumber } from './figure-words';
import { nameInPanel } from './series-names';

/** Years between two figures that have none of their own. */
export interface YearGaps {
  readonly years: readonly number[];
  /** A forecast, a target or a plan is stated for one of them. */
  readonly statedOtherwise: boolean;
}

/** "Two-way trade turnover rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025; …". */
export function changeSentence(
  earlier: Figure,
  later: Figure,
  { years, statedOtherwise }: YearGaps,
  context: ChartContext,
): string {
  const { words } = context;
  const { verdict } = changeBetween(earlier, later);
  const told = words(`headline.${verdict}`, {
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

/** What is spoken of: the indicator with its direction, parts or pair. A rate is not called a share once more. */
export function subjectOf(figure: Figure, context: ChartContext): string {
  const { snapshot, locale, words, identity } = context;
  const indicator = snapshot.catalogue.indicators.get(figure.indicatorId);
  const name = indicator ? inLanguage(locale, indicator.nameEn, indicator.nameVi) : figure.indicatorId;
  const isShareOfLevel = figure.measure === 'share' && indicator?.unitKind !== 'percent';
  const measured = isShareOfLevel ? words('measure.share', { indicator: name }) : name;
  const ofIndicator = { ...identity, indicatorIds: [figure.indicatorId] };
  const which = nameInPanel(figure, { ...context, identity: ofIndicator });
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
