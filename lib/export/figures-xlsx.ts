import type { Cell, Row, Sheet } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { Figure } from '@/lib/figure/figure';
import type { ExactNumber } from '@/lib/interval/exact-number';
import { finiteDecimalPlaces, toDrawingNumber } from '@/lib/interval/exact-number';
import { wordsOf } from '@/lib/words/translate';
import type { ExportColumn } from './export-column';
import { columnsInLanguage } from './export-column';
import { EXPORT_COLUMNS } from './export-columns';
import { columnWords } from './export-notes';
import type { FigureExport } from './figure-export';
import { notesSheet } from './notes-sheet';
import type { SheetFile } from './sheet-features';
import { LINK_CELL, filterButtons, linkedAddresses } from './sheet-features';

/** The first day that every spreadsheet program numbers alike. */
const FIRST_SPREADSHEET_DAY = '1900-03-01';
const WIDTHS: Readonly<Record<ExportColumn['kind'], number>> = {
  text: 18,
  address: 24,
  number: 18,
  day: 12,
  flag: 10,
};
const WIDE_COLUMNS: Readonly<Record<string, number>> = {
  id: 34,
  indicator_name: 34,
  value_in_words: 26,
  as_written: 26,
  document_title: 44,
  note: 50,
};
/** Longer texts are broken into lines. */
const WRAPPED_COLUMNS: readonly string[] = ['indicator_name', 'document_title', 'note'];

/**
 * The exported figures as a workbook in the reader's language: real numbers and days on one sheet with a header that
 * stays in sight, and what they are, mean and come from on another. Texts are texts, so nothing in it is computed.
 */
export function figuresXlsx(exported: FigureExport): Promise<Buffer> {
  const columns = columnsInLanguage(EXPORT_COLUMNS, exported.locale);
  const figures = figureSheet(exported, columns);
  const notes = notesSheet(exported, columns);
  const features = [filterButtons(figures), linkedAddresses([figures, notes])];
  return writeXlsxFile([figures, notes], { features }).toBuffer();
}

function figureSheet(exported: FigureExport, columns: readonly ExportColumn[]): Sheet<SheetFile> {
  const { locale, figures } = exported;
  const header: Row = columns.map((column) => ({
    value: columnWords(column, locale).name,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#eef0f2',
    bottomBorderStyle: 'thin',
  }));
  return {
    sheet: wordsOf(locale, 'export')('sheets.figures'),
    stickyRowsCount: 1,
    columns: columns.map(({ kind, wordsKey }) => ({ width: WIDE_COLUMNS[wordsKey] ?? WIDTHS[kind] })),
    data: [header, ...figures.map((figure) => columns.map((column) => cellOf(column, figure, exported)))],
  };
}

function cellOf(column: ExportColumn, figure: Figure, exported: FigureExport): Cell {
  switch (column.kind) {
    case 'number': {
      const value = column.valueOf(figure, exported);
      return value === null ? null : numberCell(value);
    }
    case 'day':
      return dayCell(column.valueOf(figure, exported));
    case 'flag':
      return column.valueOf(figure, exported);
    case 'address':
      return textCell(column.valueOf(figure, exported), LINK_CELL);
    case 'text': {
      const wrap = WRAPPED_COLUMNS.includes(column.wordsKey);
      return textCell(column.valueOf(figure, exported), { wrap });
    }
  }
}

/** A number that shows the decimals it has, with thousands marked in the way of the reader's program. */
function numberCell(value: ExactNumber): Cell {
  const decimals = finiteDecimalPlaces(value) ?? 3;
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return { value: toDrawingNumber(value), type: Number, format, alignVertical: 'top' };
}

function dayCell(day: string): Cell {
  if (day < FIRST_SPREADSHEET_DAY) return textCell(day, {});
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
}

function textCell(text: string, look: object): Cell {
  return text === '' ? null : { value: text, type: String, alignVertical: 'top', ...look };
}
