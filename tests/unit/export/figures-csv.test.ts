import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { EXPORT_COLUMNS } from '@/lib/export/export-columns';
import { csvText, figuresCsv, harmlessText } from '@/lib/export/figures-csv';
import { figuresJson } from '@/lib/export/figures-json';
import { FIGURE_COLUMNS } from '@/lib/figure/columns';
import { frozenSnapshot } from '@/lib/series/snapshot';
import { exportOf } from '@/tests/fixtures/exported';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const readCsv = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];
const rowsOf = (text: string) => new Map(readCsv(text).map((row) => [row['id']!, row]));
const plain = { byteOrderMark: false };

describe('the exported table', () => {
  it('begins with a byte order mark only where a spreadsheet is to read it', () => {
    expect(figuresCsv(exportOf(), { byteOrderMark: true }).startsWith('\ufeffid,')).toBe(true);
    expect(figuresCsv(exportOf(), plain).startsWith('id,')).toBe(true);
  });

  it('ends its lines with LF', () => {
    expect(figuresCsv(exportOf(), plain)).not.toContain('\r');
    expect(figuresCsv(exportOf(), plain).endsWith('CC-BY-4.0\n')).toBe(true);
  });

  it('has no column twice', () => {
    const ids = EXPORT_COLUMNS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells a figure in words and in codes, and where it is from', () => {
    const row = rowsOf(figuresCsv(exportOf(), plain)).get('la-turnover-2022-4m');
    expect(row).toMatchObject({
      indicator: 'trade-turnover',
      indicator_name_en: 'Two-way trade turnover',
      indicator_name_vi: 'Kim ngạch thương mại hai chiều',
      period: '2022-01/2022-04',
      period_name_vi: '4 tháng đầu năm 2022',
      period_first_day: '2022-01-01',
      period_last_day: '2022-04-30',
      value: '554000000',
      low: '',
      unit: 'USD',
      interval_low: '553500000',
      interval_high: '554500000',
      stands: 'true',
      rivals: '0',
      inferred: 'period',
      document_title: 'Phụ lục Lào 2022',
      document_date: '2022-05~',
      figure_url: 'https://figures.example/figures/la-turnover-2022-4m',
      view_url: 'https://figures.example/en/explore?revision=3',
      revision: '3',
      licence: 'CC-BY-4.0',
    });
  });

  it('of a frozen view leads to cards that say the same', () => {
    const exported = exportOf({ snapshot: frozenSnapshot(testSnapshot) });
    expect(rowsOf(figuresCsv(exported, plain)).get('la-turnover-2021')).toMatchObject({
      figure_url: 'https://figures.example/figures/la-turnover-2021?revision=3',
    });
    const { figures } = JSON.parse(figuresJson(exported)) as { figures: { url: string }[] };
    expect(figures.filter(({ url }) => !url.endsWith('?revision=3'))).toEqual([]);
  });

  it('holds what is meant beside a likely misprint', () => {
    expect(rowsOf(figuresCsv(exportOf(), plain)).get('la-voltage-2022')).toMatchObject({
      value: '35',
      unit: 'kWh',
      reading: '35 kV',
      meant_value: '35',
      meant_unit: 'kV',
    });
  });

  it('does not say who stands where no period is stated', () => {
    expect(rowsOf(figuresCsv(exportOf(), plain)).get('la-turnover-target')).toMatchObject({
      stands: '',
      rivals: '',
      period_name_en: '',
    });
  });

  it('is the same for readers of both languages, but for the address of the view', () => {
    const [vi, en] = (['vi', 'en'] as const).map((locale) => figuresCsv(exportOf({ locale }), plain));
    expect(vi!.replaceAll('/vi/explore', '/en/explore')).toBe(en);
  });
});

describe('the real dataset, exported', () => {
  it('has every cell that the tables of the dataset have', async () => {
    const snapshot = await readRealSnapshot();
    const exported = rowsOf(figuresCsv(exportOf({ snapshot }), plain));
    const tables = readdirSync('data/figures').flatMap((file) =>
      readCsv(readFileSync(path.join('data/figures', file), 'utf8')),
    );
    const dataset = tables.map((row) => ({ ...row, value: decimalOf(row['value']!) }));
    expect(dataset).toEqual(dataset.map((row) => ownColumns(exported.get(row['id' as keyof typeof row])!)));
  });
});

/** The cells of the dataset's own columns, without the apostrophe that keeps a text from being computed. */
function ownColumns(row: Record<string, string>): Record<string, string> {
  const cells = { ...row, as_written: row['as_written']!.replace(/^'/, '') } as Record<string, string>;
  return Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, cells[column]!]));
}

const DECIMALS: Readonly<Record<string, string>> = {
  '1/2': '0.5',
  '3/4': '0.75',
  '1/4': '0.25',
  '1/3': '0.333333333333333',
  '2/3': '0.666666666666667',
};

function decimalOf(value: string): string {
  return DECIMALS[value] ?? value;
}

describe('a cell of text', () => {
  it.each([
    ['+16,4%', "'+16,4%"],
    ['-6%', "'-6%"],
    ['=HYPERLINK("http://x.example")', '\'=HYPERLINK("http://x.example")'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ["'so called", "''so called"],
    ['trên 1,37 tỷ USD', 'trên 1,37 tỷ USD'],
    ['2022-05~', '2022-05~'],
  ])('%j is written %j', (text, written) => {
    expect(harmlessText(text)).toBe(written);
  });

  it('never begins like a formula, and is found again by taking one apostrophe away', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'"), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const written = harmlessText(text);
        expect(written).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(written.replace(/^'/, '')).toBe(text);
      }),
    );
  });
});

test('numbers below zero stay numbers', async () => {
  const snapshot = await readRealSnapshot();
  const row = rowsOf(figuresCsv(exportOf({ snapshot }), plain)).get(
    'congnghieptieudung-2022-08-goods-exports-growth-vn-la-2022-01-to-2022-06',
  );
  expect(row).toMatchObject({ value: '-6', as_written: "'-6%", interval_low: '-6.5', interval_high: '-5.5' });
});

test('any cells come back as they were written', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const text = csvText(['a', 'b', 'c'], rows, { byteOrderMark: true });
      const read = parse(text, { bom: true, record_delimiter: '\n' });
      expect(read).toEqual([['a', 'b', 'c'], ...rows]);
    }),
  );
});
