import type { FigureRow } from '@/lib/figure/columns';
import { FIGURES_HEADER, figureLine, fileOf, growthLine, problemsOf } from './small-dataset';

/** What is wrong with the small dataset's growth figure, at line 3 of its file, with other cells. */
function problemsOfGrowth(cells: Partial<FigureRow>): Promise<string[]> {
  return problemsOf({ 'figures/press.csv': fileOf(FIGURES_HEADER, figureLine(), growthLine(cells)) });
}

test('the small dataset itself has no problem', async () => {
  expect(await problemsOf({})).toEqual([]);
});

test('a growth in dollars', async () => {
  expect(await problemsOfGrowth({ unit: 'USD' })).toEqual([
    'data/figures/press.csv:3:unit: "USD" is a unit of kind money, expected one of kind percent for a growth of goods-exports',
  ]);
});

test('a ratio and a rank in per cent', async () => {
  expect(await problemsOfGrowth({ measure: 'ratio' })).toEqual([
    'data/figures/press.csv:3:unit: "percent" is a unit of kind percent, expected one of kind ratio for a ratio of goods-exports',
  ]);
  expect(await problemsOfGrowth({ measure: 'rank', base_period: '' })).toEqual([
    'data/figures/press.csv:3:unit: "percent" is a unit of kind percent, expected one of kind rank for a rank of goods-exports',
  ]);
});

test('a share in the unit of its indicator only with the value of its whole', async () => {
  const share = { measure: 'share', base_period: '', unit: 'USD', whole: 'ASEAN-partners' };
  expect(await problemsOfGrowth({ ...share, whole_value: '20' })).toEqual([]);
  expect(await problemsOfGrowth(share)).toEqual([
    'data/figures/press.csv:3:unit: "USD" is a unit of kind money, expected one of kind percent or fraction for a share of goods-exports',
  ]);
});

test('a base period of a level', async () => {
  expect(await problemsOfGrowth({ measure: 'level', unit: 'USD' })).toEqual([
    'data/figures/press.csv:3:base_period: a level has no base period, expected an empty cell, or measure growth or ratio',
  ]);
});

test('a pair out of order, and one country twice', async () => {
  expect(await problemsOfGrowth({ pair: 'VN-LA' })).toEqual([
    'data/figures/press.csv:3:pair: "VN-LA" is not in alphabetical order, each country once, expected LA-VN',
  ]);
  expect(await problemsOfGrowth({ pair: 'LA-LA', destination: '' })).toEqual([
    'data/figures/press.csv:3:pair: "LA-LA" is not in alphabetical order, each country once, expected LA',
  ]);
});

test('a direction of an indicator that has none', async () => {
  expect(await problemsOfGrowth({ indicator: 'trade-turnover' })).toEqual([
    'data/figures/press.csv:3:origin: trade-turnover has no direction, expected an empty origin and destination',
  ]);
});

test('a destination without origin; an origin alone may be all that is printed', async () => {
  expect(await problemsOfGrowth({ origin: '' })).toEqual([
    'data/figures/press.csv:3:origin: there is a destination, VN, but no origin, expected both, or none',
  ]);
  expect(await problemsOfGrowth({ destination: '' })).toEqual([]);
  expect(await problemsOfGrowth({ origin: '', destination: '' })).toEqual([]);
});

test('a direction that leaves the pair or goes nowhere', async () => {
  const countries = fileOf(
    'id,name_en,name_vi',
    'KH,Cambodia,Campuchia',
    'LA,Laos,Lào',
    'VN,Viet Nam,Việt Nam',
  );
  const outside = fileOf(FIGURES_HEADER, figureLine(), growthLine({ destination: 'KH' }));
  expect(await problemsOf({ 'countries.csv': countries, 'figures/press.csv': outside })).toEqual([
    'data/figures/press.csv:3:destination: KH does not belong to the pair LA-VN, expected one of LA, VN',
  ]);
  expect(await problemsOfGrowth({ destination: 'LA' })).toEqual([
    'data/figures/press.csv:3:destination: LA is the origin too, expected another country of the pair',
  ]);
});

test('a whole that a growth cannot have', async () => {
  expect(await problemsOfGrowth({ whole: 'ASEAN-partners' })).toEqual([
    'data/figures/press.csv:3:whole: a growth without whole_value has no whole, expected an empty cell, a whole_value, or a share or rank',
  ]);
});

test('a breakdown with one key twice', async () => {
  expect(await problemsOfGrowth({ breakdown: 'sector=mining;sector=mining' })).toEqual([
    'data/figures/press.csv:3:breakdown: the key "sector" stands twice, expected each key once',
  ]);
});

test('a reading that says what is printed', async () => {
  expect(await problemsOfGrowth({ reading: '12.5 percent' })).toEqual([
    'data/figures/press.csv:3:reading: "12.5 percent" is what is printed, expected an empty cell unless the print is a slip',
  ]);
});

test('inferred names that are no column, stand twice or have no cell', async () => {
  expect(await problemsOfGrowth({ inferred: 'time' })).toEqual([
    'data/figures/press.csv:3:inferred: "time" is not a column of figures, expected names of columns, joined by ;',
  ]);
  expect(await problemsOfGrowth({ inferred: 'period;period' })).toEqual([
    'data/figures/press.csv:3:inferred: the column "period" stands twice, expected each column once',
  ]);
  expect(await problemsOfGrowth({ inferred: 'period;reporter' })).toEqual([
    'data/figures/press.csv:3:inferred: the column "reporter" is empty, expected columns that the reader filled',
  ]);
});

test('a note in one language', async () => {
  expect(await problemsOfGrowth({ note_vi: 'Ghi chú.' })).toEqual([
    'data/figures/press.csv:3:note_en: there is a note in one language only, expected both notes or none',
  ]);
});

test('a figure restates another of its topic and pair, not itself and not one that restates', async () => {
  expect(await problemsOfGrowth({ restates: 'report-2024-turnover' })).toEqual([]);
  expect(await problemsOfGrowth({ restates: 'press-2024-exports-growth' })).toEqual([
    'data/figures/press.csv:3:restates: the figure restates itself, expected the id of another one',
  ]);
  const chain = fileOf(
    FIGURES_HEADER,
    figureLine({ restates: 'report-2024-turnover' }),
    growthLine({ restates: 'press-2024-turnover' }),
  );
  expect(await problemsOf({ 'figures/press.csv': chain })).toEqual([
    'data/figures/press.csv:3:restates: "press-2024-turnover" itself restates "report-2024-turnover", expected "report-2024-turnover"',
  ]);
  expect(await problemsOfGrowth({ indicator: 'electricity-sales', restates: 'press-2024-turnover' })).toEqual(
    [
      'data/figures/press.csv:3:restates: "press-2024-turnover" is a figure of trade-turnover and LA-VN, expected one of the topic energy and the pair LA-VN',
    ],
  );
});
