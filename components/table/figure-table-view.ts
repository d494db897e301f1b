import type { Figure } from '@/lib/figure/figure';
import { formatCount } from '@/lib/format/number';
import { figureRowsAddress } from '@/lib/link/addresses';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { withoutTable } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { figureCell } from './figure-cells';
import { filterByCells, inTableOrder } from './figure-order';
import type { FigureTableView, RowGroup, RowPage } from './figure-row';
import { MOST_ROWS_IN_BROWSER, ROWS_OF_A_PAGE } from './figure-row';
import { buildFigureRows, buildPlacedRows } from './figure-rows';

/**
 * What the table of these figures begins with: the rows of one page, in the order and with the filters of columns that
 * the query asks for. A page after the last is the last.
 */
export function figureTableView(
  figures: readonly Figure[],
  query: ExploreQuery,
  snapshot: Snapshot,
  locale: Locale,
): FigureTableView {
  const shown = filterByCells(figures, query.columnFilters, snapshot, locale);
  const ordered = inTableOrder(shown, query, snapshot, locale);
  const pages = Math.max(1, Math.ceil(ordered.length / ROWS_OF_A_PAGE));
  const page = Math.min(query.page, pages);
  const onPage = ordered.slice((page - 1) * ROWS_OF_A_PAGE, page * ROWS_OF_A_PAGE);
  const build = onPage.length === figures.length ? buildPlacedRows : buildFigureRows;
  const inBrowser = figures.length <= MOST_ROWS_IN_BROWSER;
  return {
    rows: build(onPage, snapshot, locale),
    groups: groupsOf(onPage, ordered, query.group, snapshot, locale),
    shown: ordered.length,
    selected: figures.length,
    page,
    pages,
    ...rangeWords(page, ordered.length, figures.length, query, locale),
    group: query.group,
    revision: snapshot.revision,
    rowsAddress: figureRowsAddress(locale, inBrowser ? withoutTable(query) : { ...query, page: 1 }),
  };
}

/**
 * The rows that the browser asks for: all of them, to be filtered and ordered there, where they are not too many; else
 * those of one page.
 */
export function figureRowPage(
  figures: readonly Figure[],
  query: ExploreQuery,
  snapshot: Snapshot,
  locale: Locale,
): RowPage {
  if (figures.length > MOST_ROWS_IN_BROWSER) {
    const { rows, groups, shown } = figureTableView(figures, query, snapshot, locale);
    return { rows, groups, shown };
  }
  const inReadingOrder = inTableOrder(figures, { sort: [], group: null }, snapshot, locale);
  return { rows: buildPlacedRows(inReadingOrder, snapshot, locale), groups: {}, shown: figures.length };
}

function rangeWords(
  page: number,
  shown: number,
  selected: number,
  { columnFilters }: ExploreQuery,
  locale: Locale,
): Pick<FigureTableView, 'pageRange' | 'filteredRange'> {
  const words = wordsOf(locale, 'explore');
  const number = (count: number) => formatCount(count, locale);
  return {
    pageRange: words('table.pageRange', {
      first: number(Math.min(shown, (page - 1) * ROWS_OF_A_PAGE + 1)),
      last: number(Math.min(shown, page * ROWS_OF_A_PAGE)),
      shown: number(shown),
    }),
    filteredRange:
      columnFilters.length === 0
        ? ''
        : words('table.columnFiltersShown', { shown: number(shown), selected: number(selected) }),
  };
}

function groupsOf(
  onPage: readonly Figure[],
  ordered: readonly Figure[],
  column: TableColumnId | null,
  snapshot: Snapshot,
  locale: Locale,
): Record<string, RowGroup> {
  if (column === null) return {};
  const textOf = (figure: Figure) => figureCell(column, figure, snapshot, locale).text;
  const counts = new Map<string, number>();
  for (const text of ordered.map(textOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const groups: Record<string, RowGroup> = {};
  let before: string | null = null;
  for (const figure of onPage) {
    const text = textOf(figure);
    if (text !== before) groups[figure.id] = { text, count: counts.get(text)! };
    before = text;
  }
  return groups;
}
