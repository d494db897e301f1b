import type { CompareQuery, ComparisonKind } from '@/lib/query/compare-query';
import { ANY_COUNTRY, COMPARISONS, serialiseCompareQuery } from '@/lib/query/compare-query';
import { NO_DIRECTION } from '@/lib/query/explore-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import { compareAddress } from '@/lib/link/addresses';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { ChoiceField } from './choice-fields';
import { indicatorGroups, pairOptions, several, single, unnamed } from './choice-fields';
import { isOfOneYear } from './compared-figures';
import { homeCountry, partnerSubjects } from './partner-series';
import { wayName } from './way-name';

/** A kind of comparison, as a link. */
export interface ComparisonTab {
  readonly name: string;
  readonly address: string;
  readonly current: boolean;
}

/** What can be chosen on the Compare screen. */
export interface CompareFormView {
  readonly action: string;
  readonly tabs: readonly ComparisonTab[];
  readonly fields: readonly ChoiceField[];
  /** What the form carries along without showing it. */
  readonly carried: readonly ParameterEntry[];
}

/** What the comparison at hand is of, so that the form shows what was chosen for the reader. */
export interface ShownComparison {
  readonly pair: string | null;
  readonly indicatorId: string | null;
  readonly direction: string | null;
  readonly knownYears: readonly number[];
}

/** Builds the form of a comparison. */
export function compareFormView(
  snapshot: Snapshot,
  query: CompareQuery,
  shown: ShownComparison,
  locale: Locale,
): CompareFormView {
  const source = { snapshot, query, shown, locale };
  const fields: Record<ComparisonKind, () => ChoiceField[]> = {
    years: () => [pairField(source), indicatorsField(source), ...yearFields(source)],
    partners: () => [subjectField(source), wayField(source), partnersField(source), ...yearFields(source)],
    sides: () => [pairField(source), ...yearFields(source)],
  };
  const shownFields = fields[query.by]();
  const isShown = (name: string) => shownFields.some(({ parameter }) => parameter === name);
  return {
    action: compareAddress(locale, []),
    tabs: COMPARISONS.map((by) => tab(by, query, locale)),
    fields: shownFields,
    carried: serialiseCompareQuery(query).filter(([name]) => !isShown(name)),
  };
}

interface FormSource {
  readonly snapshot: Snapshot;
  readonly query: CompareQuery;
  readonly shown: ShownComparison;
  readonly locale: Locale;
}

/** Another kind of comparison of the same indicators and years; partners are of every pair, and of one indicator. */
function tab(by: ComparisonKind, query: CompareQuery, locale: Locale): ComparisonTab {
  const pairs = by === 'partners' || query.by === 'partners' ? [] : query.pairs;
  const indicators = by === 'partners' ? query.indicators.slice(0, 1) : query.indicators;
  const next = by === query.by ? query : { ...query, by, pairs, indicators, direction: null };
  return {
    name: wordsOf(locale, 'compare')(`tab.${by}`),
    address: compareAddress(locale, serialiseCompareQuery(next)),
    current: by === query.by,
  };
}

function pairField({ snapshot, query, shown, locale }: FormSource): ChoiceField {
  const words = wordsOf(locale, 'compare');
  const isSides = query.by === 'sides';
  const pairs = pairOptions(snapshot, locale).filter(
    ({ value }) => !isSides || value.split('-').length === 2,
  );
  const every = isSides ? [{ value: '', label: words('form.everyPair') }] : [];
  return single('pairs', [unnamed([...every, ...pairs])], [shown.pair ?? ''], locale, 'pair');
}

function partnersField({ snapshot, query, locale }: FormSource): ChoiceField {
  return several('pairs', [unnamed(pairOptions(snapshot, locale))], query.pairs, locale, 'partners');
}

function indicatorsField({ snapshot, query, shown, locale }: FormSource): ChoiceField {
  const ids = snapshot.figures
    .filter((figure) => figure.pair === shown.pair && isOfOneYear(figure))
    .map(({ indicatorId }) => indicatorId);
  return several(
    'indicators',
    indicatorGroups([...ids, ...query.indicators], snapshot, locale),
    query.indicators,
    locale,
    'indicators',
  );
}

function subjectField({ snapshot, query, shown, locale }: FormSource): ChoiceField {
  const chosen = shown.indicatorId ?? '';
  const ids = partnerSubjects(snapshot, { pairs: [] }).map(({ indicatorId }) => indicatorId);
  return single(
    'indicators',
    indicatorGroups([...ids, chosen, ...query.indicators], snapshot, locale),
    [chosen],
    locale,
    'indicator',
  );
}

/** The way is chosen for the reader, who seldom knows which ways an indicator has, unless asked for. */
function wayField({ snapshot, query, shown, locale }: FormSource): ChoiceField {
  const home = homeCountry(snapshot);
  const usual = [NO_DIRECTION, `${home}-${ANY_COUNTRY}`, `${ANY_COUNTRY}-${home}`];
  const chosen = query.direction === null ? '' : (shown.direction ?? '');
  const ways = [...new Set([...usual, chosen])].filter((value) => value !== '');
  const options = ways.map((value) => ({ value, label: wayName(snapshot.catalogue, value, locale) }));
  const any = { value: '', label: wordsOf(locale, 'compare')('form.chosenForYou') };
  return single('direction', [unnamed([any, ...options])], [chosen], locale, 'direction');
}

function yearFields({ query, shown, locale }: FormSource): ChoiceField[] {
  const words = wordsOf(locale, 'compare');
  return (['from', 'to'] as const).map((part) => {
    const chosen = query[part];
    const years = new Set([...shown.knownYears, ...(chosen === null ? [] : [chosen])]);
    const options = [...years].sort((a, b) => b - a).map((year) => ({ value: `${year}`, label: `${year}` }));
    const any = { value: '', label: words(query.by === 'sides' ? 'form.everyYear' : 'form.chosenForYou') };
    return single(part, [unnamed([any, ...options])], [`${chosen ?? ''}`], locale, part);
  });
}
