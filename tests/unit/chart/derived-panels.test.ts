import { buildChartView } from '@/lib/chart/chart-view';
import type { ChartView } from '@/lib/chart/chart-view';
import type { ChartMark, ChartModel, StatementsPanel } from '@/lib/chart/chart-panel';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

function viewOf(
  indicator: string,
  pair: string,
  asked: Partial<ExploreQuery>,
  locale: Locale = 'en',
): ChartView {
  const query = { ...EVERY_FIGURE, indicators: [indicator], pairs: [pair], ...asked };
  return buildChartView(selectFigures(snapshot, query), snapshot, query, locale);
}

function chartOf(...asked: Parameters<typeof viewOf>): ChartModel {
  return viewOf(...asked).panels[0] as ChartModel;
}

function markOf(chart: ChartModel, figureId: string): ChartMark {
  return chart.marks.find((mark) => mark.figureId === figureId)!;
}

const reasonFor = (view: ChartView, show: string) =>
  view.shows.find((option) => option.show === show)!.whyNot;

describe('the change on a year earlier of the trade of Viet Nam and Laos', () => {
  const change = () => chartOf('trade-turnover', 'LA-VN', { show: 'change' });

  it('draws a printed growth as it is printed, though the levels would give another', () => {
    const printed = markOf(change(), 'vtcnews-trade-turnover-growth-2025');
    expect(printed).toMatchObject({ derived: null, value: 32.7, label: ['+32.7%'], standing: true });
    expect(markOf(change(), 'derived:vtcnews-trade-turnover-2025')).toBeUndefined();
    expect(change().headline).toBe('Two-way trade turnover rose by 32.7% in 2025 compared with 2024.');
  });

  it('computes the others, with the two figures behind each', () => {
    const { derived, range, href, statement } = markOf(change(), 'derived:history-trade-turnover-1996');
    expect(href).toBe('/en/figures/history-trade-turnover-1996');
    expect(derived!.inputs.map(({ number, period }) => `${period} ${number}`)).toEqual([
      '1995 80 million USD',
      '1996 188 million USD',
    ]);
    expect(range!.low).toBeCloseTo(120.6, 1);
    expect(range!.high).toBeCloseTo(151.3, 1);
    expect(statement.number).toBe('between +120% and +152%');
  });

  it('keeps the other print of a year beside the one that stands', () => {
    expect(markOf(change(), 'vccinews-2007-08-10-trade-turnover-growth-2006').standing).toBe(false);
  });

  it('names what is computed in the legend and counts the periods without a year before', () => {
    const { legend, notes, subtitle } = change();
    expect(legend.map(({ label }) => label)).toContain('Computed, not stated');
    expect(notes[1]).toContain('no figure for the same periods a year before');
    expect(subtitle).toBe('percent');
  });

  it('joins no mark to one of another kind of period, nor across a year without', () => {
    const { segments, marks } = change();
    const steps = segments.map(({ from, to }) => marks[to]!.x - marks[from]!.x);
    expect(steps.every((step) => Math.abs(step - 1) < 0.01)).toBe(true);
    const joined = segments.flatMap(({ from, to }) => [marks[from]!.completeness, marks[to]!.completeness]);
    expect(new Set(joined)).toEqual(new Set(['whole']));
  });
});

describe('the index', () => {
  it('has the first year shown as 100, by name', () => {
    const from1991 = chartOf('trade-turnover', 'LA-VN', { show: 'index' });
    const from2017 = chartOf('trade-turnover', 'LA-VN', { show: 'index', from: 2017 });
    expect([from1991.subtitle, from2017.subtitle]).toEqual(['1991 = 100', '2017 = 100']);
    expect(markOf(from2017, 'derived:vietnamplus-2018-06-trade-turnover-2017')).toMatchObject({
      value: 100,
      label: ['100'],
      range: null,
    });
    expect(from2017.headline).toBe('Two-way trade turnover in 2025: between 270 and 400, with 2017 = 100.');
  });

  it('of exact counts has no bars', () => {
    const { marks } = chartOf('visitors', 'LA-VN', { show: 'index' });
    expect(marks.filter(({ range }) => range !== null)).toEqual([]);
    expect(marks.every(({ derived }) => derived !== null)).toBe(true);
  });

  it('says in Vietnamese what it is', () => {
    const { title, subtitle } = chartOf('trade-turnover', 'LA-VN', { show: 'index', from: 2017 }, 'vi');
    expect(title).toBe('Kim ngạch thương mại hai chiều, Việt Nam – Lào: chỉ số, 2017–2025');
    expect(subtitle).toBe('năm 2017 = 100');
  });
});

describe('the share', () => {
  it('of fewer than three comparable points stands in words, with what it is computed from', () => {
    const panel = viewOf('goods-exports', 'KH-VN', { show: 'share' }).panels[0] as StatementsPanel;
    expect(panel.kind).toBe('statements');
    expect(panel.statements.map(({ number, period }) => `${period}: ${number}`)).toEqual([
      '2021: between 52% and 54%',
      'January–May 2022: 38.7%',
      'January–May 2023: 46.12%',
      'January–May 2023: 14.42%',
    ]);
    expect(panel.statements[0]!.remarks.at(-1)).toBe(
      'Computed from 9.3 billion USD (2021); 4.91 billion USD (2021).',
    );
  });
});

describe('what makes no sense is refused with a reason', () => {
  it.each([
    ['trade-partner-rank', 'KH-VN', 'change', 'A rank is a place in an order: it has no percentage.'],
    ['trade-partner-rank', 'KH-VN', 'index', 'A rank is a place in an order: it has no percentage.'],
    ['trade-turnover', 'LA-VN', 'share', 'These figures are no part of a whole that is stated.'],
    ['border-demarcated-share', 'KH-VN', 'share', 'These figures are shares already.'],
    ['border-demarcated-share', 'KH-VN', 'index', 'Only levels have this, not shares, changes or ranks.'],
    ['trade-balance', 'KH-VN', 'index', 'An index needs a year above zero as its base.'],
  ])('%s of %s: %s', (indicator, pair, show, reason) => {
    expect(reasonFor(viewOf(indicator, pair, {}), show)).toBe(reason);
  });

  it('in Vietnamese too, and the statements stand in place of a chart', () => {
    const view = viewOf('trade-partner-rank', 'KH-VN', { show: 'change' }, 'vi');
    expect(reasonFor(view, 'change')).toBe('Thứ hạng không tính được theo phần trăm.');
    expect(view.panels[0]).toMatchObject({
      kind: 'statements',
      reason: 'Thứ hạng không tính được theo phần trăm.',
    });
  });
});

test.each(['change', 'index', 'share'] as const)(
  'every computed %s of the dataset leads to its inputs',
  (show) => {
    const pairs = [...new Set(snapshot.figures.map(({ indicatorId, pair }) => `${indicatorId} ${pair}`))];
    const marks = pairs
      .map((one) => one.split(' ') as [string, string])
      .flatMap(([indicator, pair]) => viewOf(indicator, pair, { show }).panels)
      .flatMap((panel) => (panel.kind === 'chart' ? panel.marks : []));
    const computed = marks.filter(({ derived }) => derived !== null);
    const ids = new Set(snapshot.figures.map(({ id }) => id));
    const inputs = computed.flatMap(({ derived }) => derived!.inputs);
    expect(inputs.filter(({ figureId }) => !ids.has(figureId))).toEqual([]);
    expect(computed.filter(({ derived }) => derived!.inputs.length === 0)).toEqual([]);
    expect(marks.filter(({ x, value }) => !Number.isFinite(x) || !Number.isFinite(value))).toEqual([]);
  },
);
