import type { Catalogue } from '@/lib/figure/catalogue';
import { formatDocumentDate } from '@/lib/format/document-date';
import { directionLabel } from '@/lib/query/direction-label';
import type { ExploreQuery, Preference } from '@/lib/query/explore-query';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import { countryName, pairName } from '@/lib/words/place-names';
import { wordsOf } from '@/lib/words/translate';

/** One condition of a filter in words: "Countries", "Việt Nam – Lào". */
export interface FilterWords {
  readonly name: string;
  readonly text: string;
}

/** Every condition of a query in words, in the order of the form; none where it asks for every figure. */
export function filterWords(query: ExploreQuery, catalogue: Catalogue, locale: Locale): FilterWords[] {
  const explore = wordsOf(locale, 'explore');
  const common = wordsOf(locale, 'common');
  const words = wordsOf(locale, 'export');
  const list = (name: string, codes: readonly string[], nameOf: (code: string) => string) =>
    codes.length === 0 ? [] : [{ name, text: codes.map(nameOf).join('; ') }];
  const one = <Value>(name: string, value: Value | null, textOf: (value: Value) => string) =>
    value === null ? [] : [{ name, text: textOf(value) }];
  return [
    ...one(explore('filters.topic'), query.topic, (code) => nameIn(catalogue.topics, code, locale)),
    ...list(explore('filters.indicator'), query.indicators, (code) =>
      nameIn(catalogue.indicators, code, locale),
    ),
    ...list(explore('filters.pair'), query.pairs, (code) => pairName(catalogue, code, locale)),
    ...list(explore('filters.direction'), query.directions, (code) =>
      directionLabel(catalogue, code, locale),
    ),
    ...list(explore('table.columns.measure'), query.measures, (code) => common(`measure.${code}`)),
    ...list(words('filter.unit'), query.units, (code) => nameIn(catalogue.units, code, locale)),
    ...one(explore('filters.from'), query.from, String),
    ...one(explore('filters.to'), query.to, String),
    ...list(explore('filters.nature'), query.natures, (code) => common(`nature.${code}`)),
    ...list(explore('filters.document'), query.documents, (id) => catalogue.documents.get(id)?.title ?? id),
    ...one(explore('filters.search'), query.search || null, (text) => words('filter.words', { text })),
    ...one(words('filter.known'), query.known, ({ edtf }) => formatDocumentDate(edtf, locale)),
    ...one(words('filter.prefer'), query.prefer, (prefer) => preferenceName(prefer, catalogue, locale)),
    ...query.columnFilters.map(({ column, text }) => ({
      name: words('filter.column', { column: explore(`table.columns.${column}`) }),
      text: words('filter.words', { text }),
    })),
  ];
}

/** What a view shows, as the title of a citation or a file: its conditions, or that it leaves nothing out. */
export function viewTitle(query: ExploreQuery, catalogue: Catalogue, locale: Locale): string {
  const words = wordsOf(locale, 'export');
  const { from, to } = query;
  const years = { from: String(from ?? ''), to: String(to ?? '') };
  const span =
    from !== null && to !== null
      ? from === to
        ? 'year'
        : 'years'
      : from !== null
        ? 'yearsFrom'
        : to !== null
          ? 'yearsTo'
          : null;
  const conditions = filterWords({ ...query, from: null, to: null }, catalogue, locale).map(
    ({ text }) => text,
  );
  const parts = span === null ? conditions : [...conditions, words(`filter.${span}`, years)];
  return parts.length === 0 ? words('everyFigure') : parts.join(', ');
}

function preferenceName(prefer: Preference, catalogue: Catalogue, locale: Locale): string {
  if (prefer.kind === 'document')
    return catalogue.documents.get(prefer.documentId)?.title ?? prefer.documentId;
  return prefer.reporter === null
    ? wordsOf(locale, 'export')('filter.unnamedReporter')
    : countryName(catalogue, prefer.reporter, locale);
}
