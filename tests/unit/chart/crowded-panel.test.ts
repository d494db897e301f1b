import { chartFigure, yearFigure } from '../../fixtures/chart-figures';
import { chartOf, statementsOf, viewOf } from '../../fixtures/chart-of';

/** Figures of many parts in three years: no selection of the real dataset has as many. */
const manyFigures = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    yearFigure(2004 + (index % 3), String(100 + index), {
      id: `figure-${index}`,
      breakdown: index < 3 ? '' : `sector=part-${Math.floor(index / 3)}`,
    }),
  );
const MOST = manyFigures(300);
const TOO_MANY = manyFigures(301);

test('three hundred figures are still a chart', () => {
  expect(chartOf(MOST).marks).toHaveLength(300);
});

test('more are told in words, with the panel\u2019s name, and neither drawn nor listed', () => {
  const panel = statementsOf(TOO_MANY);
  expect(panel.statements).toEqual([]);
  expect(panel.title).toBe('Two-way trade turnover, Viet Nam – Laos, 2004–2006');
  expect(panel.reason).toBe(
    'This part of the selection holds 301 figures, too many to be told apart in one chart. ' +
      'Fewer years, countries or parts make a chart of it; the table lists them all.',
  );
  expect(statementsOf(TOO_MANY, 'vi').reason).toContain('301 số liệu');
});

test('nothing can be computed of them either, for the same reason', () => {
  const { shows, hasGaps } = viewOf(TOO_MANY);
  const reasons = shows.filter(({ show }) => show !== 'level').map(({ whyNot }) => whyNot);
  expect(reasons).toEqual(new Array(3).fill(statementsOf(TOO_MANY).reason));
  expect(hasGaps).toBe(false);
  expect(viewOf(TOO_MANY, { show: 'index' }).panels).toEqual(viewOf(TOO_MANY).panels);
});

test('as many statements that make no points are not listed', () => {
  const targets = Array.from({ length: 301 }, (_, index) =>
    chartFigure({ id: `target-${index}`, period: '', period_kind: 'unstated', nature: 'target' }),
  );
  expect(statementsOf(targets).statements).toEqual([]);
  expect(statementsOf(targets.slice(1)).statements).toHaveLength(300);
});
