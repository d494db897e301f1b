import fc from 'fast-check';
import type { ChartMark, ChartModel } from '@/lib/chart/chart-panel';
import type { Box } from '@/lib/layout/boxes';
import { boxesOverlap, boxLiesWithin } from '@/lib/layout/boxes';
import type { ChartWidth } from '@/lib/layout/chart-sizes';
import { CHART_WIDTHS, chartWidthFor } from '@/lib/layout/chart-sizes';
import { layoutChart } from '@/lib/layout/layout-chart';
import { markBox, segmentBoxes } from '@/lib/layout/place-labels';
import { chartScales } from '@/lib/layout/scales';
import { panelFigures } from '../../fixtures/arbitrary-figures';
import { chartFigure, turnover, yearFigure } from '../../fixtures/chart-figures';
import { chartOf } from '../../fixtures/chart-of';

const threeYears = [yearFigure(2004, '100'), yearFigure(2005, '160'), yearFigure(2006, '240')];
const anyModel = fc
  .tuple(panelFigures, fc.constantFrom('en' as const, 'vi' as const))
  .map(([others, locale]) => chartOf([...threeYears, ...others], locale));
const anyWidth = fc.constantFrom(...CHART_WIDTHS);

/** Boxes of all texts of a chart. */
function textBoxes(model: ChartModel, width: ChartWidth): Box[] {
  const { labels, levelLabels, seriesNames, legend, strip } = layoutChart(model, width);
  return [...labels, ...levelLabels, ...seriesNames, ...legend.entries, ...strip.items].map(({ box }) => box);
}

function overlappingPairs(boxes: readonly Box[]): (readonly [Box, Box])[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => boxesOverlap(box, other))
      .map((other) => [box, other] as const),
  );
}

test('no rival has a number beside it where the number to use has none', () => {
  fc.assert(
    fc.property(anyModel, anyWidth, (model, width) => {
      const told = layoutChart(model, width).labels.map(({ markIndex }) => model.marks[markIndex]!);
      const isOfPlace = (a: ChartMark) => (b: ChartMark) => a.seriesIndex === b.seriesIndex && a.x === b.x;
      const alone = told.filter(
        (mark) =>
          !mark.standing &&
          model.marks.some((other) => other.standing && isOfPlace(mark)(other)) &&
          !told.some((other) => other.standing && isOfPlace(mark)(other)),
      );
      expect(alone).toEqual([]);
    }),
  );
});

test('no text lies on another', () => {
  fc.assert(
    fc.property(anyModel, anyWidth, (model, width) => {
      expect(overlappingPairs(textBoxes(model, width))).toEqual([]);
    }),
  );
});

test('no label lies on a mark', () => {
  fc.assert(
    fc.property(anyModel, anyWidth, (model, width) => {
      const { labels, plot } = layoutChart(model, width);
      const scales = chartScales(model, plot);
      const marks = model.marks.map((mark) => markBox(mark, scales));
      expect(labels.filter(({ box }) => marks.some((mark) => boxesOverlap(box, mark)))).toEqual([]);
    }),
  );
});

test('nothing is cut at an edge', () => {
  fc.assert(
    fc.property(anyModel, anyWidth, (model, width) => {
      const { height, plot } = layoutChart(model, width);
      const scales = chartScales(model, plot);
      const all = [...textBoxes(model, width), ...model.marks.map((mark) => markBox(mark, scales))];
      const picture = { left: 0, top: 0, right: width, bottom: height };
      expect(all.filter((box) => !boxLiesWithin(box, picture))).toEqual([]);
    }),
  );
});

test.each(CHART_WIDTHS)('at %i the latest year, both targets and the strip have their words', (width) => {
  const model = chartOf(turnover);
  const { labels, levelLabels, strip } = layoutChart(model, width);
  expect(labels.map(({ markIndex }) => model.marks[markIndex]?.figureId)).toContain('year-2025');
  expect(levelLabels).toHaveLength(2);
  expect(strip.items).toHaveLength(2);
});

test('the dagger of a likely misprint is part of its mark', () => {
  const slip = yearFigure(2007, '1', { value: '421', as_written: '421 USD', reading: '421000000 USD' });
  const model = chartOf([...threeYears, slip]);
  const scales = chartScales(model, layoutChart(model, 720).plot);
  const [mark, plain] = [model.marks.at(-1)!, { ...model.marks.at(-1)!, misprint: false }];
  expect(markBox(mark, scales).top).toBeLessThan(markBox(plain, scales).top - 5);
  expect(markBox(mark, scales).right).toBeGreaterThan(markBox(plain, scales).right + 5);
});

