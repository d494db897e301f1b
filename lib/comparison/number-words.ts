import { isNewInPeriod } from '@/lib/answer/sentence-subject';
import type { Figure } from '@/lib/figure/figure';
import { quantityMeant } from '@/lib/figure/figure';
import { drawnNumber } from '@/lib/figure/quantity';
import { figureNumbers, unitNamed } from '@/lib/format/figure-numbers';
import { formatDifferenceInterval, formatPercentInterval } from '@/lib/format/implied';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import type { ImpliedChange } from '@/lib/implied/change';
import type { IncomparableReason } from '@/lib/implied/comparability';
import { growthDiffers } from '@/lib/implied/growth';
import { figureAddress } from '@/lib/link/addresses';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { directionName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import type { ComparedCell, ComparedChange } from './compared-row';
import type { Refusal } from './refusals';
import type { ChangeView, NumberLink, NumberView, RefusalView } from './table-view';

/** What every word of a comparison needs. */
export interface ComparisonContext {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** Messages of the Compare screen. */
  readonly words: Words;
}

/** The context of a comparison in one language. */
export function comparisonContext(snapshot: Snapshot, locale: Locale): ComparisonContext {
  return { snapshot, locale, words: wordsOf(locale, 'compare') };
}

/** The number of a cell; the period stands with it where the column's year does not say it. */
export function cellView(cell: ComparedCell, context: ComparisonContext): NumberView {
  const { figure, rivals, earlier } = cell;
  const { locale, words } = context;
  const count = (key: string, number: number) =>
    number === 0 ? [] : [words(key, { count: number, number: formatCount(number, locale) })];
  const period = figure.period.kind === 'year' ? [] : [formatPeriod(figure.period, locale)];
  return numberView(figure, [...period, ...count('rivals', rivals), ...count('earlier', earlier)], context);
}

/** A figure's number with its hedge; what is meant where the print is likely a slip. */
export function numberView(
  figure: Figure,
  details: readonly string[],
  context: ComparisonContext,
): NumberView {
  const { snapshot, locale, words } = context;
  const { number, meant } = figureNumbers(figure, snapshot.catalogue, locale);
  return {
    figureId: figure.id,
    address: figureAddress(locale, figure.id, snapshot.frozenTo),
    text: meant ?? number,
    details: meant === null ? details : [words('misprint', { printed: number }), ...details],
  };
}

/** A step between two cells in words; `ends` are the first and the last year of the table. */
export function changeView(
  compared: ComparedChange,
  ends: readonly [number, number],
  context: ComparisonContext,
): ChangeView {
  const { locale, words } = context;
  if (compared.kind === 'refused')
    return { kind: 'refused', text: reasonWords(compared.reason, compared.figures, context) };
  const { change, printed, caveats, years } = compared;
  const isWhole = years[0] === ends[0] && years[1] === ends[1];
  const implied = wordsOf(locale, 'implied');
  return {
    kind: 'change',
    ...stepWords(change, context),
    printed: printed === null ? null : printedLink(printed, change.inputs[0], context),
    span: isWhole ? null : words('span', { first: `${years[0]}`, last: `${years[1]}` }),
    inputs: inputLinks(change, context),
    caveats: [
      ...caveats,
      ...(printed !== null && growthDiffers(printed, change) ? (['printedDiffers'] as const) : []),
    ].map((caveat) => implied(`caveat.${caveat}`)),
  };
}

/** A place in an order is higher or lower: the difference of two places is no amount. */
function stepWords(
  change: ImpliedChange,
  context: ComparisonContext,
): { readonly absolute: string; readonly percent: string | null; readonly verdict: string | null } {
  const verdict = context.words(`verdict.${verdictKey(change)}`);
  const isRank = change.inputs[0].measure === 'rank';
  return isRank
    ? { absolute: verdict, percent: null, verdict: null }
    : { ...differenceWords(change, context), verdict };
}

/** A difference in the unit and in percent of the first number. */
export function differenceWords(
  change: ImpliedChange,
  { snapshot, locale }: ComparisonContext,
): { readonly absolute: string; readonly percent: string | null } {
  const unit = unitNamed(snapshot.catalogue.units, quantityMeant(change.inputs[1]).unitId);
  return {
    absolute: formatDifferenceInterval(change.absolute, unit, locale),
    percent: change.percent && formatPercentInterval(change.percent, locale),
  };
}

/** The two numbers that a difference is computed from. */
export function inputLinks(change: ImpliedChange, context: ComparisonContext): NumberLink[] {
  return change.inputs.map((figure) => {
    const { address, text } = numberView(figure, [], context);
    const period = formatPeriod(figure.period, context.locale);
    return { address, text: context.words('input', { period, number: text }) };
  });
}

/** Two figures that are not compared, with what each is and why. */
export function refusalView({ first, second, reason }: Refusal, context: ComparisonContext): RefusalView {
  const { snapshot, locale } = context;
  return {
    key: `${first.id} ${second.id}`,
    subject: nameIn(snapshot.catalogue.indicators, first.indicatorId, locale),
    first: numberView(first, subjectDetails(first, context), context),
    second: numberView(second, subjectDetails(second, context), context),
    reason: reasonWords(reason, [first, second], context),
  };
}

/** Period, nature where it is not reported, and parts of a figure. */
function subjectDetails(figure: Figure, context: ComparisonContext): string[] {
  const nature =
    figure.nature === 'reported' ? [] : [wordsOf(context.locale, 'common')(`nature.${figure.nature}`)];
  return [formatPeriod(figure.period, context.locale), ...nature, ...rowDetails(figure, context)];
}

/** What a series is besides its indicator: its direction, its parts, its whole, and whether it is a share or a rank. */
export function rowDetails(figure: Figure, { snapshot, locale, words }: ComparisonContext): string[] {
  const { catalogue } = snapshot;
  const indicator = catalogue.indicators.get(figure.indicatorId);
  const direction = directionName(catalogue, indicator?.directionIs ?? 'none', figure, locale);
  const parts = figure.breakdown.map(({ key, code }) =>
    nameIn(catalogue.breakdowns, `${key}=${code}`, locale),
  );
  const whole =
    figure.whole === null
      ? []
      : [
          wordsOf(locale, 'chart')(figure.measure === 'rank' ? 'amongWhole' : 'ofWhole', {
            whole: nameIn(catalogue.breakdowns, `whole=${figure.whole.code}`, locale),
          }),
        ];
  const isNew = isNewInPeriod(figure) ? [words('newInPeriod')] : [];
  return [...(direction === null ? [] : [direction]), ...isNew, ...parts, ...whole];
}

/** A printed growth of a deficit tells of the deficit: it falls where the balance rises. */
function printedLink(
  growth: Figure,
  earlier: Figure,
  context: ComparisonContext,
): NumberLink & { meaning: string } {
  const { address, text } = numberView(growth, [], context);
  const isBalance =
    context.snapshot.catalogue.indicators.get(growth.indicatorId)?.directionIs === 'balance-of';
  const isDeficit = isBalance && drawnNumber(quantityMeant(earlier)).lt(0);
  return { address, text, meaning: context.words(isDeficit ? 'asPrintedDeficit' : 'asPrinted') };
}

/** A rank is better when its number is lower. */
function verdictKey({ verdict, inputs }: ImpliedChange): string {
  const isRank = inputs[0].measure === 'rank';
  return isRank && (verdict === 'rose' || verdict === 'fell') ? `rank.${verdict}` : verdict;
}

/** Why two figures are not compared; of kinds of period with both kinds by name. */
export function reasonWords(
  reason: IncomparableReason,
  figures: readonly [Figure, Figure],
  { locale, words }: ComparisonContext,
): string {
  if (reason !== 'periodKind') return wordsOf(locale, 'implied')(`reason.${reason}`);
  const [first, second] = figures.map(({ period }) => words(`kind.${period.kind}`));
  return words('refusals.kinds', { first: first!, second: second! });
}
