import { COMPARE_PARAMETER_OF } from '@/lib/query/compare-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import { isAsked } from './compared-figures';

/** One thing to choose. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** Options under a heading; an empty heading for those that need none. */
export interface ChoiceGroup {
  readonly heading: string;
  readonly options: readonly ChoiceOption[];
}

/** A field of the form: one of a list, or several of it. */
export interface ChoiceField {
  readonly parameter: string;
  readonly label: string;
  readonly several: boolean;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly string[];
  /** How many of several are chosen, in words. */
  readonly summary: string;
}

/** Every pair of the dataset. */
export function pairOptions({ figures, catalogue }: Snapshot, locale: Locale): ChoiceOption[] {
  return [...new Set(figures.map(({ pair }) => pair))].sort().map((pair) => ({
    value: pair,
    label: pairName(catalogue, pair, locale),
  }));
}

/** Indicators under their topics, by name. */
export function indicatorGroups(
  ids: readonly string[],
  { catalogue }: Snapshot,
  locale: Locale,
): ChoiceGroup[] {
  const collator = new Intl.Collator(locale);
  return [...catalogue.topics.keys()]
    .map((topic) => ({
      heading: nameIn(catalogue.topics, topic, locale),
      options: [...catalogue.indicators.values()]
        .filter(({ id, topicId }) => topicId === topic && ids.includes(id))
        .map(({ id }) => ({ value: id, label: nameIn(catalogue.indicators, id, locale) }))
        .sort((a, b) => collator.compare(a.label, b.label)),
    }))
    .filter(({ options }) => options.length > 0);
}

/** Options that need no heading. */
export function unnamed(options: readonly ChoiceOption[]): ChoiceGroup {
  return { heading: '', options };
}

/** A field of which one option is chosen. */
export function single(
  part: keyof typeof COMPARE_PARAMETER_OF,
  groups: readonly ChoiceGroup[],
  chosen: readonly string[],
  locale: Locale,
  label: string,
): ChoiceField {
  const words = wordsOf(locale, 'compare');
  return {
    parameter: COMPARE_PARAMETER_OF[part],
    label: words(`form.${label}`),
    several: false,
    groups,
    chosen,
    summary: '',
  };
}

/** A field of which several options may be chosen; none means all. */
export function several(
  part: 'pairs' | 'indicators',
  groups: readonly ChoiceGroup[],
  chosen: readonly string[],
  locale: Locale,
  label: string,
): ChoiceField {
  const words = wordsOf(locale, 'compare');
  const names = groups.flatMap(({ options }) => options).filter(({ value }) => isAsked(chosen, value));
  const summary = chosen.length === 0 ? words('form.all') : names.map(({ label: name }) => name).join(', ');
  return { ...single(part, groups, chosen, locale, label), several: true, summary };
}
