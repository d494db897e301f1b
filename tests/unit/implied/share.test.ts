import { formatPercentInterval } from '@/lib/format/implied';
import type { ComputedShare, ShareRefusal } from '@/lib/implied/share';
import { printedSharesFor, shareOf } from '@/lib/implied/share';
import { exactToText } from '@/lib/interval/exact-number';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureWithId } from '@/lib/series/snapshot-index';
import { chartFigure, chartSnapshot } from '../../fixtures/chart-figures';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const computed = (share: ComputedShare | ShareRefusal): ComputedShare => {
  if (typeof share === 'string') throw new Error(share);
  return share;
};

describe('of the real dataset', () => {
  let snapshot: Snapshot;
  const figure = (id: string) => figureWithId(snapshot, id)!;
  beforeAll(async () => {
    snapshot = await readRealSnapshot();
  });

  it('exports to Laos in January to October 2022 are a part of the trade of those months', () => {
    const share = computed(
      shareOf(figure('vietnamplus-2022-11-goods-exports-vn-la-2022-01-to-2022-10'), snapshot),
    );
    expect(share.whole.id).toBe('vietnamplus-2022-11-trade-turnover-2022-01-to-2022-10');
    expect(share.wholeCode).toBe('LA-VN-turnover');
    expect(formatPercentInterval(share.percent, 'en', { signed: false })).toBe('38%');
    expect(share.caveats).toEqual([]);
  });

  it("Cambodia's exports are set against the trade that Cambodia's statistics give, and the printed share is there", () => {
    const exports = figure('phnompenhpost-2023-07-goods-exports-by-kh-kh-vn-2023-01-to-2023-05');
    const share = computed(shareOf(exports, snapshot));
    expect(share.whole.id).toBe('phnompenhpost-2023-07-trade-turnover-by-kh-2023-01-to-2023-05');
    expect(formatPercentInterval(share.percent, 'vi', { signed: false })).toBe('46,1%');
    expect(printedSharesFor(exports, snapshot).map(({ figure: { id } }) => id)).toEqual([
      'phnompenhpost-2023-07-goods-exports-share-kh-vn-turnover-by-kh-kh-vn-2023-01-to-2023-05',
      'phnompenhpost-2023-07-goods-exports-share-exports-of-kh-by-kh-kh-vn-2023-01-to-2023-05',
    ]);
  });

  it('turnover itself is no part of anything, and a whole of other months is none', () => {
    expect(shareOf(figure('vtcnews-trade-turnover-2025'), snapshot)).toBe('noWhole');
    expect(shareOf(figure('vietnamplus-2018-06-goods-exports-vn-la-2018-01-to-2018-05'), snapshot)).toBe(
      'wholeUnknown',
    );
  });

  it('what comes on top of a number is no part of it', () => {
    expect(shareOf(figure('vtcnews-scholarships-vn-la-additional-2025'), snapshot)).toBe('noWhole');
  });

  it('no computed share of the dataset is outside 0 to 100 percent', () => {
    const shares = snapshot.figures
      .map((one) => shareOf(one, snapshot))
      .filter((one): one is ComputedShare => typeof one !== 'string');
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.filter(({ percent }) => percent.low!.lt(0) || percent.high!.gt(100))).toEqual([]);
  });
});

const part = (value: string, as_written: string) =>
  chartFigure({ id: 'part', breakdown: 'sector=energy', value, as_written });
const whole = chartFigure({ id: 'whole', value: '2000000', as_written: '2 triệu USD' });

test('a part of a breakdown is set against the undivided figure, and is never more than all of it', () => {
  const energy = part('1900000', '1,9 triệu USD');
  const share = computed(shareOf(energy, chartSnapshot([energy, whole])));
  expect([share.whole.id, share.wholeCode, exactToText(share.percent.high!)]).toEqual(['whole', null, '100']);
});

test('a part that must be larger than its whole is refused', () => {
  const energy = part('3900000', '3,9 triệu USD');
  expect(shareOf(energy, chartSnapshot([energy, whole]))).toBe('partAboveWhole');
});

test('what is left when something is taken out is no part', () => {
  const rest = chartFigure({ breakdown: 'excludes=motorbikes' });
  expect(shareOf(rest, chartSnapshot([rest, whole]))).toBe('noWhole');
});
