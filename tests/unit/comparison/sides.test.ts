import { sidesView } from '@/lib/comparison/sides-view';
import type { Figure } from '@/lib/figure/figure';
import type { CompareQuery } from '@/lib/query/compare-query';
import { USUAL_COMPARISON } from '@/lib/query/compare-query';
import type { Snapshot } from '@/lib/series/snapshot';
import { figureWithId } from '@/lib/series/snapshot-index';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const compare = (changes: Partial<CompareQuery>, locale: Locale = 'en', of: Snapshot = snapshot) =>
  sidesView(of, { ...USUAL_COMPARISON, by: 'sides', ...changes }, locale);

describe('side against side', () => {
  it('sets the statistics of both countries side by side with the gap and its base', () => {
    const { told } = compare({ pairs: ['KH-VN'] });
    expect(told).toMatchObject([
      {
        name: 'Two-way trade turnover',
        period: '2016',
        sides: [
          { country: 'Statistics of Viet Nam', number: { text: '2.9 billion USD' } },
          { country: 'Statistics of Cambodia', number: { text: '1.6 billion USD' } },
        ],
        gap: {
          kind: 'gap',
          absolute: 'between −1.4 and −1.2 billion USD',
          percent: 'between −48% and −42%',
          base: 'Cambodia less Viet Nam, in percent of the number of Viet Nam',
          verdict: 'More than rounding can explain.',
        },
      },
    ]);
  });

  it('does not guess whose a number is when no document says it', () => {
    const [row] = compare({ pairs: ['KH-VN'] }).told;
    expect(row!.unnamed.map(({ text }) => text)).toEqual(['2.8 billion USD', 'about 3 billion USD']);
    expect(row!.drawing!.marks.map(({ label, named }) => [label, named])).toEqual([
      ['Viet Nam', true],
      ['Cambodia', true],
      ['Not said whose', false],
      ['Not said whose', false],
    ]);
  });

  it('says honestly where one side only is known', () => {
    const { told, oneSided } = compare({
      pairs: ['LA-VN'],
      indicators: ['goods-exports'],
      from: 2012,
      to: 2012,
    });
    expect(told).toEqual([]);
    expect(oneSided).toMatchObject([
      {
        name: 'Goods sent and received',
        sides: [
          { country: 'Statistics of Viet Nam', number: null },
          { country: 'Statistics of Laos', number: { text: '445 million USD', details: ['Goods exports'] } },
        ],
      },
    ]);
  });

  it('takes the imports of the receiver for the exports of the sender', () => {
    const exported = figureWithId(
      snapshot,
      'phnompenhpost-2023-07-goods-exports-by-kh-kh-vn-2023-01-to-2023-05',
    )!;
    const received: Figure = {
      ...exported,
      id: 'received',
      indicatorId: 'goods-imports',
      reporter: 'VN',
    };
    const [row] = compare({}, 'vi', { ...snapshot, figures: [exported, received] }).told;
    expect(row).toMatchObject({
      name: 'Hàng hóa xuất sang và nhập về',
      sides: [
        { number: { details: ['Nhập khẩu hàng hóa'] } },
        { number: { details: ['Xuất khẩu hàng hóa'] } },
      ],
      gap: {
        base: 'số của Việt Nam trừ số của Campuchia, tính theo phần trăm số của Campuchia',
        verdict: 'Riêng việc làm tròn cũng có thể tạo ra chênh lệch này.',
      },
    });
  });

  it('shows a sum that is given in two currencies once, the misprint as meant', () => {
    const { oneSided } = compare({ pairs: ['LA-VN'], indicators: ['goods-imports'], from: 2012, to: 2012 });
    expect(oneSided.flatMap(({ sides }) => sides.map(({ number }) => number?.text ?? null))).toEqual([
      null,
      'about 421 million USD',
    ]);
    expect(oneSided[0]!.sides[1]!.number!.details[0]).toMatch(/^as meant; printed .*421 USD, likely a slip$/);
  });

  it('says that three countries have no two sides', () => {
    expect(compare({ pairs: ['KH-LA-VN'] }).remarks).toEqual([
      'Viet Nam – Cambodia – Laos: three countries have no two sides.',
      'No document says whose statistics it quotes for this selection.',
    ]);
  });
});
