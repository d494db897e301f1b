import type { PartnerOverview } from '@/lib/answer/overview';
import { overviewsOf } from '@/lib/answer/overview';
import type { LineChange } from '@/lib/answer/overview-line';
import { changeSince } from '@/lib/answer/overview-line';
import { targetFor } from '@/lib/answer/overview-target';
import type { Figure } from '@/lib/figure/figure';
import { parseDocumentDate } from '@/lib/figure/period';
import { toDrawingNumber } from '@/lib/interval/exact-number';
import type { Interval } from '@/lib/interval/interval';
import { snapshotAsKnown } from '@/lib/series/known';
import { seriesOf } from '@/lib/series/series';
import type { Snapshot } from '@/lib/series/snapshot';
import { chartFigure, chartSnapshot } from '@/tests/fixtures/chart-figures';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;
let laos: PartnerOverview;
let cambodia: PartnerOverview;

const overviewOf = (pair: string, known = snapshot) =>
  overviewsOf(known).find((overview) => overview.pair === pair)!;

const knownOn = (edtf: string) =>
  snapshotAsKnown(snapshot, { edtf, lastDay: parseDocumentDate(edtf)?.lastDay ?? '' });

beforeAll(async () => {
  snapshot = await readRealSnapshot();
  laos = overviewOf('LA-VN');
  cambodia = overviewOf('KH-VN');
});

const rounded = ({ low, high }: Interval) =>
  [low, high].map((end) => (end === null ? null : Math.round(toDrawingNumber(end))));

const printed = (change: LineChange | null | undefined) =>
  change?.kind === 'printed' ? change.growth.asWritten : null;

const implied = (change: LineChange | null | undefined) =>
  change?.kind === 'implied' ? change.change : null;

const lineOf = ({ lines }: PartnerOverview, indicatorId: string) =>
  lines.find((line) => line.indicatorId === indicatorId);

describe('the partners', () => {
  it('are two countries before three, those with most figures first', () => {
    expect(overviewsOf(snapshot).map(({ pair }) => pair)).toEqual(['LA-VN', 'KH-VN', 'KH-LA-VN']);
  });

  it('count what is stated of them', () => {
    const figures = snapshot.figures.filter(({ pair }) => pair === 'LA-VN');
    expect(laos.figureCount).toBe(figures.length);
    expect(laos.documentCount).toBe(new Set(figures.map(({ documentId }) => documentId)).size);
  });
});

describe('the leading indicator', () => {
  it('is trade, with the latest whole year and its printed growth', () => {
    expect(laos.lead?.indicatorId).toBe('trade-turnover');
    expect(laos.lead?.latest.figure.period.edtf).toBe('2025');
    expect(laos.lead?.latest.figure.asWritten).toBe('3 tỷ USD');
    expect(printed(laos.lead?.change)).toBe('tăng 32,7%');
    expect(cambodia.lead?.latest.figure.asWritten).toMatch(/^11,33/);
    expect(printed(cambodia.lead?.change)).toBe('tăng hơn 11,7%');
  });

  it('is also set against a year up to five years before, as far as roundings allow', () => {
    const course = implied(laos.course);
    expect(course?.inputs.map(({ period }) => period.edtf)).toEqual(['2021', '2025']);
    expect(course?.verdict).toBe('rose');
    expect(rounded(course!.percent!)).toEqual([81, 155]);
  });

  it('is none where no level is told', () => {
    const three = overviewOf('KH-LA-VN');
    expect(three.lead).toBeNull();
    expect(three.target).toBeNull();
    expect(three.news).not.toHaveLength(0);
  });
});

describe('the target', () => {
  it('is the one of the latest document, with the distance between what both allow', () => {
    expect(laos.target?.figure.asWritten).toBe('5-10 tỉ USD');
    expect(laos.target?.verdict).toBe('short');
    expect(rounded(laos.target!.distance)).toEqual([1_500_000_000, 2_500_000_000]);
    expect(rounded(laos.target!.distanceToHighEnd!)).toEqual([6_500_000_000, 7_500_000_000]);
    expect(cambodia.target?.distanceToHighEnd).toBeNull();
    expect(rounded(cambodia.target!.distance)).toEqual([8_665_000_000, 8_675_000_000]);
  });

  it('does not hide what other documents aim at', () => {
    expect(laos.target?.others.map(({ asWritten }) => asWritten)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^5 t/)]),
    );
    expect(cambodia.target?.others).toHaveLength(3);
  });

  it('is for a year, not for a part of one', () => {
    const likeLevel = (edtf: string) =>
      snapshot.figures.find(
        ({ pair, indicatorId, measure, nature, period }) =>
          pair === 'LA-VN' &&
          indicatorId === 'trade-turnover' &&
          measure === 'level' &&
          nature === 'reported' &&
          period.edtf === edtf,
      )!;
    expect(targetFor(likeLevel('2022-01/2022-10'), snapshot)).toBeNull();
    const ofYear = targetFor(likeLevel('2006'), snapshot)!;
    const kinds = [ofYear.figure, ...ofYear.others].map(({ period }) => period.kind);
    expect(new Set(kinds)).toEqual(new Set(['year', 'unstated']));
  });

  it('is not yet known before its document', () => {
    expect(overviewOf('LA-VN', knownOn('2022-06')).target).toBeNull();
  });
});

