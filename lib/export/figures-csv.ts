import { stringify } from 'csv-stringify/sync';
import type { ExportColumn } from './export-column';
import { machineText } from './export-column';
import { EXPORT_COLUMNS } from './export-columns';
import type { FigureExport } from './figure-export';

export interface CsvOptions {
  /** Three bytes that make Excel read the file as UTF-8; packages declare their encoding and have none. */
  readonly byteOrderMark: boolean;
}

/** The exported figures as CSV: UTF-8, comma, LF, a header of column ids, dot decimals whatever the language. */
export function figuresCsv(exported: FigureExport, options: CsvOptions): string {
  const rows = exported.figures.map((figure) =>
    EXPORT_COLUMNS.map((column) => csvCell(column, machineText(column, figure, exported))),
  );
  return csvText(
    EXPORT_COLUMNS.map(({ id }) => id),
    rows,
    options,
  );
}

/** Cells as CSV. They are written as they are: texts are made harmless by the caller. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { byteOrderMark }: CsvOptions,
): string {
  return stringify([header, ...rows], {
    bom: byteOrderMark,
    record_delimiter: '\n',
    quote_record_delimiter: true,
  });
}

/** How a cell begins that a spreadsheet would take for a formula; the wide forms count too in East Asian settings. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet computes: one that begins like a formula (`+16,4%`, `-6%`, `=…`) gets an apostrophe before
 * it, which also tells that it was put there, as no other cell begins so. Numbers are never touched.
 */
export function harmlessText(text: string): string {
  return FORMULA_START.test(text) || text.startsWith("'") ? `'${text}` : text;
}

function csvCell(column: ExportColumn, text: string): string {
  return column.kind === 'text' || column.kind === 'address' ? harmlessText(text) : text;
}
