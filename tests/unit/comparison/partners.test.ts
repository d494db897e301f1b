import { partnersView } from '@/lib/comparison/partners-view';
import type { CompareQuery } from '@/lib/query/compare-query';
import { USUAL_COMPARISON } from '@/lib/query/compare-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const compare = (changes: Partial<CompareQuery>, locale: Locale = 'en') =>
  partnersView(snapshot, { ...USUAL_COMPARISON, by: 'partners', ...changes }, locale);

describe('partner against partner', () => {
  it('sets like figures of the years that partners share side by side', () => {
    const { tables } = compare({ indicators: ['trade-turnover'] });
    const [table] = tables;
    expect(table!.caption).toBe('Two-way trade turnover, full years: 2017, 2021, 2025');
    expect(
      table!.groups[0]!.rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.text)]),
    ).toEqual([
      ['Viet Nam – Cambodia', 'about 3.8 billion USD', '9.3 billion USD', '11.33 billion USD'],
      ['Viet Nam – Laos', '892.9 million USD', 'over 1.37 billion USD', '3 billion USD'],
    ]);
  });

  it('carries the interval through the change of each partner', () => {
    const { tables } = compare({ indicators: ['trade-turnover'], from: 2021, to: 2025 }, 'vi');
    const changes = tables[0]!.groups[0]!.rows.map(
      ({ change }) => change?.kind === 'change' && change.percent,
    );
    expect(changes).toEqual(['từ +21% đến +23%', 'từ +81% đến +156%']);
  });

  it('refuses a part of a year that stands where the other partner has a year', () => {
    const { refusals } = compare({ indicators: ['trade-turnover'], from: 2021, to: 2025 });
    expect(refusals.map(({ second, reason }) => [second.details[0], reason])).toEqual([
      ['January–May 2023', 'Not alike: a whole year and a part of a year.'],
      ['January–October 2022', 'Not alike: a whole year and a part of a year.'],
    ]);
  });

  it('reads a direction of one partner as that of all', () => {
    const { comparison } = compare({ indicators: ['registered-capital'], direction: 'VN-LA' });
    expect(comparison.direction).toBe('VN-*');
    expect(comparison.tables.flatMap(({ rows }) => rows.map(({ sample }) => sample.origin))).toEqual(
      expect.arrayContaining(['VN']),
    );
    expect(comparison.tables.flatMap(({ rows }) => rows.map(({ sample }) => sample.destination))).toEqual(
      expect.arrayContaining(['LA', 'KH']),
    );
  });

  it('says so where no two partners have like figures, and shows what there is', () => {
    const { tables, remarks, alone } = compare({ indicators: ['goods-exports'] });
    expect(tables).toEqual([]);
    expect(remarks).toEqual([
      'Goods exports, from Viet Nam to the partner: no two partners have like figures for one year.',
    ]);
    expect(alone.find(({ name }) => name === 'Viet Nam – Cambodia')).toMatchObject({
      numbers: [{ text: '217 million USD' }, { text: '4.91 billion USD' }],
    });
  });

  it('asks for a second partner where only one is chosen', () => {
    expect(compare({ indicators: ['trade-turnover'], pairs: ['LA-VN'] }).remarks[0]).toBe(
      'One partner only: choose at least two, or none for all.',
    );
  });

  it('has nothing to say of an empty dataset', () => {
    const empty = partnersView({ ...snapshot, figures: [] }, { ...USUAL_COMPARISON, by: 'partners' }, 'en');
    expect(empty.tables).toEqual([]);
    expect(empty.alone).toEqual([]);
  });
});