describe('what is new', () => {
  it('is what a document reports rather than what it expects', () => {
    const { news } = overviewOf('KH-VN', knownOn('2025-12'));
    expect(news[0]?.told[0]).toMatchObject({ nature: 'reported', asWritten: '10,4 tỉ USD' });
  });
});

describe('a change', () => {
  const average = (id: string, period: string, millions: string) =>
    chartFigure({
      id,
      period,
      period_kind: 'annual-average',
      value: `${millions}000000`,
      as_written: `${millions} triệu USD`,
    });
  const changeOf = (...figures: Figure[]) => changeSince(seriesOf(figures)[0]!, -1, chartSnapshot(figures));

  it('is not computed between averages over runs of years of another length', () => {
    const later = average('later', '2001/2005', '138');
    expect(changeOf(average('longer', '1986/1998', '72'), later)).toBeNull();
    const likeOne = average('like', '1996/2000', '101');
    const change = changeOf(average('longer', '1986/1998', '72'), likeOne, later);
    expect(change?.change.inputs.map(({ id }) => id)).toEqual(['like', 'later']);
  });
});

describe('the lines beside it', () => {
  it('are at most six, two of a topic, none from before the last five years', () => {
    const topicOf = (id: string) => snapshot.catalogue.indicators.get(id)?.topicId ?? '';
    const topics = laos.lines.map(({ indicatorId }) => topicOf(indicatorId));
    expect(topics).toEqual(['trade', 'trade', 'investment', 'investment', 'education', 'tourism']);
    expect(laos.lines.filter(({ latest }) => (latest.figure.period.lastDay ?? '') < '2021')).toEqual([]);
    expect(cambodia.lines).toHaveLength(6);
  });

  it('tell a stock as of its latest date, and the change since an earlier year', () => {
    const capital = lineOf(laos, 'registered-capital');
    expect(capital?.latest.figure.asWritten).toBe('5,82 tỷ USD');
    const change = implied(capital?.change);
    expect(change?.inputs[0].period.edtf).toBe('2024-08-18');
    expect(rounded(change!.percent!)).toEqual([5, 7]);
  });

  it('tell scholarships of the way that most documents speak of', () => {
    const { figure } = lineOf(laos, 'scholarships')!.latest;
    expect([figure.origin, figure.destination, figure.asWritten]).toEqual([
      'VN',
      'LA',
      '1.160 suất học bổng',
    ]);
    expect(lineOf(laos, 'scholarships')?.change).toBeNull();
  });

  it('say that a number has rivals that do not agree', () => {
    const exports = lineOf(cambodia, 'goods-exports');
    expect(exports?.latest.rivals.filter(({ agrees }) => !agrees)).toHaveLength(1);
  });

  it('compare with nothing from more than ten years before', () => {
    expect(lineOf(cambodia, 'goods-exports')?.latest.figure.period.edtf).toBe('2021');
    expect(lineOf(cambodia, 'goods-exports')?.change).toBeNull();
  });

  it('know only what was known', () => {
    const then = overviewOf('LA-VN', knownOn('2022-06'));
    expect(then.lead?.latest.figure.period.edtf).toBe('2021');
    expect(lineOf(then, 'registered-capital')?.latest.figure.period.edtf).toBe('2022-05~');
  });
});

describe('what is new', () => {
  it('are the latest documents, what they say of the indicators above first', () => {
    const [first, second] = laos.news;
    expect(first?.document.id).toBe('znews-2026-03-10');
    expect(first?.told[0]?.indicatorId).toBe('visitors');
    expect(second?.document.id).toBe('vtcnews-2026-01-30');
    expect(second?.told.map(({ asWritten }) => asWritten).slice(0, 2)).toEqual(['3 tỷ USD', 'tăng 32,7%']);
  });
});

describe('what is not settled', () => {
  it('are disagreements by their gap, then slips', () => {
    expect(cambodia.unsettled.map(({ kind }) => kind)).toEqual([
      'disagreement',
      'disagreement',
      'slip',
      'slip',
    ]);
    const [gravest] = cambodia.unsettled;
    expect(gravest?.kind === 'disagreement' ? gravest.disagreement.lower.asWritten : '').toBe(
      'only $1.6 billion',
    );
  });
});
