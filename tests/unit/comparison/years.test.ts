import type { ComparisonRow, ComparisonTable } from '@/lib/comparison/table-view';
import { yearsView } from '@/lib/comparison/years-view';
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
  yearsView(snapshot, { ...USUAL_COMPARISON, ...changes }, locale);

const rowsOf = (table: ComparisonTable | null): ComparisonRow[] =>
  table?.groups.flatMap(({ rows }) => rows) ?? [];

const textsOf = ({ cells }: ComparisonRow) => cells.map((cell) => cell?.text ?? null);

const TURNOVER = { pairs: ['LA-VN'], indicators: ['trade-turnover'] };

describe('years against years', () => {
  it('sets whole years side by side, gaps left empty, with the change as wide as the rounding', () => {
    const [row] = rowsOf(compare({ ...TURNOVER, from: 2021, to: 2025 }).table);
    expect(textsOf(row!)).toEqual([
      'over 1.37 billion USD',
      null,
      '1.6 billion USD',
      '2.25 billion USD',
      '3 billion USD',
    ]);
    expect(row!.change).toMatchObject({
      kind: 'change',
      absolute: 'between +1.1 and +2.2 billion USD',
      percent: 'between +81% and +156%',
      verdict: 'rose',
      span: null,
      printed: null,
    });
  });

  it('says the same in Vietnamese', () => {
    const [row] = rowsOf(compare({ ...TURNOVER, from: 2021, to: 2025 }, 'vi').table);
    expect(textsOf(row!)[0]).toBe('trên 1,37 tỷ USD');
    expect(row!.change).toMatchObject({ absolute: 'từ +1,1 đến +2,2 tỷ USD', verdict: 'tăng' });
  });

  it('leads from a number to its statement and from a change to the two numbers', () => {
    const [row] = rowsOf(compare({ ...TURNOVER, from: 2021, to: 2025 }).table);
    expect(row!.cells[0]!.address).toBe('/en/figures/annex-la-trade-turnover-2021');
    expect(row!.change).toMatchObject({
      inputs: [
        { address: '/en/figures/annex-la-trade-turnover-2021', text: '2021: over 1.37 billion USD' },
        { address: '/en/figures/vtcnews-trade-turnover-2025', text: '2025: 3 billion USD' },
      ],
    });
  });

  it('puts a printed growth before the computed one where the years are one apart', () => {
    const rows = rowsOf(
      compare({ pairs: ['KH-VN'], indicators: ['goods-exports'], from: 2022, to: 2023 }).table,
    );
    expect(rows.map(textsOf)).toEqual([['1.079 billion USD', '1.324 billion USD']]);
    expect(rows[0]!.change).toMatchObject({
      printed: { text: '+22.69%', meaning: 'as printed' },
      percent: '+23%',
    });
  });

  it('says that the growth of a deficit is not that of the balance', () => {
    const [row] = rowsOf(
      compare({ pairs: ['KH-VN'], indicators: ['trade-balance'], from: 2022, to: 2023 }).table,
    );
    expect(row!.change).toMatchObject({
      verdict: 'rose',
      printed: { text: '−64.70%', meaning: 'as printed, of the deficit' },
    });
  });

  it('compares parts of a year with the same months only', () => {
    const rows = rowsOf(compare({ ...TURNOVER, from: 2019, to: 2022 }).table);
    expect(rows.map(({ cells }) => cells.flatMap((cell) => cell?.details ?? []))).toEqual([
      ['January–August 2019', 'January–August 2022'],
    ]);
  });

  it('names the years of a change that does not reach from end to end', () => {
    const rows = rowsOf(compare({ ...TURNOVER, from: 2021, to: 2025 }).table);
    expect(rows.map(({ change }) => change?.kind === 'change' && change.span)).toEqual([
      null,
      '2022 to 2025',
      '2022 to 2025',
    ]);
  });

  it('tells what is new in a year from what stands on a date', () => {
    const rows = rowsOf(
      compare({ pairs: ['LA-VN'], indicators: ['registered-capital'], from: 2024, to: 2025 }).partialTable,
    );
    expect(rows.map((row) => [textsOf(row), row.details])).toEqual(
      expect.arrayContaining([
        [
          [null, '590.3 million USD'],
          ['Viet Nam → Laos', 'new in the period'],
        ],
      ]),
    );
  });

  it('does not let rounding make nothing of a rise that is sure', () => {
    const [row] = rowsOf(
      compare({ pairs: ['KH-VN'], indicators: ['trade-turnover'], from: 2021, to: 2022 }).table,
    );
    expect(row!.change).toMatchObject({
      verdict: 'rose',
      absolute: 'between +0.6 and +10.8 billion USD',
      percent: 'between +6% and +117%',
    });
  });

  it('chooses the latest whole years that most indicators share where none are asked for', () => {
    const { comparison, remarks } = compare({ pairs: ['KH-VN'] });
    expect(comparison.years).toEqual([2021, 2022]);
    expect(remarks).toEqual(['Chosen for you: the two latest years that most indicators share.']);
  });
});

describe('what is not like is refused in words', () => {
  it('a whole year and a part of a year', () => {
    const { table, refusals, remarks } = compare({ ...TURNOVER, from: 2021, to: 2022 });
    expect(table).toBeNull();
    expect(remarks).toEqual(['Nothing is known alike for two of these years.']);
    expect(refusals).toMatchObject([
      {
        subject: 'Two-way trade turnover',
        first: { text: 'over 1.37 billion USD', details: ['2021'] },
        second: { text: '1.36 billion USD', details: ['January–October 2022'] },
        reason: 'Not alike: a whole year and a part of a year.',
      },
    ]);
  });

  it('a yearly average that leaves out a part, and a year', () => {
    const { refusals } = compare({ ...TURNOVER, from: 1988, to: 1991 });
    expect(refusals).toMatchObject([
      {
        first: { details: ['1986–1996, yearly average', 'without motorbikes'] },
        second: { details: ['1991'] },
        reason: 'They speak of different parts.',
      },
    ]);
  });

  it('a run of years and a date', () => {
    const { refusals } = compare(
      { pairs: ['LA-VN'], indicators: ['students'], direction: 'LA-VN', from: 2021, to: 2025 },
      'vi',
    );
    expect(refusals.map(({ reason }) => reason)).toEqual([
      'Không cùng loại: số cả giai đoạn nhiều năm và số tại một thời điểm.',
    ]);
  });

  it('an indicator without a figure, and a second pair', () => {
    const { remarks } = compare({
      pairs: ['KH-VN', 'LA-VN'],
      indicators: ['visitors'],
      from: 1950,
      to: 1951,
    });
    expect(remarks).toEqual([
      'One pair at a time: shown is Viet Nam – Cambodia.',
      'Nothing is known alike for two of these years.',
      'Visitor arrivals: no figure that stands for a year is known for 1950, 1951.',
    ]);
  });

  it('has nothing to say of an empty dataset', () => {
    const empty = yearsView({ ...snapshot, figures: [] }, USUAL_COMPARISON, 'en');
    expect(empty.table).toBeNull();
    expect(empty.refusals).toEqual([]);
    expect(empty.remarks).toEqual(['No figure that stands for a year is known.']);
  });
});
