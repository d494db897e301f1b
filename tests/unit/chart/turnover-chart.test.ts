import type { ChartMark } from '@/lib/chart/chart-panel';
import { turnover } from '../../fixtures/chart-figures';
import { chartOf } from '../../fixtures/chart-of';

const model = chartOf(turnover);
const idsOf = (marks: readonly ChartMark[]) => marks.map(({ figureId }) => figureId);
const markOf = (id: string) => model.marks.find(({ figureId }) => figureId === id)!;

test('the title says what is shown and the subtitle in what unit', () => {
  expect([model.title, model.subtitle]).toEqual([
    'Two-way trade turnover, Viet Nam – Laos, 1986–2025',
    'billion USD',
  ]);
});

test('the same in Vietnamese with Vietnamese numbers', () => {
  const vietnamese = chartOf(turnover, 'vi');
  const label = (id: string) => vietnamese.marks.find(({ figureId }) => figureId === id)?.label;
  expect([vietnamese.title, vietnamese.subtitle]).toEqual([
    'Kim ngạch thương mại hai chiều, Việt Nam – Lào, 1986–2025',
    'tỷ USD',
  ]);
  expect([label('year-2021'), label('part-2022')]).toEqual([['trên 1,37 tỷ'], ['558,2 triệu', '4T/2022']]);
  expect(vietnamese.strip.map((item) => item.label)).toEqual([
    '1986–1996: bình quân khoảng 70 triệu mỗi năm, không kể xe máy',
    '2001–2005: tổng cộng 687,8 triệu',
  ]);
});

test('whole years are full, parts of years hollow, each at the middle of its time', () => {
  expect(idsOf(model.marks.filter(({ completeness }) => completeness === 'part'))).toEqual([
    'part-2007',
    'part-2022',
  ]);
  expect(markOf('year-1991').x).toBe(1991.5);
  expect(markOf('part-2022').x).toBeCloseTo(2022 + 120 / 365 / 2, 10);
});

test('a line joins 1991 to 1996 year by year and crosses no gap', () => {
  const joined = model.segments.map(({ from, to }) => [
    model.marks[from]!.figureId,
    model.marks[to]!.figureId,
  ]);
  expect(joined).toEqual([
    ['year-1991', 'year-1992'],
    ['year-1992', 'year-1993'],
    ['year-1993', 'year-1994'],
    ['year-1994', 'year-1995'],
    ['year-1995', 'year-1996'],
  ]);
});

test('the total and the average stand in the strip over their years', () => {
  expect(model.strip.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['1986–1996: about 70 million a year on average, without motorbikes', 1986, 1997],
    ['2001–2005: 687.8 million in total', 2001, 2006],
  ]);
});

test('a target with a year is a mark, a target without one a level from its document on', () => {
  expect(markOf('target-2010')).toMatchObject({ nature: 'target', x: 2010.5, value: 1e9 });
  expect(model.levels.map(({ low, high, label }) => [low, high, label])).toEqual([
    [5e9, 5e9, 'Target 5 billion, no year set'],
    [5e9, 10e9, 'Target 5–10 billion, no year set'],
  ]);
  expect(model.levels[0]?.start).toBeCloseTo(2026 + 29 / 365, 10);
});

test('"more than" has an arrow and its words', () => {
  expect(markOf('year-2021')).toMatchObject({ arrow: 'up', label: ['over 1.37 billion'] });
  expect(markOf('year-2025')).toMatchObject({ arrow: null, label: ['3 billion'] });
});

test('axes begin at zero and end beyond what is drawn, with room for the levels', () => {
  expect(model.valueAxis).toMatchObject({ from: 0, to: 10e9, reversed: false });
  expect(model.valueAxis.ticks.map(({ label }) => label)).toEqual(['0', '2', '4', '6', '8', '10']);
  expect(model.timeAxis).toEqual({ from: 1986, to: 2030 });
});

test('the legend tells the codes in use and no others', () => {
  expect(model.legend.map(({ label }) => label)).toEqual([
    'Whole year',
    'Part of a year',
    'Target',
    'More than stated',
    'Target, no year set',
  ]);
});

test('a statement says what, when, how printed, by whom and where, and leads to its card', () => {
  expect(markOf('part-2022').statement).toEqual({
    figureId: 'part-2022',
    href: '/en/figures/part-2022',
    number: '558.2 million USD',
    period: 'January–April 2022',
    series: '',
    asWritten: '558,2 triệu USD',
    language: 'vi',
    source: 'Title of middle',
    sourceHref: '/en/documents/middle?line=764#line-764',
    place: 'line 764–766',
    remarks: [],
    rivals: [],
  });
});

test('sources are the documents used, oldest first', () => {
  expect(model.sources.map(({ documentId }) => documentId)).toEqual(['old', 'middle', 'new']);
});

test('the summary tells points, parts, targets and totals', () => {
  expect(model.summary).toBe(
    'Chart: Two-way trade turnover, Viet Nam – Laos, 1986–2025. ' +
      'Two-way trade turnover: 9 points, the first 45 million USD (1991), the last 3 billion USD (2025). ' +
      'Two-way trade turnover (target): one point, 1 billion USD (2010). ' +
      'Parts of a year: January–November 2007: 289 million USD; January–April 2022: 558.2 million USD. ' +
      'Targets without a year: 5 billion USD; 5–10 billion USD. ' +
      'Over several years: 1986–1996: about 70 million a year on average, without motorbikes; ' +
      '2001–2005: 687.8 million in total.',
  );
});
