import type { Answer } from '@/lib/answer/answers';
import { answersFor } from '@/lib/answer/answers';
import { caveatWords } from '@/lib/answer/caveat-words';
import type { NumberToUse } from '@/lib/answer/number-to-use';
import { numberSentence } from '@/lib/answer/number-sentence';
import type { Figure } from '@/lib/figure/figure';
import type { DatedPeriod } from '@/lib/figure/period';
import { parsePeriod } from '@/lib/figure/period';
import { PERIOD_KINDS } from '@/lib/figure/vocabulary';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { exploreAddress, figureAddress } from '@/lib/link/addresses';
import type { ExploreQuery, Preference } from '@/lib/query/explore-query';
import { groupBy } from '@/lib/series/group-by';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { countryName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import { answerName } from './answer-name';
import type { RivalView } from './rival-view';
import { rivalView } from './rival-view';

/** One period that may be asked for, and its name. */
export interface PeriodOption {
  readonly value: string;
  readonly label: string;
}

export interface PeriodOptionGroup {
  readonly label: string;
  readonly options: readonly PeriodOption[];
}

/** The number to use for one thing; `use` is null where nothing is reported for the period, which `nothing` says. */
export interface AnswerView {
  readonly key: string;
  readonly name: string;
  readonly use: NumberView | null;
  readonly nothing: string;
}

export interface NumberView {
  readonly number: string;
  readonly period: string;
  readonly address: string;
  readonly sentence: string;
  readonly caveats: readonly string[];
  /** Why this one. */
  readonly reason: string;
  /** How many rivals there are and whether they agree; the empty text without any. */
  readonly rivalsSummary: string;
  readonly rivals: readonly RivalView[];
}

/** The whole section in words; null where nothing that is reported can be answered for. */
export interface NumbersToUseView {
  readonly answers: readonly AnswerView[];
  /** How many things are left out; the empty text when none is. */
  readonly untold: string;
  readonly periods: readonly PeriodOptionGroup[];
  /** Whose statements the reader prefers, and the way back to the rule; null where the rule chooses. */
  readonly preferred: { readonly text: string; readonly ruleAddress: string } | null;
}

/** What every part of the view is made from. */
export interface AnswerContext {
  readonly snapshot: Snapshot;
  readonly query: ExploreQuery;
  readonly locale: Locale;
  readonly words: Words;
}

/** Makes the section on the numbers to use of the figures of one chart. */
export function numbersToUseView(
  figures: readonly Figure[],
  snapshot: Snapshot,
  query: ExploreQuery,
  locale: Locale,
): NumbersToUseView | null {
  const context = { snapshot, query, locale, words: wordsOf(locale, 'answer') };
  const { answers, untold, periods } = answersFor(figures, snapshot, query);
  if (answers.length === 0) return null;
  const nothing = context.words('nothing', { period: askedPeriod(query, locale) });
  const left = { count: untold, number: formatCount(untold, locale) };
  return {
    answers: answers.map((answer) => answerView(answer, nothing, context)),
    untold: untold === 0 ? '' : context.words('untold', left),
    periods: periodGroups(periods, context),
    preferred: query.prefer && {
      text: context.words('preferred', { name: preferenceName(query.prefer, context) }),
      ruleAddress: exploreAddress(locale, { ...query, prefer: null }),
    },
  };
}

function preferenceName(prefer: Preference, { snapshot, locale, words }: AnswerContext): string {
  const { documents } = snapshot.catalogue;
  if (prefer.kind === 'document') return documents.get(prefer.documentId)?.title ?? prefer.documentId;
  if (prefer.reporter === null) return words('preferredUnnamed');
  return words('preferredReporter', { reporter: countryName(snapshot.catalogue, prefer.reporter, locale) });
}

function answerView({ example, use }: Answer, nothing: string, context: AnswerContext): AnswerView {
  return {
    key: example.id,
    name: answerName(example, context.snapshot.catalogue, context.locale),
    use: use && numberView(use, context),
    nothing,
  };
}

function numberView(use: NumberToUse, context: AnswerContext): NumberView {
  const { snapshot, locale, words } = context;
  const { figure, decidedBy, rivals, caveats } = use;
  const { number, meant } = figureNumbers(figure, snapshot.catalogue, locale);
  return {
    number: meant ?? number,
    period: formatPeriod(figure.period, locale),
    address: figureAddress(locale, figure.id, snapshot.frozenTo),
    sentence: numberSentence(figure, snapshot, locale),
    caveats: caveats
      .map((caveat) => caveatWords(caveat, figure, snapshot, locale))
      .filter((text) => text !== ''),
    reason: words(decidedBy === null ? 'only' : `decided.${decidedBy}`),
    rivalsSummary: rivalsSummary(use, context),
    rivals: rivals.map((rival) => rivalView(rival, figure, context)),
  };
}

function rivalsSummary({ rivals }: NumberToUse, { words, locale }: AnswerContext): string {
  if (rivals.length === 0) return '';
  const disagreeing = rivals.filter(({ agrees }) => !agrees).length;
  return words('rivals', {
    count: rivals.length,
    number: formatCount(rivals.length, locale),
    disagreeing,
    disagreeingNumber: formatCount(disagreeing, locale),
  });
}

function periodGroups(
  periods: readonly DatedPeriod[],
  { locale, words }: AnswerContext,
): PeriodOptionGroup[] {
  return [...groupBy(periods, ({ kind }) => kind)].map(([kind, members]) => ({
    label: words(`periodKind.${kind}`),
    options: members.map((period) => ({ value: period.edtf, label: formatPeriod(period, locale) })),
  }));
}

/** The period that is asked for, in words; the empty text when the latest is. */
function askedPeriod({ at }: ExploreQuery, locale: Locale): string {
  const period = PERIOD_KINDS.map((kind) => parsePeriod(at ?? '', kind)).find((parsed) => parsed !== null);
  return at === null || period === undefined ? '' : formatPeriod(period, locale);
}
