import type { TableColumnId } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import type { FigureCellView, FigureRowView, FigureTableWords } from './figure-row';

/** A cell on its way to a spreadsheet: words, or a number in base units with a decimal point. */
type CopiedCell = { readonly text: string } | { readonly number: string };

/** Cells in the two forms in which a spreadsheet takes them. */
export interface CopiedCells {
  readonly plain: string;
  readonly html: string;
}

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
/** What a spreadsheet would take for a formula. */
const FORMULA_START = /^[=@+-]/;

/**
 * Rows as cells for a spreadsheet, under the names of their columns. The value stands in words and, in columns of its
 * own, as a number that can be reckoned with: the plain text has it with the decimal mark of the reader's language and
 * no other mark, the HTML says it apart from how it is written.
 */
export function copiedRows(
  rows: readonly FigureRowView[],
  columns: readonly TableColumnId[],
  words: FigureTableWords,
  locale: Locale,
): CopiedCells {
  const hasRange = rows.some(({ number }) => number.low !== undefined);
  const cellsOf = (column: TableColumnId, row: FigureRowView): CopiedCell[] =>
    column === 'value' ? valueCells(row, hasRange) : [{ text: cellText(row.cells[column]) }];
  const namesOf = (column: TableColumnId): CopiedCell[] =>
    (column === 'value' ? valueNames(words, hasRange) : [words.columns[column]]).map((text) => ({ text }));
  const table = [columns.flatMap(namesOf), ...rows.map((row) => columns.flatMap((it) => cellsOf(it, row)))];
  return { plain: plainText(table, locale), html: htmlTable(table, locale) };
}

/** The words of a cell with its details. */
export function cellText({ text, details = [] }: FigureCellView): string {
  return [text, ...details].filter((part) => part !== '').join('; ');
}

function valueNames({ columns, number, low, high, unit }: FigureTableWords, hasRange: boolean): string[] {
  return [columns.value, number, ...(hasRange ? [low, high] : []), unit];
}

function valueCells({ cells, number }: FigureRowView, hasRange: boolean): CopiedCell[] {
  const ends = hasRange ? [numberCell(number.low), numberCell(number.high)] : [];
  return [{ text: cellText(cells.value) }, numberCell(number.value), ...ends, { text: number.unit }];
}

/** A fraction such as 1/3 has no decimals to write: it stays words. */
function numberCell(number: string | undefined): CopiedCell {
  if (number === undefined) return { text: '' };
  return PLAIN_NUMBER.test(number) ? { number } : { text: number };
}

function plainText(table: readonly (readonly CopiedCell[])[], locale: Locale): string {
  return table.map((row) => row.map((cell) => written(cell, locale)).join('\t')).join('\n');
}

/** Excel reads `x:num`, LibreOffice `sdval`, Google Sheets `data-sheets-value`. */
function htmlTable(table: readonly (readonly CopiedCell[])[], locale: Locale): string {
  const rows = table.map((row) => {
    const cells = row.map((cell) => {
      const shown = escapeHtml(written(cell, locale));
      if (!('number' in cell)) return `<td>${shown}</td>`;
      const { number } = cell;
      return `<td x:num="${number}" sdval="${number}" data-sheets-value='{"1":3,"3":${number}}'>${shown}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<google-sheets-html-origin><table xmlns:x="urn:schemas-microsoft-com:office:excel">${rows.join('')}</table></google-sheets-html-origin>`;
}

function written(cell: CopiedCell, locale: Locale): string {
  if ('number' in cell) return locale === 'vi' ? cell.number.replace('.', ',') : cell.number;
  const text = cell.text.replace(/\s+/g, ' ').trim();
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
