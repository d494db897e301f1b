import {
  DOCUMENTS_HEADER,
  FIGURES_HEADER,
  INDICATORS_HEADER,
  figureLine,
  fileOf,
  growthLine,
  problemsOf,
} from './small-dataset';
import type { FigureRow } from '@/lib/figure/columns';

/** Problems of the first figure of the small dataset, at line 2 of its file, with other cells. */
function problemsOfFigure(cells: Partial<FigureRow>): Promise<string[]> {
  return problemsOf({ 'figures/press.csv': fileOf(FIGURES_HEADER, figureLine(cells), growthLine()) });
}

test('a wrong unit', async () => {
  expect(await problemsOfFigure({ unit: 'usd' })).toEqual([
    'data/figures/press.csv:2:unit: "usd" is not an id of units.csv, expected a known one such as USD, kWh, rank',
  ]);
});

test('a unit of a kind that the indicator does not have', async () => {
  expect(await problemsOfFigure({ unit: 'kWh' })).toEqual([
    'data/figures/press.csv:2:unit: "kWh" is a unit of kind measured, expected one of kind money for a level of trade-turnover',
  ]);
});

test('a bad period', async () => {
  expect(await problemsOfFigure({ period: '2024-13', period_kind: 'part-year' })).toEqual([
    'data/figures/press.csv:2:period: "2024-13" is not a period of kind part-year, expected a month or a run of months of one year, such as 2022-07 or 2022-01/2022-04',
  ]);
});

test('low above high', async () => {
  expect(await problemsOfFigure({ value: '', low: '20', high: '10' })).toEqual([
    'data/figures/press.csv:2:low: low 20 is above high 10, expected low at most as large as high',
  ]);
});

test('an unknown document', async () => {
  const files = {
    'documents.csv': fileOf(DOCUMENTS_HEADER, 'report,A report on trade,,2025,,en,,,,,,,'),
  };
  expect(await problemsOf(files)).toEqual([
    'data/figures/press.csv:1:1: the file is named for "press", which is not an id of documents.csv, expected the id of a known document such as report',
  ]);
});

test('a duplicate id in one file and across files', async () => {
  const again = figureLine({ lines: '', as_written: 'about 1.5 billion USD' });
  expect(
    await problemsOf({
      'figures/press.csv': fileOf(FIGURES_HEADER, figureLine(), figureLine()),
      'figures/report.csv': fileOf(FIGURES_HEADER, again),
    }),
  ).toEqual([
    'data/figures/press.csv:3:id: id "press-2024-turnover" already stands at data/figures/press.csv:2, expected one row for each',
    'data/figures/report.csv:2:id: id "press-2024-turnover" already stands at data/figures/press.csv:2, expected one row for each',
  ]);
});

test('a duplicate code of a breakdown and a name given twice', async () => {
  const breakdowns = fileOf(
    'key,code,name_en,name_vi',
    'sector,mining,mining,khai khoáng',
    'sector,mining,mines,mỏ',
  );
  const topics = fileOf('id,name_en,name_vi', 'trade,Trade,Thương mại', 'energy,Energy,Thương mại');
  expect(await problemsOf({ 'breakdowns.csv': breakdowns, 'topics.csv': topics })).toEqual([
    'data/breakdowns.csv:3:code: key and code "sector mining" already stands at data/breakdowns.csv:2, expected one row for each',
    'data/topics.csv:3:name_vi: name_vi "Thương mại" already stands at data/topics.csv:2, expected one row for each',
  ]);
});

test('an unknown breakdown, and a whole that is not one', async () => {
  expect(
    await problemsOfFigure({ breakdown: 'sector=minning;status=signed', whole: 'ASEAN', whole_value: '9' }),
  ).toEqual([
    'data/figures/press.csv:2:breakdown: "sector=minning" is not a key=code of breakdowns.csv, expected a known one such as sector=mining, status=signed',
    'data/figures/press.csv:2:whole: "ASEAN" is not a whole of breakdowns.csv, expected a known one such as ASEAN-partners',
  ]);
});

