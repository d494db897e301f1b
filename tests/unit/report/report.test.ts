import { numberSentence } from '@/lib/answer/number-sentence';
import { reportOf } from '@/lib/report/report';
import { figuresInYears, reportLines } from '@/lib/report/report-lines';
import { atMostOfTopic, chooseSentences } from '@/lib/report/report-sentences';
import { reportYears } from '@/lib/report/report-years';
import { quantityMeant } from '@/lib/figure/figure';
import { yearsTouched } from '@/lib/figure/period';
import type { Snapshot } from '@/lib/series/snapshot';
import { standingOf } from '@/lib/series/snapshot-index';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

const YEARS = { from: 2020, to: 2026 };

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const report = (pair: string, years = YEARS) => reportOf(snapshot, pair, years, 'en');

describe('the years of a brief', () => {
  it('are those that are asked for', () => {
    expect(reportYears(snapshot, 'LA-VN', { from: 1990, to: 2005 })).toEqual({ from: 1990, to: 2005 });
  });

  it('are the six up to the latest that is reported, when none is asked for', () => {
    expect(reportYears(snapshot, 'LA-VN', { from: null, to: null })).toEqual({ from: 2021, to: 2026 });
    expect(reportYears(snapshot, 'LA-VN', { from: null, to: 2005 })).toEqual({ from: 2000, to: 2005 });
  });

  it('never end before they begin', () => {
    expect(reportYears(snapshot, 'LA-VN', { from: 2030, to: null })).toEqual({ from: 2030, to: 2030 });
  });

  it('end with the data when nothing is reported of the pair', () => {
    expect(reportYears(snapshot, 'FR-VN', { from: null, to: null })).toEqual({ from: 2021, to: 2026 });
  });
});

