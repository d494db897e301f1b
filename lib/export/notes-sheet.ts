import type { Cell, Row, Sheet } from 'write-excel-file/node';
import { wordsOf } from '@/lib/words/translate';
import type { ExportColumn } from './export-column';
import type { DocumentNote, ExportNotes } from './export-notes';
import { DATA_LICENCE_ADDRESS, columnWords, exportNotes } from './export-notes';
import type { FigureExport } from './figure-export';
import type { SheetFile } from './sheet-features';
import { LINK_CELL } from './sheet-features';

const COLUMN_WIDTHS = [30, 60, 30, 22, 50, 50];

/** The sheet that says what the figures are, what made them, what the columns mean, and which documents state them. */
export function notesSheet(exported: FigureExport, columns: readonly ExportColumn[]): Sheet<SheetFile> {
  const { locale } = exported;
  const words = wordsOf(locale, 'export');
  const notes = exportNotes(exported);
  const data: Row[] = [
    [{ value: notes.title, type: String, fontWeight: 'bold', fontSize: 14 }],
    [],
    ...aboutRows(notes, exported),
    [],
    [heading(words('headings.rules'))],
    ...notes.rules.map((rule) => [null, plain(rule)]),
    [],
    [
      heading(words('headings.column')),
      heading(words('headings.meaning')),
      heading(words('headings.columnId')),
    ],
    ...columns.map((column) => {
      const { name, meaning } = columnWords(column, locale);
      return [plain(name), plain(meaning), plain(column.id)];
    }),
    [],
    ['documentId', 'document', 'publisher', 'date', 'address', 'note'].map((key) =>
      heading(words(`headings.${key}`)),
    ),
    ...notes.documents.map(documentRow),
  ];
  return { sheet: words('sheets.notes'), columns: COLUMN_WIDTHS.map((width) => ({ width })), data };
}

function aboutRows(notes: ExportNotes, { locale, frozenAddress, liveAddress }: FigureExport): Row[] {
  const words = wordsOf(locale, 'export');
  const about = (key: string, cell: Cell): Row => [heading(words(`headings.${key}`)), cell];
  return [
    about('statement', plain(notes.statement)),
    about('count', plain(notes.count)),
    ...(notes.filters.length === 0
      ? [about('filters', plain(words('noFilters')))]
      : notes.filters.map(({ name, text }, place): Row => {
          const cell = plain(words('filter.condition', { name, text }));
          return place === 0 ? about('filters', cell) : [null, cell];
        })),
    about('revision', plain(notes.revision)),
    about('liveAddress', link(liveAddress)),
    about('frozenAddress', link(frozenAddress)),
    about('licence', plain(notes.licence)),
    [null, link(DATA_LICENCE_ADDRESS)],
    about('credit', plain(notes.credit)),
  ];
}

function documentRow({ document, date, note }: DocumentNote): Row {
  const { id, title, publisher, url, archivedUrl } = document;
  return [plain(id), plain(title), plain(publisher), plain(date), link(url || archivedUrl), plain(note)];
}

function heading(text: string): Cell {
  return { value: text, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true };
}

function plain(text: string): Cell {
  return text === '' ? null : { value: text, type: String, wrap: true, alignVertical: 'top' };
}

function link(address: string): Cell {
  return address === '' ? null : { value: address, type: String, alignVertical: 'top', ...LINK_CELL };
}
