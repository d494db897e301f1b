import { numberSentence } from '@/lib/answer/number-sentence';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureWithId } from '@/lib/series/snapshot-index';
import en from '@/lib/words/messages/en/sentence.json';
import vi from '@/lib/words/messages/vi/sentence.json';
import { LOCALES } from '@/lib/words/locale';
import { chartFigure, chartSnapshot } from '@/tests/fixtures/chart-figures';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let real: Snapshot;

beforeAll(async () => {
  real = await readRealSnapshot();
});

describe('the sentence of a figure', () => {
  it.each([
    [
      'annex-la-trade-turnover-2021',
      'Two-way trade between Viet Nam and Laos was over 1.37 billion USD in 2021, according to “{title}” (about May 2022).',
      'Năm 2021, kim ngạch thương mại hai chiều Việt Nam – Lào đạt trên 1,37 tỷ USD (theo “{title}”, khoảng tháng 5/2022).',
    ],
    [
      'baoquankhu7-2025-trade-turnover-growth-2024',
      'Two-way trade between Viet Nam and Laos rose by nearly 34% in 2024 compared with 2023, according to Báo Quân khu 7 (2025).',
      'Năm 2024, kim ngạch thương mại hai chiều Việt Nam – Lào tăng gần 34% so với năm 2023 (theo Báo Quân khu 7, năm 2025).',
    ],
    [
      'baoquankhu7-2025-trade-turnover-target',
      'The target for two-way trade between Viet Nam and Laos is 5 billion USD (no year stated), according to Báo Quân khu 7 (2025).',
      'Mục tiêu về kim ngạch thương mại hai chiều Việt Nam – Lào là 5 tỷ USD, không nêu năm (theo Báo Quân khu 7, năm 2025).',
    ],
    [
      'cafef-2023-05-28-investment-projects-vn-kh-2023-05',
      'Investment projects of Viet Nam in Cambodia numbered 205 as of May 2023, according to CafeF (28 May 2023).',
      'Tính đến tháng 5/2023, số dự án đầu tư của Việt Nam tại Campuchia là 205 dự án (theo CafeF, 28/05/2023).',
    ],
    [
      'bangkokpost-2013-07-22-trade-balance-by-la-la-vn-2013-01-to-2013-05',
      'The goods trade surplus of Laos with Viet Nam was 23 million USD in January–May 2013, according to statistics of Laos reported by Bangkok Post (22 July 2013).',
      '5 tháng đầu năm 2013, xuất siêu hàng hóa của Lào sang Việt Nam đạt 23 triệu USD (theo số liệu của Lào, dẫn từ Bangkok Post, 22/07/2013).',
    ],
    [
      'vtcnews-registered-capital-vn-la-2025',
      'The newly registered capital of Viet Nam’s investment in Laos was 590.3 million USD in 2025, according to VTC News (30 January 2026).',
      'Năm 2025, vốn đầu tư đăng ký trong kỳ của Việt Nam tại Lào đạt 590,3 triệu USD (theo VTC News, 30/01/2026).',
    ],
    [
      'laotiantimes-2024-08-19-investment-projects-vn-la-2024-01-to-2024-06',
      'New investment projects of Viet Nam in Laos numbered 6 in January–June 2024, according to The Laotian Times (19 August 2024).',
      '6 tháng đầu năm 2024, số dự án đầu tư mới của Việt Nam tại Lào là 6 dự án (theo The Laotian Times, 19/08/2024).',
    ],
    [
      'annex-kh-monuments-restored',
      'Friendship monuments restored by Viet Nam and Cambodia together numbered 23/25 as of about May 2022, according to “{title}” (about May 2022).',
      'Tính đến khoảng tháng 5/2022, số đài hữu nghị được Việt Nam và Campuchia phối hợp trùng tu là 23/25 đài (theo “{title}”, khoảng tháng 5/2022).',
    ],
    [
      'baothuathienhue-2023-10-trade-partner-rank-asean-partners-vn-kh',
      'Viet Nam ranked 1st among Cambodia’s trade partners in ASEAN as of October 2023, according to Báo Thừa Thiên Huế (October 2023).',
      'Tính đến tháng 10/2023, Việt Nam xếp thứ nhất trong số các đối tác thương mại trong ASEAN của Campuchia (theo Báo Thừa Thiên Huế, tháng 10/2023).',
    ],
  ])('%s', (figureId, english, vietnamese) => {
    const figure = figureWithId(real, figureId)!;
    const { title } = real.catalogue.documents.get(figure.documentId)!;
    expect(numberSentence(figure, real, 'en')).toBe(english.replace('{title}', title));
    expect(numberSentence(figure, real, 'vi')).toBe(vietnamese.replace('{title}', title));
  });

  it.each([
    [
      { value: '10', as_written: 'tăng gần 10%', qualifier: 'almost' },
      'Two-way trade between Viet Nam and Laos rose by nearly 10% in 2021 compared with 2020,',
      'tăng gần 10% so với năm 2020',
    ],
    [
      { value: '5', as_written: 'tăng dưới 5%', qualifier: 'less-than' },
      'Two-way trade between Viet Nam and Laos rose by under 5% in 2021 compared with 2020,',
      'tăng dưới 5% so với năm 2020',
    ],
    [
      { value: '-5', as_written: '-5%', nature: 'target' },
      'The target for the growth of two-way trade between Viet Nam and Laos was −5% in 2021 compared with 2020,',
      'năm 2021 là −5% so với năm 2020',
    ],
    [
      { value: '2', as_written: '2 lần', nature: 'target', measure: 'ratio', unit: 'times' },
      'The target for two-way trade between Viet Nam and Laos was 2 times the level of 2020 in 2021,',
      'năm 2021 là gấp 2 lần so với năm 2020',
    ],
    [
      { value: '20', as_written: '20%', nature: 'forecast', indicator: 'visitors', period: '2030' },
      'Visitor arrivals between Viet Nam and Laos are expected to rise by 20% in 2030 compared with 2020,',
      'dự kiến tăng 20% so với năm 2020',
    ],
  ])('says which way a change goes, with its hedge and base: %#', (changes, english, vietnamese) => {
    const change = { measure: 'growth', unit: 'percent', base_period: '2020', ...changes };
    const figure = chartFigure(change, 'vtcnews-2026-01-30');
    expect(numberSentence(figure, real, 'en')).toContain(english);
    expect(numberSentence(figure, real, 'vi')).toContain(vietnamese);
  });

  it('calls the growth of a balance that of the surplus or of the deficit', () => {
    const figure = figureWithId(real, 'baothuathienhue-2023-10-trade-balance-growth-kh-vn-2022')!;
    expect(numberSentence(figure, real, 'en')).toMatch(
      /^The goods trade deficit of Cambodia with Viet Nam rose by 55\.25% in 2022 compared with 2021,/,
    );
    expect(numberSentence(figure, real, 'vi')).toMatch(
      /^Năm 2022, nhập siêu hàng hóa của Campuchia từ Việt Nam tăng 55,25% so với năm 2021 /,
    );
  });

  it('says what is printed where that is likely a misprint', () => {
    const figure = real.figures.find(({ asWritten }) => asWritten === '35kWh')!;
    expect(numberSentence(figure, real, 'en')).toContain(
      'was 35 kV (as read; printed “35 kWh”, likely a misprint)',
    );
  });

  it('expects what is still to come, and expected what is past', () => {
    const forecast = { nature: 'forecast', value: '1630000000', as_written: '1,63 tỷ USD' };
    const past = chartFigure({ ...forecast, period: '2022' });
    const coming = chartFigure({ ...forecast, id: 'coming', period: '2030' });
    const snapshot = chartSnapshot([past, coming]);
    expect(numberSentence(past, snapshot, 'en')).toContain('was expected to be 1.63 billion USD in 2022');
    expect(numberSentence(coming, snapshot, 'en')).toContain('is expected to be 1.63 billion USD in 2030');
    expect(numberSentence(past, snapshot, 'vi')).toContain('dự kiến đạt 1,63 tỷ USD');
  });

  it.each(LOCALES)('is whole for every figure of the dataset (%s)', (locale) => {
    const sentences = real.figures.map((figure) => numberSentence(figure, real, locale));
    expect(sentences).toHaveLength(real.figures.length);
    expect(sentences.filter((sentence) => !/^[\p{Lu}\d].*\.$/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /  | ,|\( |[{}]|undefined|null/.test(sentence))).toEqual([]);
  });

  it('names every indicator of the dataset in words of its own, the same ones in both languages', () => {
    const named = Object.keys(en.subject).concat(Object.keys(en.rank));
    expect([...real.catalogue.indicators.keys()].filter((id) => !named.includes(id))).toEqual([]);
    expect(keysOf(vi)).toEqual(keysOf(en));
  });

  it('has words for an indicator that it does not know', () => {
    const figure = { ...chartFigure({}), indicatorId: 'line-voltage-of-tomorrow' };
    expect(numberSentence(figure, chartSnapshot([figure]), 'en')).toMatch(
      /^Line-voltage-of-tomorrow of Viet Nam and Laos was /,
    );
  });
});

function keysOf(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null ? keysOf(message, `${path}${key}.`) : [`${path}${key}`],
  );
}