test('unknown indicator, country, reporter and restated figure, all at once', async () => {
  expect(
    await problemsOfFigure({
      indicator: 'turnover',
      pair: 'LA-TH',
      reporter: 'Laos',
      restates: 'press-2024',
    }),
  ).toEqual([
    'data/figures/press.csv:2:indicator: "turnover" is not an id of indicators.csv, expected a known one such as trade-turnover, goods-exports, electricity-sales',
    'data/figures/press.csv:2:reporter: "Laos" is not an id of countries.csv, expected a known one such as LA, VN',
    'data/figures/press.csv:2:restates: "press-2024" is not an id of figures/*.csv, expected a known one such as press-2024-turnover, report-2024-turnover, press-2024-exports-growth',
    'data/figures/press.csv:2:pair: "TH" is not an id of countries.csv, expected a known one such as LA, VN',
  ]);
});

test('empty, unknown and ill-formed cells', async () => {
  expect(
    await problemsOfFigure({ id: 'Press 2024', measure: '', qualifier: 'circa', value: '1.5 billion' }),
  ).toEqual([
    'data/figures/press.csv:2:id: "Press 2024" is not allowed as id, expected lower-case letters, digits, dots and hyphens, such as la-2025-trade-turnover',
    'data/figures/press.csv:2:measure: the measure is empty, expected one of level, growth, ratio, share, rank',
    'data/figures/press.csv:2:value: "1.5 billion" is not allowed as value, expected plain digits with a dot for decimals, such as 590300000 or 1/3',
    'data/figures/press.csv:2:qualifier: "circa" is not allowed as qualifier, expected one of exact, about, more-than, less-than, at-least, at-most, almost, indefinite',
    'data/retired.csv:2:replaced_by: "press-2024-turnover" is not an id of figures/*.csv, expected a known one such as report-2024-turnover, Press 2024, press-2024-exports-growth',
  ]);
});

test('blanks around a cell', async () => {
  expect(await problemsOfFigure({ nature: ' reported' })).toEqual([
    'data/figures/press.csv:2:nature: " reported" begins or ends with a blank, expected the text without it',
  ]);
});

test('a document with a bad date, address, day of access and half a text', async () => {
  const documents = fileOf(
    DOCUMENTS_HEADER,
    'press,Buôn bán hai nước,,15/01/2025,,vi,example.org,,2025-02-30,press.txt,,,',
    'report,A report on trade,,2025,,en,,,,,,One note.,',
  );
  expect(await problemsOf({ 'documents.csv': documents })).toEqual([
    'data/documents.csv:2:url: "example.org" is not allowed as url, expected an address that begins with https:// or http://',
    'data/documents.csv:2:accessed: "2025-02-30" is not allowed as accessed, expected a day, such as 2026-02-06',
    'data/documents.csv:2:date: "15/01/2025" is not a date, expected a day, a month, a year or a run of years in EDTF, such as 2025-12-02 or 2022-05~',
    'data/documents.csv:2:sha256: the text file has no digest, expected both text_file and sha256 or none',
    'data/documents.csv:3:note_vi: there is a note in one language only, expected both notes or none',
  ]);
});

test('an indicator not comparable with itself or with one that is unknown', async () => {
  const indicators = fileOf(
    INDICATORS_HEADER,
    'trade-turnover,trade,Trade turnover,Kim ngạch,Both ways,Hai chiều,money,flow,none,trade-turnover',
    'goods-exports,trade,Exports of goods,Xuất khẩu,One way,Một chiều,money,flow,flow,exports',
  );
  expect(await problemsOf({ 'indicators.csv': indicators })).toEqual([
    'data/indicators.csv:2:not_comparable_with: "trade-turnover" is the indicator itself, expected ids of other indicators',
    'data/indicators.csv:3:not_comparable_with: "exports" is not an id of indicators.csv, expected a known one such as goods-exports, trade-turnover',
  ]);
});

test('a retired id that is still a figure', async () => {
  const retired = fileOf('id,replaced_by,note_en,note_vi', 'report-2024-turnover,press-2024-turnover,,');
  expect(await problemsOf({ 'retired.csv': retired })).toEqual([
    'data/retired.csv:2:id: "report-2024-turnover" is still a figure at data/figures/report.csv:2, expected an id that no figure has',
  ]);
});

test('while a table cannot be read, codes that it may hold are not called unknown', async () => {
  expect(await problemsOf({ 'units.csv': '', 'documents.csv': '' })).toEqual([
    `data/documents.csv:1:1: the file is empty, expected a header line: ${DOCUMENTS_HEADER}`,
    'data/units.csv:1:1: the file is empty, expected a header line: id,kind,label_en,label_vi,name_en,name_vi',
  ]);
});
