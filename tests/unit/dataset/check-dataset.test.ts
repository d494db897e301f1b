import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkDataset } from '@/lib/dataset/check-dataset';
import { describeProblem } from '@/lib/dataset/problem';
import type { FigureRow } from '@/lib/figure/columns';
import {
  FIGURES_HEADER,
  PRESS_DIGEST,
  PRESS_TEXT,
  checkProblemsOf,
  figureLine,
  fileOf,
  growthLine,
  temporaryFolder,
  writeSmallDataset,
} from './small-dataset';

const REVIEW_HEADER = 'figure,check,reason';

function withFigure(cells: Partial<FigureRow>): Record<string, string> {
  return { 'figures/press.csv': fileOf(FIGURES_HEADER, figureLine(cells), growthLine()) };
}

test('the summary counts what was checked', async () => {
  const texts = await temporaryFolder();
  await writeFile(path.join(texts, 'press.txt'), PRESS_TEXT);
  expect(await checkDataset(await writeSmallDataset(), texts)).toEqual({
    summary: { tables: 9, figures: 3, exceptions: 0, verifiedInText: 2, documentsWithoutText: 1 },
    problems: [],
  });
});

test('without texts nothing is verified in lines, and nothing is wrong for that', async () => {
  const folder = await writeSmallDataset(withFigure({ lines: '999' }));
  expect(await checkDataset(folder, null)).toEqual({
    summary: { tables: 9, figures: 3, exceptions: 0, verifiedInText: 0, documentsWithoutText: 2 },
    problems: [],
  });
});

test('a folder of texts that does not exist is an error, not a text that is not at hand', async () => {
  const folder = await writeSmallDataset();
  await expect(checkDataset(folder, path.join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
});

test('a dataset that is not valid has no summary', async () => {
  const { summary, problems } = await checkDataset(await writeSmallDataset({ 'units.csv': '' }), null);
  expect(summary).toBeNull();
  expect(problems).toHaveLength(1);
});

test('a value that is not the printed one', async () => {
  expect(await checkProblemsOf(withFigure({ value: '15000000000' }))).toEqual([
    'data/figures/press.csv:2:value: the number 15000000000 is not what "khoảng 1,5 tỷ USD" prints, expected 1500000000',
  ]);
});

test('a qualifier that is not the printed one', async () => {
  expect(await checkProblemsOf(withFigure({ qualifier: 'exact' }))).toEqual([
    'data/figures/press.csv:2:qualifier: the qualifier exact is not what "khoảng 1,5 tỷ USD" says, expected about',
  ]);
});

test('words that do not stand in their lines, and lines that the text does not have', async () => {
  expect(await checkProblemsOf(withFigure({ lines: '1-2' }))).toEqual([
    'data/figures/press.csv:2:as_written: "khoảng 1,5 tỷ USD" does not stand in lines 1-2, expected words of the text',
  ]);
  expect(await checkProblemsOf(withFigure({ lines: '3,6' }))).toEqual([
    'data/figures/press.csv:2:lines: the text has no line 3,6, expected lines from 1 to 5',
  ]);
  expect(await checkProblemsOf(withFigure({ lines: '' }))).toEqual([
    'data/figures/press.csv:2:lines: the lines are empty though the text is at hand, expected the numbers of its lines',
  ]);
});

test('another text under the same name', async () => {
  const texts = await temporaryFolder();
  await writeFile(path.join(texts, 'press.txt'), 'Một văn bản khác.');
  const { summary, problems } = await checkDataset(await writeSmallDataset(), texts);
  expect(summary?.verifiedInText).toBe(0);
  expect(problems.map(describeProblem)).toEqual([
    `data/documents.csv:2:sha256: the text press.txt at hand is another text, with the digest a4e999aa7844202c386a59d5a2969bdf1880094859f09e3d3044a30842eed926, expected ${PRESS_DIGEST}`,
  ]);
});

test('a reviewed exception sets its check aside, and only that', async () => {
  const review = fileOf(REVIEW_HEADER, 'press-2024-turnover,qualifier,The hedge is of the month before.');
  expect(await checkProblemsOf({ ...withFigure({ qualifier: 'exact' }), 'review.csv': review })).toEqual([]);
  const wrongNumberToo = withFigure({ qualifier: 'exact', value: '1' });
  expect(await checkProblemsOf({ ...wrongNumberToo, 'review.csv': review })).toEqual([
    'data/figures/press.csv:2:value: the number 1 is not what "khoảng 1,5 tỷ USD" prints, expected 1500000000',
    'data/review.csv:2:check: the figure "press-2024-turnover" needs no exception from the check qualifier, expected only exceptions that are needed',
  ]);
});

test('an exception that no check needs', async () => {
  const review = fileOf(REVIEW_HEADER, 'press-2024-turnover,lines,The scan is cut.');
  expect(await checkProblemsOf({ 'review.csv': review })).toEqual([
    'data/review.csv:2:check: the figure "press-2024-turnover" needs no exception from the check lines, expected only exceptions that are needed',
  ]);
});

test('an exception about lines is left alone while the text is not at hand', async () => {
  const review = fileOf(REVIEW_HEADER, 'press-2024-turnover,lines,The scan is cut.');
  const { problems } = await checkDataset(await writeSmallDataset({ 'review.csv': review }), null);
  expect(problems).toEqual([]);
});

test('exceptions need a reason, a known figure and a known check', async () => {
  const review = fileOf(REVIEW_HEADER, 'press-2024-turnover,lines,', 'nobody,period,Because.');
  expect(await checkProblemsOf({ 'review.csv': review })).toEqual([
    'data/review.csv:2:reason: the reason is empty, expected a text',
    'data/review.csv:3:check: "period" is not allowed as check, expected one of as-written, qualifier, lines',
    'data/review.csv:3:figure: "nobody" is not an id of figures/*.csv, expected a known one such as press-2024-turnover, report-2024-turnover, press-2024-exports-growth',
  ]);
});
