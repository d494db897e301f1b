import fc from 'fast-check';
import { sortFigures } from '@/lib/chart/sort-figures';
import { directionRole } from '@/lib/chart/figure-role';
import { buildChartModel } from '@/lib/chart/chart-model';
import { quantityMeant } from '@/lib/figure/figure';
import { seriesKey } from '@/lib/series/series';
import { DIRECTION_COLOURS } from '@/lib/look/colours';
import { panelFigures } from '../../fixtures/arbitrary-figures';
import { chartFigure, chartSnapshot, turnover, yearFigure } from '../../fixtures/chart-figures';
import { chartOf, statementsOf } from '../../fixtures/chart-of';

const threeYears = [yearFigure(2004, '100'), yearFigure(2005, '160'), yearFigure(2006, '240')];
const growth = (year: number, percent: string, changes = {}) =>
  yearFigure(year, '1', {
    measure: 'growth',
    unit: 'percent',
    value: percent,
    as_written: `${percent.replace('-', 'giảm ').replace('.', ',')}%`,
    base_period: `${year - 1}`,
    ...changes,
  });
const rank = (year: number, place: string, changes = {}) =>
  yearFigure(year, '1', {
    measure: 'rank',
    unit: 'rank',
    value: place,
    as_written: `thứ ${place}`,
    ...changes,
  });

test('every figure of a panel is drawn once or counted as not drawn', () => {
  fc.assert(
    fc.property(panelFigures, (figures) => {
      const { marks, levels, strip, notDrawn } = sortFigures(figures, chartSnapshot(figures));
      const ids = [...marks, ...levels, ...strip, ...notDrawn].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    }),
  );
});

test('a line never joins figures that are not alike, nor years that do not follow one another', () => {
  const years = fc.array(fc.integer({ min: 2000, max: 2008 }), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(years, panelFigures, (moreYears, others) => {
      const more = moreYears.map((year, index) => yearFigure(year, '100', { id: `more-${index}` }));
      const figures = [...threeYears, ...more, ...others];
      const { marks, segments } = chartOf(figures);
      const byId = new Map(figures.map((figure) => [figure.id, figure]));
      const ends = segments.map(({ from, to }) => [
        byId.get(marks[from]!.figureId)!,
        byId.get(marks[to]!.figureId)!,
      ]);
      expect(ends.map(([a]) => seriesKey(a!))).toEqual(ends.map(([, b]) => seriesKey(b!)));
      expect(
        ends.filter(([a, b]) => Math.abs(yearOf(b!.period.edtf) - yearOf(a!.period.edtf)) !== 1),
      ).toEqual([]);
      expect(ends.flat().filter((figure) => quantityMeant(figure).shape !== 'point')).toEqual([]);
    }),
  );
});

const yearOf = (edtf: string) => Number(edtf.slice(0, 4));

test('a model is plain JSON and does not depend on the order of the figures', () => {
  fc.assert(
    fc.property(panelFigures, (others) => {
      const figures = [...threeYears, ...others];
      const model = chartOf(figures);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      expect(chartOf(figures.toReversed())).toEqual(model);
    }),
  );
});

test('part-years join only with the same months in consecutive years', () => {
  const part = (period: string) => chartFigure({ id: period, period, period_kind: 'part-year' });
  const { marks, segments } = chartOf([
    ...threeYears,
    part('2021-01/2021-04'),
    part('2022-01/2022-04'),
    part('2022-01/2022-05'),
    part('2023-01/2023-05'),
  ]);
  const joined = segments.map(({ from, to }) => [marks[from]!.figureId, marks[to]!.figureId]);
  expect(joined).toContainEqual(['2021-01/2021-04', '2022-01/2022-04']);
  expect(joined).toContainEqual(['2022-01/2022-05', '2023-01/2023-05']);
  expect(joined).toHaveLength(4);
});

test('rivals are all shown, and the line goes through the one that stands', () => {
  const rival = chartFigure(
    { id: 'rival', period: '2005', value: '170000000', as_written: '170 triệu USD' },
    'new',
  );
  const { marks, segments, legend, notes } = chartOf([...threeYears, rival]);
  const standing = marks.filter((mark) => mark.standing).map(({ figureId }) => figureId);
  expect(standing).toEqual(['year-2004', 'rival', 'year-2006']);
  expect(segments.map(({ from, to }) => [marks[from]!.figureId, marks[to]!.figureId])).toEqual([
    ['year-2004', 'rival'],
    ['rival', 'year-2006'],
  ]);
  expect(legend.map(({ label }) => label)).toEqual(['Another statement for the same period']);
  expect(notes[0]).toContain('Where statements differ');
});

test('narrowing the selection does not change who stands', () => {
  const lao = (year: number) => yearFigure(year, '90', { id: `lao-${year}`, reporter: 'LA' });
  const all = [
    lao(2003),
    lao(2004),
    lao(2005),
    lao(2006),
    chartFigure({ id: 'other', period: '2005', reporter: 'VN' }, 'new'),
  ];
  const selected = all.filter(({ id }) => id !== 'lao-2003' && id !== 'lao-2004');
  const panel = buildChartModel([...selected, ...threeYears], chartSnapshot([...all, ...threeYears]), 'en');
  const standing = panel.kind === 'chart' ? panel.marks.filter((mark) => mark.standing) : [];
  expect(standing.map(({ figureId }) => figureId)).toContain('lao-2005');
});

