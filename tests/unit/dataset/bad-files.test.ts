import { FIGURES_HEADER, figureLine, fileOf, growthLine, problemsOf } from './small-dataset';

test('Windows-1258 is named with the place of its first byte', async () => {
  const bytes = Buffer.from('id,name_en,name_vi\ntrade,Trade,Th\xFD\xF5ng m\xE1i\n', 'latin1');
  expect(await problemsOf({ 'topics.csv': bytes })).toEqual([
    'data/topics.csv:2:15: the byte 0xFD is not UTF-8 (the file may be in Windows-1258 or another encoding), expected UTF-8',
  ]);
});

test('a bad byte after Vietnamese letters is counted in letters, not bytes', async () => {
  const bytes = Buffer.concat([
    Buffer.from('id,name_en,name_vi\ntrade,Trade,Thương m'),
    Buffer.from([0xe1, 0xba]),
    Buffer.from('i\n'),
  ]);
  expect(await problemsOf({ 'topics.csv': bytes })).toEqual([
    'data/topics.csv:2:21: the byte 0xE1 is not UTF-8 (the file may be in Windows-1258 or another encoding), expected UTF-8',
  ]);
});

test('a byte order mark', async () => {
  const text = `\uFEFF${fileOf('id,name_en,name_vi', 'LA,Laos,Lào', 'VN,Viet Nam,Việt Nam')}`;
  expect(await problemsOf({ 'countries.csv': text })).toEqual([
    'data/countries.csv:1:1: the file begins with a byte order mark, expected UTF-8 without one',
  ]);
});

test('an empty file', async () => {
  expect(await problemsOf({ 'figures/report.csv': '' })).toEqual([
    `data/figures/report.csv:1:1: the file is empty, expected a header line: ${FIGURES_HEADER}`,
  ]);
});

test('line ends of Windows', async () => {
  expect(await problemsOf({ 'retired.csv': 'id,replaced_by,note_en,note_vi\r\n' })).toEqual([
    'data/retired.csv:1:31: a carriage return (CR) stands here, expected lines that end with LF alone',
  ]);
});

test('a file cut off within its last line', async () => {
  expect(await problemsOf({ 'countries.csv': 'id,name_en,name_vi\nLA,Laos,Lào\nVN,Viet Nam,Việt' })).toEqual([
    'data/countries.csv:3:17: the last line has no end, expected a whole line that ends with LF',
  ]);
});

test('an unclosed quote is named where it opens', async () => {
  const text = fileOf(
    'id,name_en,name_vi',
    'trade,"Trade\nof goods",Thương mại',
    'energy,"Energy,Năng lượng',
    'culture,Culture,Văn hóa',
  );
  expect(await problemsOf({ 'topics.csv': text })).toEqual([
    'data/topics.csv:4:name_en: the quote that opens here is never closed, expected a closing " after the cell',
  ]);
});

test('an unclosed quote that the next quote seems to close', async () => {
  const text = fileOf('id,name_en,name_vi', 'trade,"Trade,Thương mại', 'energy,"Energy",Năng lượng');
  expect(await problemsOf({ 'topics.csv': text })).toEqual([
    'data/topics.csv:2:name_en: the quoted cell that opens here goes on after its closing quote, expected a comma or a line end after it, and "" for a quote inside',
  ]);
});

test('a quote inside a cell that is not quoted', async () => {
  const text = fileOf('id,name_en,name_vi', 'trade,Trade in "goods",Thương mại', 'energy,Energy,Năng lượng');
  expect(await problemsOf({ 'topics.csv': text })).toEqual([
    'data/topics.csv:2:name_en: a quote stands inside a cell that is not quoted, expected the whole cell in quotes, with "" for the quote inside',
  ]);
});

