import type { SourceDocument } from '@/lib/figure/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { parseDocumentDate, yearsTouched } from '@/lib/figure/period';
import { formatDocumentDate } from '@/lib/format/document-date';
import { formatCount } from '@/lib/format/number';
import { documentAddress } from '@/lib/link/addresses';
import type { DocumentGrouping } from '@/lib/query/document-query';
import { groupBy } from '@/lib/series/group-by';
import type { Snapshot } from '@/lib/series/snapshot';
import { languageName } from '@/lib/words/language-name';
import type { Locale } from '@/lib/words/locale';
import { pairName } from '@/lib/words/place-names';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

/** One document of the list, in words of one language. */
export interface DocumentRowView {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** The title's language. */
  readonly language: string;
  readonly publisher: string;
  readonly date: string;
  readonly languageName: string;
  /** Pairs of its figures, the most frequent first, each with its number of figures where there are several. */
  readonly countries: string;
  readonly figures: string;
  readonly text: string;
}

export interface DocumentGroupView {
  readonly heading: string;
  readonly rows: readonly DocumentRowView[];
}

interface Entry {
  readonly document: SourceDocument;
  readonly figureCount: number;
  /** Most figures first. */
  readonly pairs: readonly (readonly [pair: string, figureCount: number])[];
  readonly firstDay: string;
  readonly year: number | null;
}

/**
 * The documents in groups: by the pair that most of a document's figures are about, pairs with most documents first;
 * or by year, the latest first. Within a group the latest document comes first.
 */
export function documentGroups(
  snapshot: Snapshot,
  withText: ReadonlySet<string>,
  grouping: DocumentGrouping,
  locale: Locale,
): readonly DocumentGroupView[] {
  const words = wordsOf(locale, 'documents');
  const figures = groupBy(snapshot.figures, ({ documentId }) => documentId);
  const entries = [...snapshot.catalogue.documents.values()]
    .map((document) => entryOf(document, figures.get(document.id) ?? []))
    .sort((a, b) => (a.firstDay < b.firstDay ? 1 : -1));
  const groups = [...groupBy(entries, (entry) => groupKey(entry, grouping))];
  const sorted = groups.sort(
    grouping === 'year' ? ([a], [b]) => (a < b ? 1 : -1) : ([, a], [, b]) => b.length - a.length,
  );
  return sorted.map(([key, members]) => ({
    heading: headingOf(key, grouping, snapshot, locale, words),
    rows: members.map((entry) => rowOf(entry, snapshot, withText, locale, words)),
  }));
}

function entryOf(document: SourceDocument, figures: readonly Figure[]): Entry {
  const date = parseDocumentDate(document.date);
  const byPair = [...groupBy(figures, ({ pair }) => pair)];
  return {
    document,
    figureCount: figures.length,
    pairs: byPair.map(([pair, members]) => [pair, members.length] as const).sort(([, a], [, b]) => b - a),
    firstDay: date?.firstDay ?? '',
    year: date === null ? null : yearsTouched(date).first,
  };
}

function groupKey({ pairs, year }: Entry, grouping: DocumentGrouping): string {
  return grouping === 'year' ? String(year ?? '') : (pairs[0]?.[0] ?? '');
}

function headingOf(
  key: string,
  grouping: DocumentGrouping,
  { catalogue }: Snapshot,
  locale: Locale,
  words: Words,
): string {
  if (key === '') return words(grouping === 'year' ? 'noYear' : 'noFigures');
  return grouping === 'year' ? key : pairName(catalogue, key, locale);
}

function rowOf(
  { document, figureCount, pairs }: Entry,
  { catalogue }: Snapshot,
  withText: ReadonlySet<string>,
  locale: Locale,
  words: Words,
): DocumentRowView {
  const { id, title, language, publisher, date } = document;
  const countries = pairs.map(([pair, number]) => {
    const name = pairName(catalogue, pair, locale);
    const count = formatCount(number, locale);
    return pairs.length === 1 ? name : words('pairWithCount', { pair: name, number: count });
  });
  return {
    id,
    address: documentAddress(locale, id),
    title,
    language,
    publisher: publisher || words('noPublisher'),
    date: formatDocumentDate(date, locale),
    languageName: languageName(language, locale),
    countries: countries.join(', '),
    figures: formatCount(figureCount, locale),
    text: words(textState(document, withText)),
  };
}

function textState({ id, sha256 }: SourceDocument, withText: ReadonlySet<string>): string {
  if (sha256 === '') return 'textUnknown';
  return withText.has(id) ? 'textInstalled' : 'textMissing';
}