test('a likely misprint is drawn as meant, and marked', () => {
  const slip = yearFigure(2007, '1', { value: '421', as_written: '421 USD', reading: '421000000 USD' });
  const mark = chartOf([...threeYears, slip]).marks.at(-1)!;
  expect(mark).toMatchObject({ value: 421e6, misprint: true, label: ['421 million'] });
  expect(mark.statement.remarks).toEqual(['Likely misprint: printed as 421 USD; what is meant is shown.']);
});

test('growth may be negative, and its arrow follows the sign', () => {
  const model = chartOf([
    growth(2019, '12'),
    growth(2020, '-11.3'),
    growth(2021, '-5', { qualifier: 'more-than', as_written: 'giảm hơn 5%' }),
  ]);
  expect(model.valueAxis.from).toBeLessThan(-11.3);
  expect(model.valueAxis.ticks.map(({ value }) => value)).toContain(0);
  expect(model.marks.map(({ arrow }) => arrow)).toEqual([null, null, 'down']);
});

test('ranks are never joined and first is on top', () => {
  const model = chartOf([rank(2019, '3'), rank(2020, '3'), rank(2021, '1')]);
  expect(model.segments).toEqual([]);
  expect(model.valueAxis).toMatchObject({ reversed: true, from: 0.5 });
});

test('"among the first 15" points to the better ranks, and the legend says so', () => {
  const among = rank(2021, '15', { qualifier: 'at-most', as_written: 'tốp 15' });
  const model = chartOf([rank(2019, '3'), rank(2020, '3'), among]);
  expect(model.marks.at(-1)!.arrow).toBe('up');
  expect(model.legend.map(({ label }) => label)).toEqual(['That rank or better']);
});

test('ticks of ranks keep their distance from the first', () => {
  const { ticks } = chartOf([rank(2019, '3'), rank(2020, '3'), rank(2021, '15')]).valueAxis;
  expect(ticks.map(({ value }) => value)).toEqual([1, 4, 6, 8, 10, 12, 14]);
});

test('a range is a bar from low to high and meets no line', () => {
  const range = yearFigure(2007, '1', {
    value: '',
    low: '250000000',
    high: '300000000',
    as_written: '250-300 triệu USD',
  });
  const { marks, segments } = chartOf([...threeYears, range]);
  expect(marks.at(-1)).toMatchObject({ range: { low: 250e6, high: 300e6 }, label: ['250–300 million'] });
  expect(segments).toHaveLength(2);
});

test('a direction has its colour, its parts another shape', () => {
  const exports = (year: number, changes = {}) =>
    yearFigure(year, '100', { indicator: 'goods-exports', origin: 'VN', destination: 'LA', ...changes });
  const back = { origin: 'LA', destination: 'VN' };
  const model = chartOf([
    exports(2004),
    exports(2005),
    exports(2006),
    exports(2006, { id: 'back', ...back }),
    exports(2006, { id: 'energy', breakdown: 'sector=energy' }),
  ]);
  expect(model.series.map(({ label, colour }) => [label, colour])).toEqual([
    ['Viet Nam → Laos', DIRECTION_COLOURS.outward],
    ['Viet Nam → Laos, energy', DIRECTION_COLOURS.outward],
    ['Laos → Viet Nam', DIRECTION_COLOURS.inward],
  ]);
  expect(new Set(model.series.map(({ shape }) => shape)).size).toBe(3);
});

test('a pair without Viet Nam is seen from its first country', () => {
  const figure = chartFigure({ pair: 'KH-LA', origin: 'KH', destination: 'LA' });
  expect(directionRole(figure)).toBe('outward');
});

test('fewer than three comparable points are no chart: the statements stand in time order', () => {
  const panel = statementsOf([turnover[12]!, turnover[10]!, turnover[14]!, turnover[8]!]);
  expect(panel.reason).toContain('Fewer than three');
  expect(panel.statements.map(({ figureId }) => figureId)).toEqual([
    'total-2001',
    'year-2021',
    'year-2025',
    'target-5',
  ]);
});

test('a statement without a period says so', () => {
  expect(statementsOf([turnover[14]!], 'vi').statements[0]?.period).toBe('Không nêu thời kỳ');
});

test('two statements for one year are one comparable point', () => {
  const figures = [
    yearFigure(2005, '160'),
    yearFigure(2006, '240'),
    yearFigure(2006, '250', { id: 'rival' }),
  ];
  expect(statementsOf(figures).statements).toHaveLength(3);
});

test('nothing selected is said in words', () => {
  expect(buildChartModel([], chartSnapshot([]), 'en')).toEqual({
    kind: 'empty',
    text: 'No figure matches this selection.',
  });
});

test('a figure without a period is not drawn but counted', () => {
  const model = chartOf([...threeYears, chartFigure({ id: 'when', period: '', period_kind: 'unstated' })]);
  expect(model.notes[0]).toBe(
    '1 figure names no period that can be placed in time; it stands in the table only.',
  );
});

test('counts have whole ticks', () => {
  const projects = (year: number, count: string) =>
    yearFigure(year, '1', { unit: 'projects', value: count, as_written: `${count} dự án` });
  const { ticks } = chartOf([projects(2004, '1'), projects(2005, '2'), projects(2006, '1')]).valueAxis;
  expect(ticks.map(({ label }) => label)).toEqual(['0', '1', '2']);
});
