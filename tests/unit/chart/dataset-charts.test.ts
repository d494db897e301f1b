import type { ChartModel } from '@/lib/chart/chart-panel';
import { viewPanel } from '@/lib/chart/view-panel';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

function shown(query: Partial<ExploreQuery>, locale: Locale = 'en'): ChartModel {
  const panel = viewPanel(snapshot, { ...EVERY_FIGURE, ...query }, locale);
  if (panel.kind !== 'chart') throw new Error(`No chart but ${panel.kind}.`);
  return panel;
}

const CAPITAL_AND_EXPORTS = { indicators: ['goods-exports', 'registered-capital'], pairs: ['LA-VN'] };

test('no two series look alike, even where there are more than shapes', () => {
  const { series } = shown(CAPITAL_AND_EXPORTS);
  expect(series.length).toBeGreaterThan(7);
  expect(new Set(series.map(({ colour, shape }) => `${colour} ${shape}`)).size).toBe(series.length);
});

test('names of series begin with a capital letter', () => {
  const names = shown({ indicators: ['registered-capital'], pairs: ['LA-VN'] }).series.map(
    ({ label }) => label,
  );
  expect(names).toContain('All investing countries, Laos, rubber');
});

test.each([
  ['en', 'Share of the land border demarcated, Viet Nam – Cambodia'],
  ['vi', 'Tỷ lệ phân giới cắm mốc, Việt Nam – Campuchia'],
] as const)('a rate is not called a share once more (%s)', (locale, title) => {
  expect(shown({ indicators: ['border-demarcated-share'] }, locale).title).toMatch(
    new RegExp(`^${title}, \\d`),
  );
});

test.each([
  ['en', '2001–2005: 483,000 over the whole period, average per project'],
  ['vi', '2001–2005: 483.000 trong cả giai đoạn, bình quân một dự án'],
] as const)('an average per project is no total (%s)', (locale, label) => {
  const { strip } = shown({ indicators: ['registered-capital'], pairs: ['LA-VN'] }, locale);
  expect(strip.map((item) => item.label)).toContain(label);
});

test('an index is not told by the year that is its base', () => {
  const { headline, subtitle } = shown({ ...CAPITAL_AND_EXPORTS, show: 'index' });
  expect(subtitle).toBe('2025 = 100');
  expect(headline).toMatch(/ in 2007: .*, with 2025 = 100\.$/);
});

test('the title of what is computed names only what could be computed', () => {
  const { title } = shown({ indicators: ['border-trade-turnover', 'goods-imports'], show: 'index' });
  expect(title).toBe('Local border trade, Viet Nam – Laos: index, 1992–1996');
});

test.each([
  ['en', 'Viet Nam → Laos, January–June 2024: 339 million USD'],
  ['vi', 'Việt Nam → Lào, 6 tháng đầu năm 2024: 339 triệu USD'],
] as const)('the summary of several series says of which one a part of a year is (%s)', (locale, part) => {
  expect(shown({ indicators: ['registered-capital'], pairs: ['LA-VN'] }, locale).summary).toContain(part);
});

test('the summary reads as sentences where periods begin with words', () => {
  const { summary } = shown({ indicators: ['investment-projects'], pairs: ['KH-VN'] }, 'vi');
  expect(summary).toContain('điểm đầu 188 dự án (tính đến khoảng tháng 5/2022), điểm cuối 229 dự án (');
});
