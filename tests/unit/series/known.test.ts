import { documentsKnown, snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import { chartFigure, chartSnapshot } from '@/tests/fixtures/chart-figures';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

const endOf = (edtf: string, lastDay: string) => ({ edtf, lastDay });

let real: Snapshot;

beforeAll(async () => {
  real = await readRealSnapshot();
});

test('in June 2022 the documents of that year that came later were not known', () => {
  const june = endOf('2022-06', '2022-06-30');
  const known = new Set(documentsKnown(real, june).map(({ id }) => id));
  expect(known).toContain('annex-la-2022');
  expect(known).toContain('vccinews-2021-07-30');
  expect(known).not.toContain('vietnamplus-2022-09');
  expect(known).not.toContain('congthuong-2022');
  const figures = snapshotAsKnown(real, june).figures;
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter(({ documentId }) => !known.has(documentId))).toEqual([]);
});

test('a document without a date is known only when every document is', () => {
  const snapshot = chartSnapshot([chartFigure({}, 'undated'), chartFigure({ id: 'old' }, 'old')]);
  const then = snapshotAsKnown(snapshot, endOf('2026', '2026-12-31'));
  expect(then.figures.map(({ id }) => id)).toEqual(['old']);
  expect(snapshotAsKnown(snapshot, null)).toBe(snapshot);
});
