import { answersFor } from '@/lib/answer/answers';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';
import { chartFigure, chartSnapshot, turnover } from '@/tests/fixtures/chart-figures';

let real: Snapshot;

beforeAll(async () => {
  real = await readRealSnapshot();
});

const numbersOf = (...parameters: Parameters<typeof answersFor>) =>
  answersFor(...parameters).answers.map(({ use }) => use?.figure.id ?? null);

describe('the numbers that answer for a chart', () => {
  it('are of the latest whole year, or of the period that is asked for', () => {
    const snapshot = chartSnapshot(turnover);
    const [first] = numbersOf(turnover, snapshot, EVERY_FIGURE);
    expect(first).toBe('year-2025');
    expect(numbersOf(turnover, snapshot, { ...EVERY_FIGURE, at: '2021' })[0]).toBe('year-2021');
    expect(numbersOf(turnover, snapshot, { ...EVERY_FIGURE, at: '2022-01/2022-04' })[0]).toBe('part-2022');
    expect(numbersOf(turnover, snapshot, { ...EVERY_FIGURE, at: '2019' })[0]).toBeNull();
  });

  it('are of the latest date where a stock is asked for, though years of new capital are later', () => {
    const capital = real.figures.filter(
      ({ indicatorId, measure, origin, destination, breakdown }) =>
        indicatorId === 'registered-capital' &&
        measure === 'level' &&
        origin === 'VN' &&
        destination === 'LA' &&
        breakdown.length === 0,
    );
    const [answer] = answersFor(capital, real, EVERY_FIGURE).answers;
    expect(answer?.use?.figure.period).toMatchObject({ kind: 'as-of', edtf: '2025-11' });
  });

  it('are of what is reported, never of a target', () => {
    const targets = turnover.filter(({ nature }) => nature === 'target');
    expect(answersFor(targets, chartSnapshot(turnover), EVERY_FIGURE)).toMatchObject({
      answers: [],
      periods: [],
    });
  });

  it('offer the periods of the chart, whole years first and the latest first', () => {
    const { periods } = answersFor(turnover, chartSnapshot(turnover), EVERY_FIGURE);
    expect(periods.slice(0, 3).map(({ edtf }) => edtf)).toEqual(['2025', '2021', '2006']);
    expect(periods.map(({ edtf }) => edtf)).toEqual(expect.arrayContaining(['2022-01/2022-04', '2001/2005']));
  });

  it('leave parts out beside what they are parts of, but not where there is nothing else', () => {
    const parts = turnover.filter(({ breakdown }) => breakdown.length > 0);
    expect(answersFor(turnover, chartSnapshot(turnover), EVERY_FIGURE)).toMatchObject({ untold: 1 });
    expect(numbersOf(parts, chartSnapshot(turnover), EVERY_FIGURE)).toEqual(['average-1986']);
  });

  it('know the rivals that a filter by document leaves out', () => {
    const standing = chartFigure({ id: 'standing' }, 'new');
    const old = chartFigure({ id: 'old' }, 'old');
    const snapshot = chartSnapshot([standing, old]);
    expect(numbersOf([old], snapshot, EVERY_FIGURE)).toEqual(['standing']);
  });

  it('are at most four, and tell how many are left out', () => {
    const trade = real.figures.filter(({ indicatorId, measure }) => {
      return indicatorId === 'registered-capital' && measure === 'level';
    });
    const { answers, untold } = answersFor(trade, real, EVERY_FIGURE);
    expect(answers).toHaveLength(4);
    expect(untold).toBeGreaterThan(0);
  });
});
