import { formatCount } from '@/lib/format/number';
import { NATURES } from '@/lib/figure/vocabulary';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { PARAMETER_OF } from '@/lib/query/parameters';
import type { FacetCounts, FacetId } from '@/lib/series/facet-counts';
import { facetCounts } from '@/lib/series/facet-counts';
import type { Snapshot } from '@/lib/series/snapshot';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';
import { directionLabel } from '@/lib/query/direction-label';
import type { FilterGroupView, FilterOptionView, FilterSectionView, FilterView } from './filter-view';
import { buildPeriodFilter } from './period-filter';

/** What the option lists are made from. */
interface FilterSource {
  readonly snapshot: Snapshot;
  readonly query: ExploreQuery;
  readonly counts: FacetCounts;
  readonly locale: Locale;
}

/** All filters but the search, in the order of the form. Options without a figure are left out unless chosen. */
export function buildFilters(snapshot: Snapshot, query: ExploreQuery, locale: Locale): FilterView[] {
  const source = { snapshot, query, counts: facetCounts(snapshot, query), locale };
  return [
    topicFilter(source),
    indicatorFilter(source),
    pairFilter(source),
    directionFilter(source),
    buildPeriodFilter(query, source.counts.period, locale),
    natureFilter(source),
    documentFilter(source),
  ];
}

function topicFilter(source: FilterSource): FilterGroupView {
  const { topics } = source.snapshot.catalogue;
  const chosen = [source.query.topic ?? []].flat();
  const all = { value: '', label: wordsOf(source.locale, 'explore')('filters.anyTopic'), count: '' };
  const options = optionsOf(source, 'topic', topics.keys(), chosen, (code) =>
    nameIn(topics, code, source.locale),
  );
  return { ...group(source, PARAMETER_OF.topic, chosen, [unnamed([all, ...options])]), single: true };
}

function indicatorFilter(source: FilterSource): FilterGroupView {
  const { topics, indicators } = source.snapshot.catalogue;
  const chosen = source.query.indicators;
  const sections = [...topics.values()].map((topic) => {
    const codes = [...indicators.values()].filter((it) => it.topicId === topic.id).map((it) => it.id);
    const options = optionsOf(source, 'indicator', codes, chosen, (code) =>
      nameIn(indicators, code, source.locale),
    );
    return { heading: nameIn(topics, topic.id, source.locale), options: byLabel(options, source.locale) };
  });
  return group(source, PARAMETER_OF.indicators, chosen, sections);
}

function pairFilter(source: FilterSource): FilterGroupView {
  const { counts, query, snapshot, locale } = source;
  const codes = new Set([...counts.pair.keys(), ...query.pairs]);
  const options = optionsOf(source, 'pair', codes, query.pairs, (code) =>
    pairName(snapshot.catalogue, code, locale),
  );
  return group(source, PARAMETER_OF.pairs, query.pairs, [unnamed(byLabel(options, locale))]);
}

function directionFilter(source: FilterSource): FilterGroupView {
  const { counts, query, snapshot, locale } = source;
  const codes = new Set([...counts.direction.keys(), ...query.directions]);
  const options = optionsOf(source, 'direction', codes, query.directions, (code) =>
    directionLabel(snapshot.catalogue, code, locale),
  );
  return group(source, PARAMETER_OF.directions, query.directions, [unnamed(byLabel(options, locale))]);
}

function natureFilter(source: FilterSource): FilterGroupView {
  const chosen = source.query.natures;
  const words = wordsOf(source.locale, 'common');
  const options = optionsOf(source, 'nature', NATURES, chosen, (code) => words(`nature.${code}`));
  return group(source, PARAMETER_OF.natures, chosen, [unnamed(options)]);
}

function documentFilter(source: FilterSource): FilterGroupView {
  const { documents } = source.snapshot.catalogue;
  const chosen = source.query.documents;
  const titleOf = (code: string) => documents.get(code)?.title ?? code;
  const options = optionsOf(source, 'document', documents.keys(), chosen, titleOf);
  return group(source, PARAMETER_OF.documents, chosen, [unnamed(options)]);
}

function optionsOf(
  { counts, locale }: FilterSource,
  facet: FacetId,
  codes: Iterable<string>,
  chosen: readonly string[],
  labelOf: (code: string) => string,
): FilterOptionView[] {
  return [...codes].flatMap((code) => {
    const count = counts[facet].get(code) ?? 0;
    const hidden = count === 0 && !chosen.includes(code);
    return hidden ? [] : [{ value: code, label: labelOf(code), count: formatCount(count, locale) }];
  });
}

function group(
  { locale }: FilterSource,
  parameter: string,
  chosen: readonly string[],
  sections: readonly FilterSectionView[],
): FilterGroupView {
  return {
    kind: 'options',
    parameter,
    label: wordsOf(locale, 'explore')(`filters.${parameter}`),
    inUse: chosen.length === 0 ? '' : formatCount(chosen.length, locale),
    single: false,
    sections: sections.filter((section) => section.options.length > 0),
  };
}

function unnamed(options: readonly FilterOptionView[]): FilterSectionView {
  return { heading: '', options };
}

function byLabel(options: readonly FilterOptionView[], locale: Locale): FilterOptionView[] {
  const collator = new Intl.Collator(locale);
  return [...options].sort((a, b) => collator.compare(a.label, b.label));
}
