import type { Figure } from '@/lib/figure/figure';
import type { FigureRow } from '@/lib/figure/columns';
import { DIRECTION_COLOURS, PARTNER_COLOURS } from '@/lib/look/colours';
import { chartFigure, yearFigure } from '../../fixtures/chart-figures';
import { chartOf, viewOf } from '../../fixtures/chart-of';

const YEARS = [2004, 2005, 2006];
const threeYears = (changes: Partial<FigureRow> & { id: string }): Figure[] =>
  YEARS.map((year) => yearFigure(year, String(year - 1900), { ...changes, id: `${changes.id}-${year}` }));
const out = { origin: 'VN', destination: 'LA' };
const back = { origin: 'LA', destination: 'VN' };
const laos = threeYears({ id: 'laos' });
const cambodia = threeYears({ id: 'cambodia', pair: 'KH-VN' });
const goods = [
  ...threeYears({ id: 'exports', indicator: 'goods-exports', ...out }),
  ...threeYears({ id: 'imports', indicator: 'goods-imports', ...back }),
];
const namesGoods = { indicators: ['goods-exports', 'goods-imports'] };

test('two partners share a panel, each with its own colour and shape', () => {
  const { series, pairs, title } = chartOf([...laos, ...cambodia]);
  expect(pairs).toEqual(['KH-VN', 'LA-VN']);
  expect(title).toBe('Two-way trade turnover, Viet Nam – Cambodia and Viet Nam – Laos, 2004–2006');
  expect(series.map(({ label }) => label)).toEqual(['Viet Nam – Cambodia', 'Viet Nam – Laos']);
  expect(new Set(series.map(({ colour }) => colour)).size).toBe(2);
  expect(new Set(series.map(({ shape }) => shape)).size).toBe(2);
  expect(series.filter(({ colour }) => !PARTNER_COLOURS.includes(colour))).toEqual([]);
});

test('a partner has the same colour and shape whoever stands beside it', () => {
  const others = threeYears({ id: 'both', pair: 'KH-LA-VN' });
  const lookOf = (figures: readonly Figure[]) =>
    chartOf(figures).series.find(({ label }) => label === 'Viet Nam – Laos');
  expect(lookOf([...others, ...laos])).toEqual(lookOf([...laos, ...cambodia]));
});

test('alone a partner is shown by its direction', () => {
  expect(chartOf(laos).series[0]?.colour).toBe(DIRECTION_COLOURS['both-ways']);
});

test('indicators that the reader names share a panel, told apart by direction and shape', () => {
  const { series, title, indicatorIds } = chartOf(goods, 'en', namesGoods);
  expect(indicatorIds).toEqual(namesGoods.indicators);
  expect(title).toBe('Goods exports and goods imports, Viet Nam – Laos, 2004–2006');
  expect(series.map(({ label, colour }) => [label, colour])).toEqual([
    ['Viet Nam → Laos, goods exports', DIRECTION_COLOURS.outward],
    ['Laos → Viet Nam, goods imports', DIRECTION_COLOURS.inward],
  ]);
});

test('indicators that nobody names stand apart', () => {
  expect(chartOf(goods).indicatorIds).toHaveLength(1);
});

test('indicators that must not be compared stand apart though they are named', () => {
  const border = threeYears({ id: 'border', indicator: 'border-trade-turnover' });
  const { panels } = viewOf([...laos, ...border], {
    indicators: ['border-trade-turnover', 'trade-turnover'],
  });
  expect(panels).toHaveLength(2);
});

test('what the other side says of a flow has another shape and its reporter’s name', () => {
  const lao = threeYears({ id: 'lao', indicator: 'goods-imports', reporter: 'LA', ...out });
  const { series } = chartOf([...goods, ...lao], 'en', namesGoods);
  const outward = series.filter(({ colour }) => colour === DIRECTION_COLOURS.outward);
  expect(outward.map(({ label }) => label)).toEqual([
    'Viet Nam → Laos, goods exports',
    'Viet Nam → Laos, goods imports, statistics of Laos',
  ]);
  expect(new Set(series.map(({ shape }) => shape)).size).toBe(3);
});

test('a line does not lead from one reporter to another', () => {
  const exports = threeYears({ id: 'exports', indicator: 'goods-exports', ...out });
  const told = yearFigure(2007, '200', { indicator: 'goods-exports', reporter: 'LA', ...out });
  expect(chartOf([...exports, told]).segments).toHaveLength(2);
});

