import { forecastOutcomes } from '@/lib/answer/forecast-outcomes';
import { outcomeVerdict } from '@/lib/answer/outcome-verdict';
import { snapshotAsKnown } from '@/lib/series/known';
import type { Snapshot } from '@/lib/series/snapshot';
import { chartFigure, chartSnapshot } from '@/tests/fixtures/chart-figures';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let real: Snapshot;

beforeAll(async () => {
  real = await readRealSnapshot();
});

function tradeOutcomes(snapshot: Snapshot, pair: string) {
  const trade = snapshot.figures.filter(
    (figure) => figure.indicatorId === 'trade-turnover' && figure.pair === pair,
  );
  return forecastOutcomes(trade, snapshot).map(({ said, came, soFar, verdict }) => ({
    said: said.map(({ asWritten }) => asWritten),
    period: said[0].period.edtf,
    came: came?.asWritten ?? null,
    soFar: soFar?.asWritten ?? null,
    verdict,
  }));
}

describe('what was said of trade, and what came', () => {
  it('finds the forecasts for Laos in 2021 and 2022 and the target for 2024', () => {
    const outcomes = tradeOutcomes(real, 'LA-VN');
    expect(outcomes).toEqual(
      expect.arrayContaining([
        {
          said: ['khoảng 1,3 tỷ USD'],
          period: '2021',
          came: 'trên 1,37 tỷ USD',
          soFar: null,
          verdict: 'as-said',
        },
        {
          said: ['1.6 billion USD'],
          period: '2022',
          came: null,
          soFar: '1.36 billion USD',
          verdict: 'not-known',
        },
        {
          said: ['about 1.63 billion USD'],
          period: '2022',
          came: null,
          soFar: '1.36 billion USD',
          verdict: 'not-known',
        },
        expect.objectContaining({ period: '2024', came: 'gần 34%', verdict: 'more' }),
      ]),
    );
  });

  it('finds that trade with Cambodia in 2025 stayed below the forecast', () => {
    expect(tradeOutcomes(real, 'KH-VN')).toContainEqual(
      expect.objectContaining({ said: ['12 tỉ USD'], period: '2025', verdict: 'less' }),
    );
  });

  it('tells a target without a year once, with every document and the latest year, and without a pace', () => {
    const targets = tradeOutcomes(real, 'KH-VN').filter(({ verdict }) => verdict === 'no-year');
    expect(targets).toHaveLength(1);
    expect(targets[0]!.said.length).toBeGreaterThan(1);
    expect(targets[0]).toMatchObject({ period: '', came: null, soFar: expect.stringContaining('11,33') });
  });

  it('did not know at the end of 2025 what came of trade in 2025', () => {
    const then = snapshotAsKnown(real, { edtf: '2025-12', lastDay: '2025-12-31' });
    expect(tradeOutcomes(then, 'KH-VN')).toContainEqual(
      expect.objectContaining({ said: ['12 tỉ USD'], came: null, verdict: 'not-known' }),
    );
  });
});

describe('the verdict', () => {
  const money = (value: string, qualifier = 'exact') =>
    chartFigure({ value: `${value}0000000`, as_written: `${value}0 triệu USD`, qualifier }).quantity;

  it.each([
    ['more', money('155'), money('161')],
    ['less', money('155'), money('151')],
    ['within-rounding', money('155', 'about'), money('156', 'about')],
    ['as-said', money('155', 'about'), money('155')],
    ['as-said', money('155', 'more-than'), money('400')],
    ['as-said', money('155', 'at-least'), money('161')],
    ['less', money('155', 'at-least'), money('151')],
    ['untold', money('155', 'at-least'), money('155', 'about')],
    ['more', money('155', 'at-most'), money('161')],
  ] as const)('is %s', (verdict, said, came) => {
    expect(outcomeVerdict(said, came, false)).toBe(verdict);
  });

  it.each([
    ['less', money('200'), money('180')],
    ['within-rounding', money('200'), money('200')],
    ['more', money('200'), money('215')],
    ['as-said', money('200', 'more-than'), money('215')],
    ['as-said', money('200', 'about'), money('215')],
  ] as const)('of what was set, not measured, is %s', (verdict, said, came) => {
    expect(outcomeVerdict(said, came, true)).toBe(verdict);
  });

  it('does not call a target reached by what would only round to it', () => {
    const year = { period: '2030', period_kind: 'year' };
    const said = { ...year, value: '10000000000', as_written: '10 tỷ USD' };
    const came = chartFigure({ ...year, id: 'came', value: '9000000000', as_written: '9,0 tỷ USD' });
    const verdictOf = (nature: string) => {
      const figures = [chartFigure({ ...said, id: nature, nature }), came];
      return forecastOutcomes(figures, chartSnapshot(figures)).map(({ verdict }) => verdict);
    };
    expect(verdictOf('target')).toEqual(['less']);
    expect(verdictOf('plan')).toEqual(['less']);
    expect(verdictOf('forecast')).toEqual(['as-said']);
  });
});