describe('the sentences of a brief', () => {
  it('are the numbers to use of different topics, those that most documents speak of first', () => {
    const { sentences } = report('LA-VN');
    expect(sentences.map(({ indicatorId }) => indicatorId)).toEqual([
      'trade-turnover',
      'registered-capital',
      'scholarships',
      'visitors',
      'goods-exports',
    ]);
    expect(numberSentence(sentences[0]!.latest.figure, snapshot, 'en')).toBe(
      'Two-way trade between Viet Nam and Laos was 3 billion USD in 2025, according to VTC News (30 January 2026).',
    );
  });

  it('speak of the years asked for only', () => {
    const [trade] = report('LA-VN', { from: 2015, to: 2019 }).sentences;
    expect(trade?.indicatorId).toBe('trade-turnover');
    expect(yearsTouched(trade!.latest.figure.period).last).toBeLessThanOrEqual(2019);
  });

  it('never say a number that has no digits', () => {
    const jobs = reportLines(snapshot, 'LA-VN', YEARS).filter(
      ({ indicatorId }) => indicatorId === 'jobs-created',
    );
    expect(quantityMeant(jobs[0]!.latest.figure).shape).toBe('indefinite');
    expect(chooseSentences(jobs)).toEqual([]);
  });

  it('tell parts and sums where no level is told, one a series', () => {
    const { sentences, topics } = report('KH-LA-VN', { from: 1981, to: 1986 });
    expect(topics).toEqual([]);
    expect(sentences.map(({ latest }) => latest.figure.id)).toEqual([
      'history-high-level-meetings-foreign-ministers-1985-to-1986',
      'history-high-level-meetings-foreign-ministers-1985-to-1986-2',
      'history-high-level-meetings-education-ministers-1982-to-1986',
      'history-agreements-signed-declarations-1983-02-22-to-1983-02-23',
    ]);
    expect(sentences.map(({ change }) => change)).toEqual([null, null, null, null]);
    expect(report('LA-VN').sentences.map(({ latest }) => latest.figure.breakdown)).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('take a third of a topic only when there is nothing else', () => {
    const trade = reportLines(snapshot, 'LA-VN', YEARS).filter(({ topicId }) => topicId === 'trade');
    expect(trade.length).toBeGreaterThan(2);
    expect(atMostOfTopic(trade, 2)).toEqual(trade.slice(0, 2));
    expect(chooseSentences(trade)).toHaveLength(Math.min(trade.length, 5));
  });
});

describe('the lines of a brief', () => {
  it.each(['LA-VN', 'KH-VN'])('stand for %s as everywhere else in the program', (pair) => {
    const lines = reportLines(snapshot, pair, YEARS);
    expect(lines.length).toBeGreaterThan(10);
    const standing = lines.map(({ series }) => standingOf(snapshot, series.places.at(-1)!).figure);
    expect(lines.map(({ latest }) => latest.figure)).toEqual(standing);
    expect(figuresInYears(snapshot, pair, YEARS)).toEqual(expect.arrayContaining(standing));
  });

  it('give the printed growth, else compare with an earlier number of the same series', () => {
    const lines = new Map(reportLines(snapshot, 'KH-VN', YEARS).map((line) => [line.indicatorId, line]));
    expect(lines.get('trade-turnover')?.change).toMatchObject({
      kind: 'printed',
      growth: { measure: 'growth', period: { edtf: '2025' } },
    });
    expect(lines.get('investment-projects')?.change).toMatchObject({
      kind: 'implied',
      change: { verdict: 'rose', inputs: [{ period: { kind: 'as-of' } }, { period: { kind: 'as-of' } }] },
    });
  });
});

describe('the table of a brief', () => {
  it('has at most sixteen rows, four of a topic, and counts what it leaves out', () => {
    const { topics, indicatorCount, indicatorsUntold } = report('KH-VN');
    const rows = topics.flatMap(({ lines }) => lines);
    expect(rows.length).toBeLessThanOrEqual(16);
    expect(Math.max(...topics.map(({ lines }) => lines.length))).toBeLessThanOrEqual(4);
    expect(rows.length + indicatorsUntold).toBe(indicatorCount);
    expect(topics[0]?.topicId).toBe('trade');
  });
});

describe('the charts of a brief', () => {
  it('are of several topics, in even numbers, with the number to use of every period', () => {
    const { charts } = report('LA-VN');
    expect(charts.map(({ line }) => line.indicatorId)).toEqual([
      'trade-turnover',
      'registered-capital',
      'visitors',
      'investment-projects',
    ]);
    expect(Math.min(...charts.map(({ model }) => model.marks.length))).toBeGreaterThanOrEqual(3);
    const marks = charts.flatMap(({ model }) => model.marks);
    expect(marks.every(({ standing, nature }) => standing && nature === 'reported')).toBe(true);
    expect(report('KH-VN').charts).toHaveLength(2);
  });
});

describe('targets and forecasts of a brief', () => {
  it('set the target beside the latest level, and forecasts beside what came', () => {
    const { targets, outcomes } = report('LA-VN');
    expect(targets.map(({ target }) => target.figure.asWritten)).toEqual(['5-10 tỉ USD']);
    expect(outcomes.told).toHaveLength(6);
    expect(outcomes.untold).toBeGreaterThan(0);
    const verdicts = outcomes.told.map(({ said, verdict }) => [said[0].period.edtf, verdict]);
    expect(verdicts).toContainEqual(['2021', 'as-said']);
    expect(verdicts).toContainEqual(['2024', 'more']);
  });
});

describe('the target of a brief on earlier years', () => {
  const aimedAt = (pair: string, from: number, to: number) =>
    report(pair, { from, to }).targets.map(({ target }) => target.figure.id);

  it('is one that was stated by their end', () => {
    expect(aimedAt('LA-VN', 2005, 2009)).toEqual(['vccinews-2007-08-10-trade-turnover-target-2010']);
    expect(aimedAt('LA-VN', 1986, 1996)).toEqual([]);
    expect(aimedAt('KH-VN', 2010, 2015)).toEqual([]);
  });

  it('is the latest where no later level is known', () => {
    expect(aimedAt('LA-VN', 2025, 2025)).toEqual(['vtcnews-trade-turnover-target']);
  });
});

describe('what a brief says is not settled', () => {
  it('is of the years only', () => {
    expect(report('LA-VN').unsettled).toHaveLength(1);
    expect(report('KH-VN').unsettled.map(({ kind }) => kind)).toEqual(['disagreement', 'slip', 'slip']);
  });
});
