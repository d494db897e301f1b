import type { ParameterEntry } from '@/lib/query/parameters';
import { serialiseCompareQuery, USUAL_COMPARISON } from '@/lib/query/compare-query';
import { parseCompareQuery } from '@/lib/query/parse-compare-query';
import { testCatalogue } from '@/tests/fixtures/test-snapshot';

const parse = (entries: readonly ParameterEntry[]) => parseCompareQuery(entries, testCatalogue);

describe('the parameters of the Compare screen', () => {
  it('come back as they were written', () => {
    const entries: ParameterEntry[] = [
      ['by', 'partners'],
      ['pair', 'KH-VN'],
      ['pair', 'LA-VN'],
      ['indicator', 'goods-exports'],
      ['direction', 'VN-*'],
      ['from', '2021'],
      ['to', '2025'],
      ['known', '2022-06'],
      ['revision', '3'],
      ['prefer', 'reporter.LA'],
    ];
    const { query, problems } = parse(entries);
    expect(problems).toEqual([]);
    expect(serialiseCompareQuery(query)).toEqual(entries);
  });

  it('ask for nothing where a form leaves its fields blank', () => {
    expect(parse([['from', ''], ['by', 'years']])).toEqual({ query: USUAL_COMPARISON, problems: [] }); // prettier-ignore
  });

  it.each<[string, ParameterEntry, string]>([
    ['an unknown comparison', ['by', 'yeas'], 'unexpected-value'],
    ['a direction without a country', ['direction', '*-*'], 'unexpected-value'],
    ['a direction of an unknown country', ['direction', 'XX-*'], 'unexpected-value'],
    ['an unknown parameter', ['colour', 'red'], 'unknown-parameter'],
  ])('tell %s as a problem', (_name, entry, fault) => {
    const { query, problems } = parse([entry]);
    expect(query).toEqual(USUAL_COMPARISON);
    expect(problems).toEqual([{ fault, parameter: entry[0], value: entry[1] }]);
  });

  it('tell years that run backwards', () => {
    const { query, problems } = parse([['from', '2025'], ['to', '2021']]); // prettier-ignore
    expect([query.from, query.to]).toEqual([null, null]);
    expect(problems).toEqual([{ fault: 'years-reversed', parameter: 'from', value: '2025&to=2021' }]);
  });
});
