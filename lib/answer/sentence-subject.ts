import type { BreakdownPart, Figure } from '@/lib/figure/figure';
import type { PeriodKind } from '@/lib/figure/vocabulary';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { homeFirst, pairName } from '@/lib/words/place-names';
import { hasWords } from '@/lib/words/translate';
import type { SentenceContext } from './sentence-context';
import { endName } from './sentence-context';

/** English lists have no comma before their last "and". */
const LIST_LOCALE: Readonly<Record<Locale, string>> = { en: 'en-GB', vi: 'vi' };

/** Marks the words for what came over a period, of an indicator that is otherwise told on a date. */
const NEW = 'new';
const KINDS_OF_STRETCHES: readonly PeriodKind[] = ['year', 'part-year', 'multi-year', 'annual-average'];

/**
 * What a figure is about, as it stands inside a sentence: "investment projects of Viet Nam in Laos (mining)". Some
 * parts of an indicator have words of their own ("secondary gates"); the others stand in brackets. `side` is which way
 * a balance leans.
 */
export function sentenceSubject(context: SentenceContext, side: 'surplus' | 'deficit' | null): string {
  const { figure, snapshot, locale, words } = context;
  const { catalogue } = snapshot;
  const own = side === null ? partWithOwnSubject(figure) : undefined;
  const variant = side ?? own?.code ?? (isNewInPeriod(figure) ? NEW : undefined);
  const subject = words(`subject.${subjectKey(figure, variant)}`, {
    way: figure.origin !== null && figure.destination !== null ? 'stated' : 'unstated',
    from: endName(figure.origin, context),
    to: endName(figure.destination, context),
    pair: pairName(catalogue, figure.pair, locale),
    countries: countriesOf(context),
    indicator: nameIn(catalogue.indicators, figure.indicatorId, locale),
  });
  const parts = figure.breakdown.filter((part) => part !== own).map((part) => partName(part, context));
  if (parts.length === 0) return subject;
  const hasBrackets = parts.some((part) => part.includes('('));
  return words(hasBrackets ? 'partsWithBrackets' : 'parts', {
    subject,
    parts: parts.join(words('partsSeparator')),
  });
}

/** Whether a number of what elsewhere stands on a date counts only what came over its period: newly registered capital. */
export function isNewInPeriod({ indicatorId, period }: Figure): boolean {
  return KINDS_OF_STRETCHES.includes(period.kind) && hasWords('sentence', `subject.${indicatorId}--${NEW}`);
}

/** Whether the words of the subject already say that the number is a plan or a request: "applying for a licence". */
export function isNatureSaid(figure: Figure): boolean {
  const own = partWithOwnSubject(figure);
  return own !== undefined && hasWords('sentence', `natureSaid.${figure.indicatorId}--${own.code}`);
}

/** Whether the words of the subject already name a unit, so that the number stands without it. */
export function isUnitSaid({ figure, words }: SentenceContext, unitId: string): boolean {
  const key = `unitsSaid.${figure.indicatorId}`;
  return hasWords('sentence', key) && words(key).split(' ').includes(unitId);
}

function subjectKey({ indicatorId }: Figure, variant: string | undefined): string {
  if (variant !== undefined && hasWords('sentence', `subject.${indicatorId}--${variant}`)) {
    return `${indicatorId}--${variant}`;
  }
  return hasWords('sentence', `subject.${indicatorId}`) ? indicatorId : 'unnamed';
}

function partWithOwnSubject({ indicatorId, breakdown }: Figure): BreakdownPart | undefined {
  return breakdown.find(({ code }) => hasWords('sentence', `subject.${indicatorId}--${code}`));
}

function partName({ key, code }: BreakdownPart, { snapshot, locale }: SentenceContext): string {
  return nameIn(snapshot.catalogue.breakdowns, `${key}=${code}`, locale);
}

/** The countries as a list: "Viet Nam, Laos and Cambodia". */
function countriesOf(context: SentenceContext): string {
  const names = homeFirst(context.figure.pair).map((code) => endName(code, context));
  return new Intl.ListFormat(LIST_LOCALE[context.locale], { type: 'conjunction' }).format(names);
}
