import { viewPanel } from '@/lib/chart/view-panel';
import type { CompareQuery } from '@/lib/query/compare-query';
import { USUAL_COMPARISON } from '@/lib/query/compare-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { briefView, comparedView } from '@/server/view-card-charts';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const BRIEF = { from: null, to: null, known: null, revision: null };
let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const compared = (query: Partial<CompareQuery>) =>
  comparedView(snapshot, { ...USUAL_COMPARISON, ...query }, 'en');

describe('the picture of a brief', () => {
  it('is of its first chart', () => {
    const view = briefView(snapshot, 'LA-VN', { ...BRIEF, from: 2015, to: 2025, revision: 1 }, 'en')!;
    expect(view).toMatchObject({
      indicators: ['trade-turnover'],
      pairs: ['LA-VN'],
      natures: ['reported'],
      from: 2015,
      to: 2025,
      revision: 1,
    });
    expect(viewPanel(snapshot, view, 'en').kind).toBe('chart');
  });

  it('is none where it draws none', () => {
    expect(briefView(snapshot, 'LA-VN', { ...BRIEF, from: 1979, to: 1979 }, 'en')).toBeNull();
  });
});

describe('the picture of a comparison', () => {
  it('is of one indicator', () => {
    expect(compared({ by: 'partners', indicators: ['trade-turnover'] })).toMatchObject({
      indicators: ['trade-turnover'],
      pairs: ['KH-VN', 'LA-VN'],
    });
    expect(
      compared({ pairs: ['LA-VN'], indicators: ['trade-turnover'], from: 2021, to: 2025 }),
    ).toMatchObject({ pairs: ['LA-VN'], from: 2021, to: 2025 });
  });

  it.each<[string, Partial<CompareQuery>]>([
    ['of many indicators', { pairs: ['LA-VN'] }],
    ['of two years', { pairs: ['LA-VN'], indicators: ['trade-turnover'], from: 2024, to: 2025 }],
    ['of the two sides', { by: 'sides', pairs: ['LA-VN'] }],
  ])('is none %s', (_, query) => {
    expect(compared(query)).toBeNull();
  });
});
