import { parse } from 'csv-parse/sync';
import { figureCell } from '@/components/table/figure-cells';
import { figuresCsv } from '@/lib/export/figures-csv';
import { figuresJson } from '@/lib/export/figures-json';
import { figuresXlsx } from '@/lib/export/figures-xlsx';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { USUAL_LOOK } from '@/lib/query/graphic-query';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import { graphicSvg } from '@/server/chart-graphic';
import { exportOf } from '@/tests/fixtures/exported';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';
import { readSheet, unescaped } from '@/tests/fixtures/read-workbook';

const VIEWS = 50;
const LOCALE = 'en';

/** Views of one indicator and pair each, in the order in which the dataset first speaks of them. */
function viewsOf(snapshot: Snapshot): ExploreQuery[] {
  const keys = new Set(snapshot.figures.map(({ indicatorId, pair }) => `${indicatorId} ${pair}`));
  return [...keys].slice(0, VIEWS).map((key) => {
    const [indicator, pair] = key.split(' ') as [string, string];
    return { ...EVERY_FIGURE, indicators: [indicator], pairs: [pair] };
  });
}

/** A number as every form should have it: in words, and as it is stored (none for a range). */
interface NumberOfRow {
  readonly id: string;
  readonly words: string;
  readonly value: number | null;
}

interface JsonFigure {
  readonly id: string;
  readonly quantity: { readonly value: number | null };
}

function numbersOfCsv(text: string): NumberOfRow[] {
  const rows = parse(text, { columns: true }) as Record<'id' | 'value_in_words_en' | 'value', string>[];
  return rows.map(({ id, value, value_in_words_en: words }) => ({
    id,
    // The apostrophe that keeps spreadsheets from computing "+84%".
    words: words.replace(/^'/, ''),
    value: value === '' ? null : Number(value),
  }));
}

function numbersOfWorkbook(workbook: Buffer): NumberOfRow[] {
  const [header, ...rows] = readSheet(workbook, 1);
  const columnOf = (name: string) => [...header!].find(([, text]) => text === name)![0];
  return rows.map((cells) => {
    const value = cells.get(columnOf('Value'));
    return {
      id: cells.get(columnOf('Identifier'))!,
      words: cells.get(columnOf('Number in words'))!,
      value: value === undefined ? null : Number(value),
    };
  });
}

/** Period and number of every mark of a picture, which its title begins with. */
async function marksOfPicture(snapshot: Snapshot, view: ExploreQuery): Promise<string[]> {
  const query = { ...USUAL_LOOK, text: 'plain', view } as const;
  const svg = (await graphicSvg({ snapshot, query, locale: LOCALE, origin: '' })) ?? '';
  const [, ...titles] = [...svg.matchAll(/<title>([^<\n]*)/g)].map(([, title]) => unescaped(title!));
  return titles.map((title) => title.split(' · ')[0]!);
}

test('fifty views say the same numbers as page, CSV, workbook, JSON and picture', async () => {
  const snapshot = await readRealSnapshot();
  const views = viewsOf(snapshot);
  expect(views).toHaveLength(VIEWS);
  let marks = 0;
  for (const query of views) {
    const figures = selectFigures(snapshot, query);
    const exported = exportOf({ snapshot, query, figures, locale: LOCALE });
    const ofCsv = numbersOfCsv(figuresCsv(exported, { byteOrderMark: false }));
    const ofPage = figures.map((figure) => figureCell('value', figure, snapshot, LOCALE).text);
    const { figures: ofJson } = JSON.parse(figuresJson(exported)) as { figures: JsonFigure[] };
    expect(ofCsv.map(({ words }) => words)).toEqual(ofPage);
    expect(numbersOfWorkbook(await figuresXlsx(exported))).toEqual(ofCsv);
    expect(ofJson.map(({ id, quantity }) => [id, quantity.value])).toEqual(
      ofCsv.map(({ id, value }) => [id, value]),
    );
    for (const mark of await marksOfPicture(snapshot, query)) {
      expect(ofPage).toContain(mark.slice(mark.indexOf(': ') + 2));
      marks += 1;
    }
  }
  expect(marks).toBeGreaterThan(VIEWS);
}, 60_000);
