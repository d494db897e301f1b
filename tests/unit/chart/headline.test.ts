import { buildChartModel } from '@/lib/chart/chart-model';
import { catalogueOf } from '@/lib/dataset/dataset';
import { readDataset } from '@/lib/dataset/read-dataset';
import type { Figure } from '@/lib/figure/figure';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';

let snapshot: Snapshot;

beforeAll(async () => {
  const { dataset } = await readDataset('data');
  const figures = dataset!.figures.map(({ figure }) => figure);
  snapshot = {
    revision: 1,
    frozenTo: null,
    loadedAt: '2026-02-10T08:00:00Z',
    catalogue: catalogueOf(dataset!),
    figures,
  };
});

/** The sentence above the chart of the dataset's figures that are selected. */
function headlineOf(selected: (figure: Figure) => boolean, locale: Locale = 'en') {
  const panel = buildChartModel(snapshot.figures.filter(selected), snapshot, locale);
  return panel.kind === 'chart' ? panel.headline : panel.kind;
}

const about =
  (indicatorId: string, pair: string, measure = 'level') =>
  (figure: Figure) =>
    figure.indicatorId === indicatorId && figure.pair === pair && figure.measure === measure;

describe('of the dataset of the repository', () => {
  it.each<[string, (figure: Figure) => boolean, string, string]>([
    [
      'trade with Laos, with a forecast but no result in the gap',
      about('trade-turnover', 'LA-VN'),
      'Two-way trade turnover rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025; no reported full-year figure is known for 2022.',
      'Kim ngạch thương mại hai chiều tăng từ trên 1,37 tỷ USD năm 2021 lên 3 tỷ USD năm 2025; chưa có số liệu thực hiện cả năm 2022.',
    ],
    [
      'trade with Cambodia, with nothing in the gap',
      about('trade-turnover', 'KH-VN'),
      'Two-way trade turnover rose from 9.3 billion USD in 2021 to 11.33 billion USD in 2025; no full-year figure is known for 2023–2024.',
      'Kim ngạch thương mại hai chiều tăng từ 9,3 tỷ USD năm 2021 lên 11,33 tỷ USD năm 2025; chưa có số liệu cả năm 2023–2024.',
    ],
    [
      'trade with both, a sentence each',
      ({ indicatorId, measure }) => indicatorId === 'trade-turnover' && measure === 'level',
      'Two-way trade turnover (Viet Nam – Laos) rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025; no reported full-year figure is known for 2022. Two-way trade turnover (Viet Nam – Cambodia) rose from 9.3 billion USD in 2021 to 11.33 billion USD in 2025; no full-year figure is known for 2023–2024.',
      'Kim ngạch thương mại hai chiều (Việt Nam – Lào) tăng từ trên 1,37 tỷ USD năm 2021 lên 3 tỷ USD năm 2025; chưa có số liệu thực hiện cả năm 2022. Kim ngạch thương mại hai chiều (Việt Nam – Campuchia) tăng từ 9,3 tỷ USD năm 2021 lên 11,33 tỷ USD năm 2025; chưa có số liệu cả năm 2023–2024.',
    ],
    [
      'visitors, unbroken from the first year and in the direction with most years',
      about('visitors', 'LA-VN'),
      'Visitor arrivals (Laos → Viet Nam) rose from 116,349 person-times in 2015 to 179,340–179,349 person-times in 2025.',
      'Số lượt khách du lịch (Lào → Việt Nam) tăng từ 116.349 lượt năm 2015 lên 179.340–179.349 lượt năm 2025.',
    ],
    [
      'growth, the latest with its base',
      about('trade-turnover', 'KH-VN', 'growth'),
      'Two-way trade turnover rose by over 11.7% in 2025 compared with 2024.',
      'Kim ngạch thương mại hai chiều năm 2025 tăng trên 11,7% so với năm 2024.',
    ],
    [
      'a rank, the latest',
      about('investor-rank', 'LA-VN', 'rank'),
      'Rank among investors (Viet Nam, as ranked by Laos): the latest rank shown is 3rd (as of about May 2022).',
      'Thứ hạng nước đầu tư (Việt Nam, theo xếp hạng của Lào): thứ hạng gần nhất trên biểu đồ là thứ 3 (tính đến khoảng tháng 5/2022).',
    ],
    [
      'a stock, which is known on dates',
      about('registered-capital', 'KH-VN'),
      'Registered investment capital (Viet Nam → Cambodia) rose from about 2.846 billion USD (as of about May 2022) to about 2.94 billion USD (as of about February 2026).',
      'Vốn đầu tư đăng ký (Việt Nam → Campuchia) tăng từ khoảng 2,846 tỷ USD (tính đến khoảng tháng 5/2022) lên khoảng 2,94 tỷ USD (tính đến khoảng tháng 2/2026).',
    ],
    [
      'a rate that stayed within its rounding',
      about('border-demarcated-share', 'KH-VN', 'share'),
      'Share of the land border demarcated (of the land border): about the same within rounding, 84% (as of 5 October 2018) and about 84% (as of about May 2022).',
      'Tỷ lệ phân giới cắm mốc (trong đường biên giới đất liền): 84% (tính đến 05/10/2018) và khoảng 84% (tính đến khoảng tháng 5/2022), chưa thấy khác biệt vượt quá mức làm tròn.',
    ],
  ])('%s', (_case, selected, english, vietnamese) => {
    expect([headlineOf(selected, 'en'), headlineOf(selected, 'vi')]).toEqual([english, vietnamese]);
  });

  test('a year that the selection leaves out is not called unknown', () => {
    const without2023 = (figure: Figure) =>
      about('trade-turnover', 'LA-VN')(figure) && figure.period.firstDay !== '2023-01-01';
    expect(headlineOf(without2023)).toMatch(/in 2025; no reported full-year figure is known for 2022\.$/);
  });

  test('fewer than three points that can be compared have statements and no sentence', () => {
    expect(headlineOf(about('goods-exports', 'KH-VN'))).toBe('statements');
  });
});
