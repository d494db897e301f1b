import type { ForecastOutcome } from '@/lib/answer/forecast-outcomes';
import { forecastOutcomes } from '@/lib/answer/forecast-outcomes';
import type { Figure } from '@/lib/figure/figure';
import { formatDocumentDate } from '@/lib/format/document-date';
import { figureNumbers } from '@/lib/format/figure-numbers';
import { formatCount } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { documentAddress, figureAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';
import { distinctNames } from './answer-name';

/** A number that leads to its statement. */
export interface LinkedNumber {
  readonly number: string;
  readonly address: string;
}

/** What was said and what came, in words. */
export interface OutcomeView {
  readonly key: string;
  /** A forecast, a target or a plan, and of what where that differs from row to row. */
  readonly about: string;
  readonly said: LinkedNumber;
  readonly period: string;
  readonly source: string;
  readonly sourceAddress: string;
  /** When it was said: the document's date. */
  readonly date: string;
  /** How many more documents say the same; the empty text when none does. */
  readonly more: string;
  /** Null while nothing is reported for the period; `nothing` then says so, and `soFar` what is known. */
  readonly came: LinkedNumber | null;
  readonly nothing: string;
  readonly soFar: { readonly text: string; readonly address: string } | null;
  readonly verdict: string;
}

interface OutcomeContext {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly words: Words;
}

/** Rows of the table of forecasts, targets and plans among figures; empty when there are none. */
export function outcomeViews(
  figures: readonly Figure[],
  snapshot: Snapshot,
  { prefer }: Pick<ExploreQuery, 'prefer'>,
  locale: Locale,
): OutcomeView[] {
  const outcomes = forecastOutcomes(figures, snapshot, prefer);
  const context = { snapshot, locale, words: wordsOf(locale, 'answer') };
  const names = distinctNames(
    outcomes.map(({ said }) => said[0]),
    snapshot.catalogue,
    locale,
  );
  return outcomes.map((outcome, place) => outcomeView(outcome, names[place]!, context));
}

function outcomeView(outcome: ForecastOutcome, name: string, context: OutcomeContext): OutcomeView {
  const { snapshot, locale, words } = context;
  const { catalogue } = snapshot;
  const [figure, ...repeats] = outcome.said;
  const document = catalogue.documents.get(figure.documentId);
  return {
    key: figure.id,
    about: [wordsOf(locale, 'common')(`nature.${figure.nature}`), name]
      .filter((text) => text !== '')
      .join(' · '),
    said: linkedNumber(figure, context),
    period:
      figure.period.kind === 'unstated' ? words('outcomes.noYear') : formatPeriod(figure.period, locale),
    source: document?.publisher || document?.title || figure.documentId,
    sourceAddress: documentAddress(locale, figure.documentId, { line: figure.lines[0]?.first }),
    date: formatDocumentDate(document?.date ?? '', locale),
    more: moreDocuments(repeats, context),
    came: outcome.came && linkedNumber(outcome.came, context),
    nothing: outcome.verdict === 'no-year' ? '' : words('outcomes.nothing'),
    soFar: outcome.soFar && soFarView(outcome.soFar, outcome, context),
    verdict: words(verdictKey(outcome)),
  };
}

function verdictKey({ verdict, said }: ForecastOutcome): string {
  if (verdict === 'not-known' || verdict === 'no-year') return `outcomes.verdict.${verdict}`;
  return `outcomes.verdict.${said[0].nature}.${verdict}`;
}

function linkedNumber(figure: Figure, { snapshot, locale }: OutcomeContext): LinkedNumber {
  const { number, meant } = figureNumbers(figure, snapshot.catalogue, locale);
  return { number: meant ?? number, address: figureAddress(locale, figure.id, snapshot.frozenTo) };
}

function soFarView(figure: Figure, { verdict }: ForecastOutcome, context: OutcomeContext) {
  const { number, address } = linkedNumber(figure, context);
  const period = formatPeriod(figure.period, context.locale);
  const key = verdict === 'no-year' ? 'outcomes.latest' : 'outcomes.soFar';
  return { text: context.words(key, { number, period }), address };
}

function moreDocuments(repeats: readonly Figure[], { words, locale }: OutcomeContext): string {
  const count = repeats.length;
  return count === 0 ? '' : words('outcomes.more', { count, number: formatCount(count, locale) });
}
