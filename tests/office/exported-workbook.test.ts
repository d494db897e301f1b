import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { findOffice } from '@/commands/find-office';
import { columnsInLanguage, machineText } from '@/lib/export/export-column';
import { EXPORT_COLUMNS } from '@/lib/export/export-columns';
import { columnWords } from '@/lib/export/export-notes';
import type { FigureExport } from '@/lib/export/figure-export';
import { figuresXlsx } from '@/lib/export/figures-xlsx';
import type { Locale } from '@/lib/words/locale';
import { exportOf } from '@/tests/fixtures/exported';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

/** Comma, quotes, UTF-8, cells as they are stored rather than as shown, every sheet in a file of its own. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
/** Digits that a spreadsheet keeps of a number. */
const STORED_DIGITS = 14;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-office-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The cells of one sheet as LibreOffice reads them. */
function cellsReadByOffice(workbook: Buffer, sheet: string): string[][] {
  writeFileSync(path.join(folder, 'figures.xlsx'), workbook);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const program = findOffice() ?? 'soffice';
  execFileSync(
    program,
    [profile, '--headless', '--convert-to', CSV_FILTER, '--outdir', folder, 'figures.xlsx'],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  return parse(readFileSync(path.join(folder, `figures-${sheet}.csv`), 'utf8'));
}

/** The cells that the workbook is made from, in the way in which LibreOffice writes them out. */
function cellsExported(exported: FigureExport): string[][] {
  const columns = columnsInLanguage(EXPORT_COLUMNS, exported.locale);
  const header = columns.map((column) => columnWords(column, exported.locale).name);
  const rows = exported.figures.map((figure) =>
    columns.map((column) => {
      const text = machineText(column, figure, exported);
      if (column.kind === 'number') return storedNumber(text);
      return column.kind === 'flag' ? text.toUpperCase() : text;
    }),
  );
  return [header, ...rows];
}

function storedNumber(text: string): string {
  return text === '' ? '' : String(Number(Number(text).toPrecision(STORED_DIGITS)));
}

describe('a workbook of the whole dataset', () => {
  it.each([
    ['vi', 'Số liệu'],
    ['en', 'Figures'],
  ] as const)(
    'in %s comes back from LibreOffice cell by cell',
    async (locale: Locale, sheet) => {
      const exported = exportOf({ snapshot: await readRealSnapshot(), locale });
      const numberPlaces = columnsInLanguage(EXPORT_COLUMNS, locale).map(({ kind }) => kind === 'number');
      const [header = [], ...rows] = cellsReadByOffice(await figuresXlsx(exported), sheet);
      const read = rows.map((cells) =>
        cells.map((cell, place) => (numberPlaces[place] ? storedNumber(cell) : cell)),
      );
      expect([header, ...read]).toEqual(cellsExported(exported));
    },
    60_000,
  );
});

test('the notes come back with the documents', async () => {
  const workbook = await figuresXlsx(exportOf());
  const rows = cellsReadByOffice(workbook, 'Notes and sources');
  expect(rows).toContainEqual(['Data revision', '3, loaded on 10 February 2026', '', '', '', '']);
  expect(rows).toContainEqual([
    'vtcnews-2026',
    'Tin VTC',
    'VTC News',
    'about May 2022',
    'https://example.org/vtc',
    '',
  ]);
}, 60_000);