test.each(CHART_WIDTHS)('at %i the label of a target stands clear of a line where it can', (width) => {
  const level = chartFigure(
    { period: '', period_kind: 'unstated', nature: 'target', value: '200000000' },
    'old',
  );
  const model = chartOf([...threeYears, yearFigure(2007, '190'), yearFigure(2008, '210'), level]);
  const { levelLabels, plot } = layoutChart(model, width);
  const lines = segmentBoxes(model, chartScales(model, plot));
  expect(levelLabels).toHaveLength(1);
  expect(lines.filter((line) => boxesOverlap(line, levelLabels[0]!.box))).toEqual([]);
});

test('the label of a band of targets stands in it where there is no room around it', () => {
  const band = { low: '40000000', high: '200000000', value: '', as_written: '40-200 triệu USD' };
  const level = chartFigure({ period: '', period_kind: 'unstated', nature: 'target', ...band }, 'old');
  const model = chartOf([
    ...[2005, 2006, 2007, 2008].map((year) => yearFigure(year, '202')),
    ...[2005, 2006, 2007, 2008].map((year) =>
      yearFigure(year, '20', { id: `low-${year}`, breakdown: 'sector=energy' }),
    ),
    level,
  ]);
  const { levelLabels, plot } = layoutChart(model, 720);
  const { yScale } = chartScales(model, plot);
  expect(levelLabels[0]!.box.top).toBeGreaterThan(yScale(200e6));
  expect(levelLabels[0]!.box.bottom).toBeLessThan(yScale(40e6));
});

test.each(CHART_WIDTHS)('at %i the latest mark has its label though it stands at the right edge', (width) => {
  const stocks = ['2025-06', '2025-09', '2025-12'].map((date, index) =>
    yearFigure(2025, `${590 + index * 0.1}`, { id: date, period: date, period_kind: 'as-of' }),
  );
  const { labels } = layoutChart(chartOf(stocks), width);
  expect(labels.map(({ markIndex }) => markIndex)).toContain(2);
});

test('years stand at an even step with their marks above them', () => {
  const { timeTicks } = layoutChart(chartOf(turnover), 340);
  expect(timeTicks).toEqual([
    { at: 1990.5, label: '1990' },
    { at: 2000.5, label: '2000' },
    { at: 2010.5, label: '2010' },
    { at: 2020.5, label: '2020' },
  ]);
});

test('values rise upwards and ranks downwards', () => {
  const plot = { left: 40, right: 300, top: 20, bottom: 220 };
  const axis = { from: 0, to: 10, ticks: [] };
  const heightsOf = (reversed: boolean) => {
    const { yScale } = chartScales(
      { timeAxis: { from: 2000, to: 2010 }, valueAxis: { ...axis, reversed } },
      plot,
    );
    return [yScale(0), yScale(10)];
  };
  expect(heightsOf(false)).toEqual([220, 20]);
  expect(heightsOf(true)).toEqual([20, 220]);
});

test('a container takes the widest layout that fits, and none when it is too narrow', () => {
  expect([339, 340, 719, 720, 1039, 1040, 2000].map(chartWidthFor)).toEqual([
    null,
    340,
    340,
    720,
    720,
    1040,
    1040,
  ]);
});

describe('names of series', () => {
  const ofCambodia = [2004, 2005, 2006].map((year) =>
    yearFigure(year, '20', { id: `kh-${year}`, pair: 'KH-VN' }),
  );
  const namesAt = (model: ChartModel, width: ChartWidth) => {
    const { seriesNames, legend } = layoutChart(model, width);
    return {
      beside: seriesNames.map(({ lines }) => lines.join(' ')),
      inLegend: legend.entries.map(({ entryIndex }) => model.legend[entryIndex]!.label),
    };
  };

  test('stand beside the last marks where there is room, and then not in the legend', () => {
    const model = chartOf([...threeYears, ...ofCambodia]);
    expect(namesAt(model, 1040)).toEqual({
      beside: ['Viet Nam – Cambodia', 'Viet Nam – Laos'],
      inLegend: [],
    });
  });

  test('have the number of the last mark under them', () => {
    const model = chartOf([...threeYears, ...ofCambodia]);
    const { seriesNames, labels } = layoutChart(model, 1040);
    const under = seriesNames.map(({ label }) => label && model.marks[label.markIndex]!.figureId);
    expect(under).toEqual(['kh-2006', 'year-2006']);
    expect(labels.map(({ markIndex }) => model.marks[markIndex]!.figureId)).toEqual(
      expect.arrayContaining(under),
    );
  });

  test('stand in the legend of a narrow chart', () => {
    const model = chartOf([...threeYears, ...ofCambodia]);
    expect(namesAt(model, 340)).toEqual({
      beside: [],
      inLegend: ['Viet Nam – Cambodia', 'Viet Nam – Laos'],
    });
  });

  test('stand in the legend where several lines end at one height', () => {
    const alike = ['KH-VN', 'KH-LA-VN'].flatMap((pair) =>
      threeYears.map((figure) => ({ ...figure, id: `${figure.id} ${pair}`, pair })),
    );
    expect(namesAt(chartOf([...threeYears, ...alike]), 1040).beside).toEqual([]);
  });
});
