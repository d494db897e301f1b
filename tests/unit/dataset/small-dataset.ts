import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FIGURE_COLUMNS } from '@/lib/figure/columns';
import type { FigureRow } from '@/lib/figure/columns';
import { checkDataset } from '@/lib/dataset/check-dataset';
import { describeProblem } from '@/lib/dataset/problem';
import { readDataset } from '@/lib/dataset/read-dataset';

/** The text that the small dataset's first document is read from; its third line ends in a glued footnote mark. */
export const PRESS_TEXT = [
  'Hai nước họp bàn về buôn bán.',
  '',
  'Năm 2024 kim ngạch đạt khoảng 1,5 tỷ USD7 và',
  'xuất khẩu từ Lào sang tăng',
  '12,5% so với năm trước.',
].join('\n');

export const FIGURES_HEADER = FIGURE_COLUMNS.join(',');

const FIGURE: FigureRow = {
  id: 'press-2024-turnover',
  lines: '3',
  locator: '',
  as_written: 'khoảng 1,5 tỷ USD',
  indicator: 'trade-turnover',
  measure: 'level',
  whole: '',
  whole_value: '',
  pair: 'LA-VN',
  reporter: '',
  attributed_to: '',
  origin: '',
  destination: '',
  breakdown: '',
  period: '2024',
  period_kind: 'year',
  base_period: '',
  value: '1500000000',
  low: '',
  high: '',
  unit: 'USD',
  qualifier: 'about',
  nature: 'reported',
  reading: '',
  restates: '',
  inferred: '',
  note_en: '',
  note_vi: '',
};

/** What differs from the first figure in the one about exports. */
const GROWTH: Partial<FigureRow> = {
  id: 'press-2024-exports-growth',
  lines: '4-5',
  as_written: 'tăng 12,5%',
  indicator: 'goods-exports',
  measure: 'growth',
  origin: 'LA',
  destination: 'VN',
  base_period: '2023',
  value: '12.5',
  unit: 'percent',
  qualifier: 'exact',
};

/** A line of a figures file: the small dataset's turnover figure with other cells. */
export function figureLine(cells: Partial<FigureRow> = {}): string {
  const row = { ...FIGURE, ...cells };
  return FIGURE_COLUMNS.map((column) => quotedWhereNeeded(row[column])).join(',');
}

function quotedWhereNeeded(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A line of a figures file: the small dataset's growth figure with other cells. */
export function growthLine(cells: Partial<FigureRow> = {}): string {
  return figureLine({ ...GROWTH, ...cells });
}

/** Lines of a file, each ended. */
export function fileOf(...lines: string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

export const DOCUMENTS_HEADER =
  'id,title,publisher,date,date_note,language,url,archived_url,accessed,text_file,sha256,note_en,note_vi';
export const INDICATORS_HEADER =
  'id,topic,name_en,name_vi,definition_en,definition_vi,unit_kind,stock_flow,direction_is,not_comparable_with';

export const PRESS_DIGEST = createHash('sha256').update(PRESS_TEXT).digest('hex');

const FILES: Readonly<Record<string, string>> = {
  'countries.csv': fileOf('id,name_en,name_vi', 'LA,Laos,Lào', 'VN,Viet Nam,Việt Nam'),
  'topics.csv': fileOf('id,name_en,name_vi', 'trade,Trade,Thương mại', 'energy,Energy,Năng lượng'),
  'units.csv': fileOf(
    'id,kind,label_en,label_vi,name_en,name_vi',
    'USD,money,USD,USD,US dollar,Đô la Mỹ',
    'percent,percent,%,%,percent,phần trăm',
    'rank,rank,,,rank,thứ hạng',
    'kWh,measured,kWh,kWh,kilowatt-hour,kilôoát giờ',
  ),
  'indicators.csv': fileOf(
    INDICATORS_HEADER,
    'trade-turnover,trade,Trade turnover,Kim ngạch,Both ways,Hai chiều,money,flow,none,goods-exports',
    'goods-exports,trade,Exports of goods,Xuất khẩu,One way,Một chiều,money,flow,flow,trade-turnover',
    'electricity-sales,energy,Electricity sold,Điện bán,One way,Một chiều,measured,flow,flow,',
  ),
  'breakdowns.csv': fileOf(
    'key,code,name_en,name_vi',
    'sector,mining,mining,khai khoáng',
    'status,signed,signed,đã ký',
    'whole,ASEAN-partners,partners in ASEAN,các đối tác ASEAN',
  ),
  'documents.csv': fileOf(
    DOCUMENTS_HEADER,
    `press,Buôn bán hai nước,,2025-01-15,,vi,,,,press.txt,${PRESS_DIGEST},,`,
    'report,A report on trade,Office,2025~,,en,https://example.org/report,,2025-02-01,,,One note.,Một ghi chú.',
  ),
  'figures/press.csv': fileOf(FIGURES_HEADER, figureLine(), growthLine()),
  'figures/report.csv': fileOf(
    FIGURES_HEADER,
    figureLine({ id: 'report-2024-turnover', lines: '', as_written: 'about 1.5 billion USD' }),
  ),
  'retired.csv': fileOf('id,replaced_by,note_en,note_vi', 'old-turnover,press-2024-turnover,,'),
  'review.csv': fileOf('figure,check,reason'),
};

let temporaryFolders: string[] = [];

afterEach(async () => {
  await Promise.all(temporaryFolders.map((folder) => rm(folder, { recursive: true })));
  temporaryFolders = [];
});

/** A new empty folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dataset-'));
  temporaryFolders.push(folder);
  return folder;
}

/**
 * Writes a small valid dataset, with the repository's own datapackage.json, to a new folder named `data` and returns
 * it. Files given are written in place of the dataset's own; null leaves a file out.
 */
export async function writeSmallDataset(files: Record<string, string | Buffer | null> = {}): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'data');
  await mkdir(path.join(folder, 'figures'), { recursive: true });
  const contents = { 'datapackage.json': await smallPackage(), ...FILES, ...files };
  for (const [name, content] of Object.entries(contents)) {
    if (content !== null) await writeFile(path.join(folder, name), content);
  }
  return folder;
}

async function smallPackage(): Promise<string> {
  const definition = JSON.parse(await readFile('data/datapackage.json', 'utf8')) as {
    resources: { name: string; path: string | string[] }[];
  };
  const figures = definition.resources.find((resource) => resource.name === 'figures')!;
  figures.path = ['figures/press.csv', 'figures/report.csv'];
  return `${JSON.stringify(definition)}\n`;
}

/** What reading a small dataset with these files says, a sentence for each problem. */
export async function problemsOf(files: Record<string, string | Buffer | null>): Promise<string[]> {
  const { problems } = await readDataset(await writeSmallDataset(files));
  return problems.map(describeProblem);
}

/** What checking a small dataset with these files says, its text at hand. */
export async function checkProblemsOf(files: Record<string, string | Buffer | null>): Promise<string[]> {
  const texts = await temporaryFolder();
  await writeFile(path.join(texts, 'press.txt'), PRESS_TEXT);
  const { problems } = await checkDataset(await writeSmallDataset(files), texts);
  return problems.map(describeProblem);
}
