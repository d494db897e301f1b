import { formatCount } from '@/lib/format/number';
import type { Locale } from '@/lib/words/locale';
import { wordsOf } from '@/lib/words/translate';
import type { FigureTableWords } from './figure-row';
import { MOST_ROWS_IN_BROWSER } from './figure-row';
import { LEFT_OPEN } from './filled-in';
import { perColumn } from './per-column';

/** The words around the rows. */
export function figureTableWords(locale: Locale): FigureTableWords {
  const words = wordsOf(locale, 'explore');
  const columns = perColumn((column) => words(`table.columns.${column}`));
  const named = (key: string) => perColumn((column) => words(key, { column: columns[column] }));
  return {
    heading: words('table.heading'),
    columns,
    chooseColumns: words('table.chooseColumns'),
    applyColumns: words('table.applyColumns'),
    moveLeft: named('table.moveLeft'),
    moveRight: named('table.moveRight'),
    sortToo: named('table.sortToo'),
    sortHint: words('table.sortHint'),
    group: words('table.group'),
    noGroup: words('table.noGroup'),
    applyGroup: words('table.applyGroup'),
    filterColumns: words('table.filterColumns'),
    filterColumn: named('table.filterColumn'),
    filterWords: words('table.filterWords'),
    applyFilter: words('table.applyFilter'),
    columnFiltersInUse: words('table.columnFiltersInUse'),
    removeFilter: words('filters.remove', { filter: LEFT_OPEN.filter }),
    copy: words('table.copy'),
    copied: words('table.copied', { count: LEFT_OPEN.count }),
    notCopied: words('table.notCopied'),
    copyRefused: words('table.copyRefused'),
    tooManyToCopy: words('table.tooManyToCopy', { most: formatCount(MOST_ROWS_IN_BROWSER, locale) }),
    number: words('table.number'),
    low: words('table.low'),
    high: words('table.high'),
    unit: words('table.unit'),
    pages: words('table.pages'),
    previousPage: words('table.previousPage'),
    nextPage: words('table.nextPage'),
    rowsFailed: words('table.rowsFailed'),
    fetchAnew: words('table.fetchAnew'),
    loading: words('table.loading'),
    empty: words('table.empty'),
    inferred: words('table.inferred'),
    inferredLegend: words('table.inferredLegend'),
    noRows: words('table.noRows'),
  };
}
