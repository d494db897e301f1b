import { buildChartView } from '@/lib/chart/chart-view';
import { panelsOf } from '@/lib/chart/panels';
import { viewPanel } from '@/lib/chart/view-panel';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const TRADE: ExploreQuery = { ...EVERY_FIGURE, indicators: ['trade-turnover'], pairs: ['LA-VN'] };

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

test('the head of a page tells of the very chart that stands in its body', () => {
  const figures = selectFigures(snapshot, TRADE);
  expect(viewPanel(snapshot, TRADE, 'en')).toBe(buildChartView(figures, snapshot, TRADE, 'en').panels[0]);
});

test.each<Partial<ExploreQuery>>([
  { show: 'change' },
  { show: 'index' },
  { gaps: 'dotted' },
  { from: 2010 },
  { to: 2015 },
  { prefer: { kind: 'document', documentId: 'vietnamplus-2022-09' } },
])('what is asked for besides the figures makes another chart: %j', (asked) => {
  const plain = viewPanel(snapshot, TRADE, 'en');
  expect(viewPanel(snapshot, { ...TRADE, ...asked }, 'en')).not.toEqual(plain);
  expect(viewPanel(snapshot, TRADE, 'en')).toEqual(plain);
});

test('whatever is asked for by name is drawn, up to three panels', () => {
  const drawn = (asked: Partial<ExploreQuery>) => {
    const query = { ...EVERY_FIGURE, ...asked };
    const { panels, others } = buildChartView(selectFigures(snapshot, query), snapshot, query, 'en');
    return {
      titles: panels.map((panel) => (panel.kind === 'empty' ? '' : panel.title)),
      others: others.length,
    };
  };
  expect(drawn({ indicators: ['trade-turnover', 'visitors'], pairs: ['LA-VN'] })).toMatchObject({
    titles: [
      expect.stringMatching(/^Two-way trade turnover, Viet Nam – Laos/),
      expect.stringMatching(/^Visitor arrivals, Viet Nam – Laos/),
    ],
  });
  expect(drawn(TRADE).titles).toHaveLength(1);
  expect(drawn(TRADE).others).toBeGreaterThan(2);
  expect(drawn({ topic: 'trade' }).titles).toHaveLength(1);
});

test('each language has its own words', () => {
  expect(viewPanel(snapshot, TRADE, 'vi')).toMatchObject({ title: expect.stringContaining('Việt Nam') });
  expect(viewPanel(snapshot, TRADE, 'en')).toMatchObject({ title: expect.stringContaining('Viet Nam') });
});

test('the same figures fall into other panels when other indicators are named', () => {
  const goods = ['goods-exports', 'goods-imports'];
  const figures = selectFigures(snapshot, { ...EVERY_FIGURE, indicators: goods });
  const indicatorsOf = (indicators: readonly string[]) =>
    panelsOf(figures, snapshot, { indicators }).map(({ identity }) => identity.indicatorIds.length);
  expect(Math.max(...indicatorsOf([]))).toBe(1);
  expect(Math.max(...indicatorsOf(goods))).toBe(2);
  expect(Math.max(...indicatorsOf([]))).toBe(1);
});

test('a panel has as many points as the longest of its series', () => {
  const panels = panelsOf(snapshot.figures, snapshot, EVERY_FIGURE);
  const [fullest] = panels;
  const lengths = fullest!.series
    .filter(({ places }) => places[0]!.period.kind === 'year')
    .map(({ places }) => places.length);
  expect(fullest!.wholeYearPoints).toBe(Math.max(...lengths));
});