test('more than six looks of several pairs stand apart, a panel each', () => {
  const crowd = (pair: string) =>
    ['', 'sector=energy', 'excludes=motorbikes', 'sector=energy;excludes=motorbikes'].flatMap(
      (breakdown, index) => threeYears({ id: `${pair}-${index}`, pair, breakdown }),
    );
  const { panels } = viewOf([...crowd('LA-VN'), ...crowd('KH-VN')]);
  expect(panels.map((panel) => panel.kind === 'chart' && panel.pairs)).toEqual([['KH-VN'], ['LA-VN']]);
});

const growth = (year: number) =>
  yearFigure(year, '4', {
    id: `growth-${year}`,
    measure: 'growth',
    unit: 'percent',
    value: '4',
    as_written: '4%',
    base_period: `${year - 1}`,
  });
const voltage = chartFigure({
  id: 'kv',
  indicator: 'line-voltage',
  value: '35',
  as_written: '35 kV',
  unit: 'kV',
});

test('units never share an axis: up to three panels stand under one another, the fullest first', () => {
  const view = viewOf([growth(2005), ...laos, voltage, growth(2006)]);
  expect(
    view.panels.map((panel) => panel.kind === 'empty' || [panel.kind, panel.measure, panel.unitId]),
  ).toEqual([
    ['chart', 'level', 'USD'],
    ['statements', 'growth', 'percent'],
    ['statements', 'level', 'kV'],
  ]);
  expect([view.choice, view.others]).toEqual([null, []]);
});

test('of more panels the fullest is shown, the others are named with their counts', () => {
  const share = chartFigure({ id: 's', measure: 'share', unit: 'percent', value: '4', as_written: '4%' });
  const view = viewOf([growth(2005), ...laos, voltage, growth(2006), share]);
  expect(view.panels).toHaveLength(1);
  expect(view.choice).toContain('most comparable whole years');
  expect(view.others.map(({ title, countWords }) => [title, countWords])).toEqual([
    ['Two-way trade turnover: growth, Viet Nam – Laos (%)', '2 figures'],
    ['Line voltage, Viet Nam – Laos (kV)', '1 figure'],
    ['Two-way trade turnover: share, Viet Nam – Laos (%)', '1 figure'],
  ]);
});

describe('years without a figure', () => {
  const broken = [...laos, yearFigure(2010, '240'), yearFigure(2011, '250')];

  test('nothing is drawn across them unless the reader asks', () => {
    const model = chartOf(broken);
    expect(model.connectors).toEqual([]);
    expect(model.hasGaps).toBe(true);
    expect(model.notes).toEqual([expect.stringContaining('no line is drawn across them')]);
  });

  test('a dotted line crosses them when asked for, and the legend names it', () => {
    const { connectors, marks, legend, notes } = chartOf(broken, 'en', { gaps: 'dotted' });
    expect(connectors.map(({ from, to }) => [marks[from]!.figureId, marks[to]!.figureId])).toEqual([
      ['laos-2006', 'year-2010'],
    ]);
    expect(legend).toContainEqual({ kind: 'connector', label: 'No figure for the years between' });
    expect(notes).toEqual([]);
  });
});

test('years that were chosen do not look like all there are', () => {
  const broken = [...laos, yearFigure(2010, '240')];
  const { goesOn, notes } = chartOf(broken, 'en', { from: 2005, to: 2020 });
  expect(goesOn).toEqual({ before: true, after: false });
  expect(notes[0]).toBe(
    'These years are a part only: the documents also state earlier figures of what is shown.',
  );
});

test('the reader may choose whose statement stands', () => {
  const rival = chartFigure({ id: 'rival', period: '2005', value: '170000000' }, 'new');
  const standing = (prefer: 'old' | 'new') =>
    chartOf([...laos, rival], 'en', { prefer: { kind: 'document', documentId: prefer } }).marks.filter(
      (mark) => mark.standing,
    );
  expect(standing('new').map(({ figureId }) => figureId)).toContain('rival');
  expect(standing('old').map(({ figureId }) => figureId)).toContain('laos-2005');
});

test('a mark tells its rivals', () => {
  const rival = chartFigure({ id: 'rival', period: '2005', value: '170000000' }, 'new');
  const { marks } = chartOf([...laos, rival]);
  const told = marks.find(({ figureId }) => figureId === 'laos-2005')!.statement.rivals;
  expect(told.map(({ number, source }) => [number, source])).toEqual([['170 million USD', 'Title of new']]);
});
