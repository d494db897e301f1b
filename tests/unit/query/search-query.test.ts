import { parseSearchQuery, SEARCH_PARAMETERS } from '@/lib/query/search-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import { testCatalogue } from '@/tests/fixtures/test-snapshot';

describe('the address of a search', () => {
  it('holds words, their blanks tidied', () => {
    expect(parseSearchQuery([['q', '  kim   ngạch ']])).toEqual({ search: 'kim ngạch', problems: [] });
  });

  it('asks for nothing when it holds none', () => {
    expect(parseSearchQuery([])).toEqual({ search: '', problems: [] });
    expect(parseSearchQuery([['q', '']])).toEqual({ search: '', problems: [] });
  });

  it('keeps the first of two searches and tells of the second', () => {
    expect(
      parseSearchQuery([
        ['q', 'first'],
        ['q', 'second'],
      ]),
    ).toEqual({ search: 'first', problems: [{ fault: 'given-twice', parameter: 'q', value: 'second' }] });
  });

  it('refuses what is too long', () => {
    const long = 'a'.repeat(201);
    expect(parseSearchQuery([['q', long]])).toEqual({
      search: '',
      problems: [{ fault: 'unexpected-value', parameter: 'q', value: long }],
    });
  });

  it('tells of a parameter that the page does not know, and which it knows', () => {
    const { problems } = parseSearchQuery([['colour', 'red']]);
    expect(describeQueryProblem(problems[0]!, testCatalogue, 'en', SEARCH_PARAMETERS)).toEqual({
      given: 'colour=red',
      text: 'There is no parameter colour. Expected: one of q.',
    });
  });
});
