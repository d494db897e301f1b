import { formatCount } from '@/lib/format/number';
import { formatPeriodShort } from '@/lib/format/period';
import { parsePeriod, UNSTATED_PERIOD } from '@/lib/figure/period';
import { coverageAddress, exploreAddress, indicatorAddress } from '@/lib/link/addresses';
import type { CoverageQuery } from '@/lib/query/coverage-query';
import { serialiseCoverageQuery } from '@/lib/query/coverage-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Completeness, CoverageCell, CoverageOfTopic, CoverageRow } from '@/lib/series/coverage';
import type { Snapshot } from '@/lib/series/snapshot';
import type { YearColumn } from '@/lib/series/year-columns';
import { nameIn } from '@/lib/words/code-names';
import type { Locale } from '@/lib/words/locale';
import type { Words } from '@/lib/words/translate';
import { wordsOf } from '@/lib/words/translate';

/** Shades of a cell: the least number of documents of each but the first. */
const SHADE_STARTS = [2, 3, 5] as const;

/** One cell that states something. */
export interface CoverageCellView {
  /** Leads to its figures. */
  readonly address: string;
  /** The whole cell in words: whose, when, how many, how complete. */
  readonly label: string;
  /** Empty where only longer periods touch the year. */
  readonly number: string;
  /** 0 without a number, then 1 (few documents) to 4 (many). */
  readonly shade: number;
  /** Null for a whole year, which needs no sign, and without a number. */
  readonly sign: Exclude<Completeness, 'whole'> | null;
  readonly disagrees: boolean;
  readonly longer: boolean;
}

export interface CoverageColumnView {
  readonly key: string;
  readonly label: string;
  /** Where several years share the column: the page with a column for each of them. */
  readonly narrowed: { readonly address: string; readonly label: string } | null;
}

export interface CoverageRowView {
  readonly indicatorId: string;
  readonly name: string;
  readonly address: string;
  readonly cells: readonly (CoverageCellView | null)[];
  readonly undated: CoverageCellView | null;
}

export interface CoverageTopicView {
  readonly topicId: string;
  readonly name: string;
  readonly rows: readonly CoverageRowView[];
  /** "Nothing stated: …"; empty where everything is stated. */
  readonly unstated: string;
}

export interface CoverageTableView {
  readonly columns: readonly CoverageColumnView[];
  readonly topics: readonly CoverageTopicView[];
}

interface ViewSource {
  readonly snapshot: Snapshot;
  readonly query: CoverageQuery;
  readonly columns: readonly YearColumn[];
  readonly locale: Locale;
  readonly words: Words;
}

/** Puts the coverage of these columns into words and addresses. */
export function coverageTableView(
  coverage: readonly CoverageOfTopic[],
  columns: readonly YearColumn[],
  snapshot: Snapshot,
  query: CoverageQuery,
  locale: Locale,
): CoverageTableView {
  const source = { snapshot, query, columns, locale, words: wordsOf(locale, 'coverage') };
  const { indicators, topics } = snapshot.catalogue;
  return {
    columns: columns.map((column) => columnView(column, source)),
    topics: coverage.map(({ topicId, rows, unstated }) => ({
      topicId,
      name: nameIn(topics, topicId, locale),
      rows: rows.map((row) => rowView(row, source)),
      unstated:
        unstated.length === 0
          ? ''
          : source.words('unstated', {
              indicators: unstated.map((id) => nameIn(indicators, id, locale)).join(', '),
            }),
    })),
  };
}

function columnView(column: YearColumn, { query, locale, words }: ViewSource): CoverageColumnView {
  const label = columnName(column, locale);
  const entries = serialiseCoverageQuery({ ...query, from: column.first, to: column.last });
  return {
    key: String(column.first),
    label,
    narrowed:
      column.first === column.last
        ? null
        : { address: coverageAddress(locale, entries), label: words('narrow', { years: label }) },
  };
}

function columnName({ first, last }: YearColumn, locale: Locale): string {
  const period =
    first === last ? parsePeriod(`${first}`, 'year') : parsePeriod(`${first}/${last}`, 'multi-year');
  return formatPeriodShort(period ?? UNSTATED_PERIOD, locale);
}

function rowView(row: CoverageRow, source: ViewSource): CoverageRowView {
  const { snapshot, locale, words, columns } = source;
  const { indicatorId, undated } = row;
  const name = nameIn(snapshot.catalogue.indicators, indicatorId, locale);
  return {
    indicatorId,
    name,
    address: indicatorAddress(locale, indicatorId, snapshot.frozenTo),
    cells: row.cells.map((cell, place) => cellView(name, indicatorId, cell, columns[place]!, source)),
    undated:
      undated === 0
        ? null
        : {
            ...NO_SIGNS,
            address: figuresAddress(indicatorId, null, source),
            label: cellWords(words('cell.undated', { indicator: name }), [documentWords(undated, source)]),
            number: formatCount(undated, locale),
            shade: shadeOf(undated),
          },
  };
}

const NO_SIGNS = { sign: null, disagrees: false, longer: false } as const;

function cellView(
  name: string,
  indicatorId: string,
  cell: CoverageCell | null,
  column: YearColumn,
  source: ViewSource,
): CoverageCellView | null {
  if (cell === null) return null;
  const { locale, words } = source;
  const { documents, completeness, disagreements, longer } = cell;
  const subject = words('cell.subject', { indicator: name, years: columnName(column, locale) });
  return {
    address: figuresAddress(indicatorId, column, source),
    label: cellWords(subject, [
      documents === 0 ? '' : documentWords(documents, source),
      completeness === null ? '' : words(`cell.${completeness}`),
      disagreements === 0 ? '' : words('cell.disagrees'),
      longer === 0 ? '' : words('cell.longer', { count: longer, number: formatCount(longer, locale) }),
    ]),
    number: documents === 0 ? '' : formatCount(documents, locale),
    shade: shadeOf(documents),
    sign: completeness === 'whole' ? null : completeness,
    disagrees: disagreements > 0,
    longer: longer > 0,
  };
}

/** "Two-way trade turnover, 2022: 4 documents, part of a year only". */
function cellWords(subject: string, parts: readonly string[]): string {
  return `${subject}: ${parts.filter((part) => part !== '').join(', ')}`;
}

function documentWords(count: number, { locale, words }: ViewSource): string {
  return words('cell.documents', { count, number: formatCount(count, locale) });
}

function figuresAddress(indicatorId: string, column: YearColumn | null, { query, locale }: ViewSource) {
  return exploreAddress(locale, {
    ...EVERY_FIGURE,
    indicators: [indicatorId],
    pairs: query.pair === null ? [] : [query.pair],
    from: column?.first ?? null,
    to: column?.last ?? null,
    known: query.known,
    revision: query.revision,
  });
}

function shadeOf(documents: number): number {
  return documents === 0 ? 0 : 1 + SHADE_STARTS.filter((start) => documents >= start).length;
}
