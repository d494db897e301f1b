import fc from 'fast-check';
import { MEASURES, NATURES } from '@/lib/figure/vocabulary';
import type { ExploreQuery, Preference } from '@/lib/query/explore-query';
import {
  CHART_SHOWS,
  EVERY_FIGURE,
  GAP_CONNECTORS,
  SORT_ORDERS,
  TABLE_COLUMNS,
  narrowedToPanel,
  tidySearch,
} from '@/lib/query/explore-query';
import { canonicalEntries, parameterEntries, serialiseExploreQuery } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { testCatalogue } from '@/tests/fixtures/test-snapshot';

const sortedSome = <Text extends string>(texts: readonly Text[]) =>
  fc.subarray([...texts]).map((some) => [...some].sort());

const PREFERENCES: readonly Preference[] = [
  { kind: 'document', documentId: 'annex-la-2022' },
  { kind: 'reporter', reporter: 'LA' },
  { kind: 'reporter', reporter: null },
];

const searchWords = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(tidySearch)
  .filter((text) => text !== '');

const years = fc
  .tuple(fc.option(fc.integer({ min: 1000, max: 2999 })), fc.option(fc.integer({ min: 1000, max: 2999 })))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

const anyQuery: fc.Arbitrary<ExploreQuery> = fc
  .record({
    topic: fc.option(fc.constantFrom('trade', 'energy', 'aid')),
    indicators: sortedSome([...testCatalogue.indicators.keys()]),
    pairs: sortedSome(['LA-VN', 'KH-VN', 'KH-LA-VN']),
    directions: sortedSome(['VN-LA', 'LA-VN', 'VN-KH', 'none']),
    measures: sortedSome(MEASURES),
    units: sortedSome([...testCatalogue.units.keys()]),
    years,
    natures: sortedSome(NATURES),
    documents: sortedSome([...testCatalogue.documents.keys()]),
    search: fc.string({ unit: 'grapheme', maxLength: 60 }).map(tidySearch),
    show: fc.constantFrom(...CHART_SHOWS),
    gaps: fc.option(fc.constantFrom(...GAP_CONNECTORS)),
    known: fc.option(
      fc.constantFrom({ edtf: '2022-06', lastDay: '2022-06-30' }, { edtf: '2025', lastDay: '2025-12-31' }),
    ),
    revision: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
    prefer: fc.option(fc.constantFrom(...PREFERENCES)),
    at: fc.option(fc.constantFrom('2021', '2022-01/2022-04', '../1994')),
    sort: fc.uniqueArray(
      fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), order: fc.constantFrom(...SORT_ORDERS) }),
      { selector: ({ column }) => column, maxLength: 3 },
    ),
    columns: fc.option(
      fc.shuffledSubarray([...TABLE_COLUMNS], { minLength: 1, maxLength: TABLE_COLUMNS.length - 1 }),
    ),
    group: fc.option(fc.constantFrom(...TABLE_COLUMNS)),
    columnFilters: fc.uniqueArray(
      fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), text: searchWords }),
      { selector: ({ column }) => column, maxLength: 3 },
    ),
    page: fc.integer({ min: 1, max: 999_999 }),
  })
  .map(({ years: span, ...rest }) => ({ ...rest, ...span }));

describe('the parameters of a query', () => {
  it('come back as the same query', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const parsing = parseExploreQuery(serialiseExploreQuery(query), testCatalogue);
        expect(parsing).toEqual({ query, problems: [] });
      }),
    );
  });

  it('come back from the text of an address', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const address = new URLSearchParams(
          serialiseExploreQuery(query).map(([name, value]) => [name, value]),
        );
        expect(parseExploreQuery(new URLSearchParams(address.toString()), testCatalogue).query).toEqual(
          query,
        );
      }),
    );
  });

  it('are the same in whatever order they were given', () => {
    fc.assert(
      fc.property(
        anyQuery.chain((query) => {
          const entries = serialiseExploreQuery({ ...query, columns: null, sort: [], columnFilters: [] });
          return fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }));
        }),
        ([entries, shuffled]) => {
          expect(canonicalEntries(shuffled)).toEqual(entries);
          const { query } = parseExploreQuery(shuffled, testCatalogue);
          expect(serialiseExploreQuery(query)).toEqual(entries);
        },
      ),
    );
  });

  it('name a panel by indicator, countries, measure and unit', () => {
    const panel = {
      indicatorIds: ['trade-turnover'],
      measure: 'growth',
      unitId: 'percent',
      pairs: ['LA-VN'],
    } as const;
    expect(serialiseExploreQuery(narrowedToPanel({ ...EVERY_FIGURE, topic: 'trade' }, panel))).toEqual([
      ['topic', 'trade'],
      ['indicator', 'trade-turnover'],
      ['pair', 'LA-VN'],
      ['measure', 'growth'],
      ['unit', 'percent'],
    ]);
  });

  it('are none for the query that asks for nothing', () => {
    expect(serialiseExploreQuery(EVERY_FIGURE)).toEqual([]);
  });

  it('of blank form fields ask for nothing', () => {
    const blank = parameterEntries({ topic: '', q: '  ', from: '', to: '' });
    expect(parseExploreQuery(blank, testCatalogue)).toEqual({ query: EVERY_FIGURE, problems: [] });
  });

  it('name each column once in the order given, and none when all are shown as usual', () => {
    const some = parseExploreQuery(
      [
        ['columns', 'value'],
        ['columns', 'period'],
        ['columns', 'value'],
      ],
      testCatalogue,
    );
    expect(some.query.columns).toEqual(['value', 'period']);
    const all = parseExploreQuery(
      TABLE_COLUMNS.map((column) => ['columns', column]),
      testCatalogue,
    );
    expect(all.query.columns).toBeNull();
  });
});
