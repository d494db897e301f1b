import type { Figure } from '@/lib/figure/figure';
import { formatCount } from '@/lib/format/number';
import { figureRowsAddress } from '@/lib/link/addresses';
import type { ExploreQuery, TableColumnId } from '@/lib/query/explore-query';
import { withoutTable } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import { cellTexts } from './cell-texts';
import { filterByCells, inTableOrder } from './figure-order';
import type { FigureTableView, RowPage } from './figure-row';
import { MOST_ROWS_IN_BROWSER, ROWS_OF_A_PAGE } from './figure-row';
import { buildFigureRows, buildPlacedRows } from './figure-rows';
import { gatherAlike, namedGroups } from './row-groups';

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
    ...groupsOf(onPage, ordered, query.group, snapshot, locale),
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

/** The groups that the rows of a page stand in, by the first row of each, and how many there are on all pages. */
function groupsOf(
  onPage: readonly Figure[],
  ordered: readonly Figure[],
  column: TableColumnId | null,
  snapshot: Snapshot,
  locale: Locale,
): Pick<FigureTableView, 'groups' | 'groupCount'> {
  if (column === null) return { groups: {}, groupCount: 0 };
  const textOf = cellTexts(column, snapshot, locale);
  const all = namedGroups(gatherAlike(ordered, textOf));
  const begins = onPage.filter(
    (figure, index) => index === 0 || textOf(onPage[index - 1]!) !== textOf(figure),
  );
  return {
    groups: Object.fromEntries(begins.map((figure) => [figure.id, all.get(textOf(figure))!])),
    groupCount: all.size,
  };
}
