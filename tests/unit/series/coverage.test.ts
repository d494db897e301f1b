import { parseDocumentDate } from '@/lib/figure/period';
import type { CoverageCell, CoverageFilter } from '@/lib/series/coverage';
import { coverageOf } from '@/lib/series/coverage';
import { disagreementAt } from '@/lib/series/disagreement';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureWithId, seriesOfFigure } from '@/lib/series/snapshot-index';
import { yearColumns } from '@/lib/series/year-columns';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const EVERYTHING: CoverageFilter = { topic: null, pair: null };
const YEARS_ASKED_FOR = { from: 1990, to: 1999 };

function columnsOf(known = snapshot, asked: { from: number | null; to: number | null } = NONE_ASKED) {
  return yearColumns(known.figures, known.catalogue.documents, asked);
}

const NONE_ASKED = { from: null, to: null };

function rowOf(indicatorId: string, filter: CoverageFilter, known = snapshot) {
  const rows = coverageOf(known, columnsOf(known), filter).flatMap((topic) => topic.rows);
  return rows.find((row) => row.indicatorId === indicatorId);
}

function cellOf(indicatorId: string, year: number, filter: CoverageFilter, known = snapshot) {
  const place = columnsOf(known).findIndex(({ first, last }) => first <= year && year <= last);
  return rowOf(indicatorId, filter, known)?.cells[place] ?? null;
}

const LAOS: CoverageFilter = { topic: null, pair: 'LA-VN' };
const CAMBODIA: CoverageFilter = { topic: null, pair: 'KH-VN' };

describe('the columns', () => {
  it('are years from the decade before the latest documents on, decades before, and leave no year out', () => {
    const columns = columnsOf();
    expect(columns).toContainEqual({ first: 2026, last: 2026 });
    expect(columns).toContainEqual({ first: 2010, last: 2010 });
    expect(columns).toContainEqual({ first: 1990, last: 1999 });
    expect(columns[0]).toEqual({ first: 2027, last: 2039 });
    expect(columns.slice(1).map(({ last }) => last + 1)).toEqual(
      columns.slice(0, -1).map(({ first }) => first),
    );
  });

  it('are the years asked for, the others in decades', () => {
    const columns = columnsOf(snapshot, YEARS_ASKED_FOR);
    expect(columns).toContainEqual({ first: 1993, last: 1993 });
    expect(columns).toContainEqual({ first: 2010, last: 2019 });
    expect(columns).not.toContainEqual({ first: 2021, last: 2021 });
  });

  it('do not reach beyond what figures speak of', () => {
    const columns = columnsOf(snapshot, { from: 1000, to: 2999 });
    expect(columns.length).toBeLessThan(150);
  });
});

describe('a cell', () => {
  it('counts the documents that state the year itself', () => {
    const documents = snapshot.figures.filter(
      ({ indicatorId, pair, period }) =>
        indicatorId === 'trade-turnover' && pair === 'LA-VN' && /^2022(-|$)/.test(period.edtf),
    );
    const cell = cellOf('trade-turnover', 2022, LAOS);
    expect(cell?.documents).toBe(new Set(documents.map(({ documentId }) => documentId)).size);
    expect(cell?.documents).toBeGreaterThan(2);
  });

  it.each<[string, number, CoverageFilter, CoverageCell['completeness']]>([
    ['trade-turnover', 2025, LAOS, 'whole'],
    ['trade-turnover', 2022, LAOS, 'part'],
    ['registered-capital', 2022, LAOS, 'day'],
    ['scholarships', 2024, LAOS, 'expected'],
  ])('of %s in %s says how complete its best statement is', (indicator, year, filter, expected) => {
    expect(cellOf(indicator, year, filter)?.completeness).toBe(expected);
  });

  it('does not count a period of several years, and says that there is one', () => {
    expect(cellOf('students', 2012, LAOS)).toEqual({
      documents: 0,
      completeness: null,
      disagreements: 0,
      longer: 1,
    });
  });

  it('is empty where nothing is stated', () => {
    expect(rowOf('trade-turnover', LAOS)).toBeDefined();
    expect(cellOf('visitors', 2008, CAMBODIA)).toBeNull();
  });

  it('says where statements disagree: four values for trade with Cambodia in 2016, two for growth with Laos in 2006', () => {
    expect(cellOf('trade-turnover', 2016, CAMBODIA)?.disagreements).toBe(1);
    expect(cellOf('trade-turnover', 2006, LAOS)?.disagreements).toBe(1);
    expect(cellOf('trade-turnover', 2025, LAOS)?.disagreements).toBe(0);
  });

  it('of one pair does not show the other’s disagreement', () => {
    expect(cellOf('trade-turnover', 2016, LAOS)?.disagreements ?? 0).toBe(0);
  });
});

describe('the rows', () => {
  it('hold every indicator of the topic once, stated or not', () => {
    const [trade] = coverageOf(snapshot, columnsOf(), { topic: 'trade', pair: 'KH-VN' });
    const ids = [...(trade?.rows ?? []).map(({ indicatorId }) => indicatorId), ...(trade?.unstated ?? [])];
    const expected = [...snapshot.catalogue.indicators.values()].filter(({ topicId }) => topicId === 'trade');
    expect(new Set(ids)).toEqual(new Set(expected.map(({ id }) => id)));
    expect(ids).toHaveLength(expected.length);
    expect(trade?.unstated).toContain('transit-goods');
  });

  it('count figures without a period apart', () => {
    expect(rowOf('trade-turnover', CAMBODIA)?.undated).toBe(4);
  });

  it('know only what was known on a day', () => {
    const known = snapshotAsKnown(snapshot, {
      edtf: '2022-06',
      lastDay: parseDocumentDate('2022-06')?.lastDay ?? '',
    });
    expect(cellOf('trade-turnover', 2025, LAOS, known)?.documents).toBe(0);
    expect(cellOf('trade-turnover', 2021, LAOS, known)?.documents).toBeGreaterThan(0);
    expect(columnsOf(known)).not.toContainEqual({ first: 2026, last: 2026 });
  });

  it('come from every pair where none is chosen', () => {
    expect(cellOf('trade-turnover', 2025, EVERYTHING)?.documents).toBeGreaterThan(
      cellOf('trade-turnover', 2025, LAOS)?.documents ?? Infinity,
    );
  });
});

describe('a disagreement', () => {
  const placeOf = (figureId: string) => {
    const figure = figureWithId(snapshot, figureId);
    const places = figure === undefined ? [] : seriesOfFigure(snapshot, figure).places;
    return places.find(({ figures }) => figures.some(({ id }) => id === figureId))!;
  };

  it('names the two statements that are furthest apart', () => {
    const found = disagreementAt(placeOf('vietstock-2018-02-trade-turnover-2016'));
    expect(found?.lower.asWritten).toBe('only $1.6 billion');
    expect(found?.higher.asWritten).toBe('$2.9 billion');
    expect(found?.gap).toBeCloseTo((2_850_000_000 - 1_650_000_000) / 2_900_000_000, 5);
  });

  it('is none where roundings overlap', () => {
    expect(disagreementAt(placeOf('vtcnews-trade-turnover-2025'))).toBeNull();
  });

  it('looks at what is meant where a print is a slip', () => {
    const found = disagreementAt(placeOf('baothuathienhue-2023-10-goods-exports-vn-kh-2021-2'));
    expect(found?.gap).toBeLessThan(0.1);
  });
});