test('a missing column', async () => {
  const header = FIGURES_HEADER.replace(',unit,', ',');
  const row = figureLine({ id: 'report-2024-turnover' }).replace(',USD,', ',');
  expect(await problemsOf({ 'figures/report.csv': fileOf(header, row) })).toEqual([
    `data/figures/report.csv:1:unit: the column "unit" is missing, expected the columns ${FIGURES_HEADER}`,
  ]);
});

test('an unknown column, one that stands twice and one that is missing for it', async () => {
  const text = fileOf('id,name_en,name_en,label');
  expect(await problemsOf({ 'countries.csv': text })).toEqual([
    'data/countries.csv:1:name_vi: the column "name_vi" is missing, expected the columns id,name_en,name_vi',
    'data/countries.csv:1:label: "label" is not a column of this table, expected the columns id,name_en,name_vi',
    'data/countries.csv:1:name_en: the column "name_en" stands twice, expected the columns id,name_en,name_vi',
  ]);
});

test('columns in another order', async () => {
  const text = fileOf('id,name_vi,name_en', 'LA,Lào,Laos', 'VN,Việt Nam,Viet Nam');
  expect(await problemsOf({ 'countries.csv': text })).toEqual([
    'data/countries.csv:1:name_vi: "name_vi" stands where "name_en" belongs, expected the columns id,name_en,name_vi',
  ]);
});

test('rows with too few and too many cells, and an empty line', async () => {
  const text = fileOf('id,name_en,name_vi', 'trade,Trade', '', 'energy,Energy,Năng lượng,x');
  expect(await problemsOf({ 'topics.csv': text })).toEqual([
    'data/topics.csv:2:name_vi: the row has 2 cells, expected 3, as many as there are columns',
    'data/topics.csv:3:1: the line is empty, expected a row, or the end of the file',
    'data/topics.csv:4:name_vi: the row has 4 cells, expected 3, as many as there are columns',
  ]);
});

test('a line break in a quoted cell moves the lines of the rows after it', async () => {
  const text = fileOf(
    FIGURES_HEADER,
    figureLine({ note_en: 'First line.\nSecond line.', note_vi: 'Ghi chú.' }),
    growthLine({ unit: 'per cent' }),
  );
  expect(await problemsOf({ 'figures/press.csv': text })).toEqual([
    'data/figures/press.csv:4:unit: "per cent" is not an id of units.csv, expected a known one such as percent, rank, USD',
  ]);
});

test('a file that the package names but that is not there, and one that it does not name', async () => {
  const problems = await problemsOf({
    'figures/report.csv': null,
    'figures/extra.csv': fileOf(FIGURES_HEADER),
  });
  expect(problems).toEqual([
    'data/figures/extra.csv:1:1: datapackage.json does not name the file, expected "figures/extra.csv" in the path of its resource "figures"',
    'data/figures/report.csv:1:1: the file does not exist, expected every file that datapackage.json names',
  ]);
});

test.each([
  [null, 'the file does not exist, expected a Frictionless Data Package'],
  ['{"name": ', 'the text is not JSON, expected a Frictionless Data Package'],
])('a datapackage.json that cannot be read: %s', async (text, sentence) => {
  const content = text === null ? null : `${text}\n`;
  expect(await problemsOf({ 'datapackage.json': content })).toEqual([
    `data/datapackage.json:1:1: ${sentence}`,
  ]);
});

test('a datapackage.json that does not describe the tables', async () => {
  const definition = {
    name: 'x',
    title: 'X',
    licenses: [{ name: 'CC0', path: 'x' }],
    sources: [{ title: 'x' }],
  };
  const problems = await problemsOf({
    'datapackage.json': `${JSON.stringify({ ...definition, resources: [] })}\n`,
  });
  expect(problems).toEqual([
    'data/datapackage.json:1:resources: the definition of the tables cannot be read (expected one resource for each of countries, topics, units, indicators, breakdowns, documents, figures, retired, review), expected a Frictionless Data Package of the tables in docs/dataset.md',
  ]);
});
