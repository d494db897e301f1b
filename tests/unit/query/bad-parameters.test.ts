import type { ParameterEntry } from '@/lib/query/parameters';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { describeQueryProblem } from '@/lib/query/problem-words';
import { testCatalogue } from '@/tests/fixtures/test-snapshot';

const parse = (...entries: ParameterEntry[]) => parseExploreQuery(entries, testCatalogue);

describe('a broken address', () => {
  it.each([
    ['topic', 'traed'],
    ['indicator', 'turnover'],
    ['pair', 'VN-LA'],
    ['pair', 'LA'],
    ['pair', 'LA-XX'],
    ['direction', 'VN-VN'],
    ['direction', 'VN'],
    ['measure', 'size'],
    ['unit', 'usd'],
    ['from', '20'],
    ['from', '2005.5'],
    ['to', '0999'],
    ['nature', 'Reported'],
    ['document', 'annex'],
    ['sort', 'value'],
    ['sort', 'value.down'],
    ['sort', 'value.desc.asc'],
    ['columns', 'colour'],
    ['show', 'all'],
    ['gaps', 'line'],
    ['known', 'June 2022'],
    ['known', '2022-13'],
    ['revision', '0'],
    ['revision', 'latest'],
    ['prefer', 'annex-la-2022'],
    ['prefer', 'document.nowhere'],
    ['prefer', 'reporter.XX'],
    ['at', 'last year'],
    ['group', 'colour'],
    ['where', 'document'],
    ['where', 'colour~red'],
    ['page', '0'],
    ['q', 'x'.repeat(201)],
  ])('with %s=%s tells it and keeps the rest', (parameter, value) => {
    const { query, problems } = parse(['nature', 'target'], [parameter, value]);
    expect(problems).toEqual([{ fault: 'unexpected-value', parameter, value }]);
    expect(query).toEqual({ ...EVERY_FIGURE, natures: ['target'] });
  });

  it('with an unknown parameter tells it', () => {
    expect(parse(['colour', 'red']).problems).toEqual([
      { fault: 'unknown-parameter', parameter: 'colour', value: 'red' },
    ]);
  });

  it('that names a single value twice uses the first', () => {
    const { query, problems } = parse(['from', '2001'], ['from', '2005']);
    expect(query.from).toBe(2001);
    expect(problems).toEqual([{ fault: 'given-twice', parameter: 'from', value: '2005' }]);
  });

  it('whose years run backwards asks for no years', () => {
    const { query, problems } = parse(['from', '2010'], ['to', '2000']);
    expect(query).toEqual(EVERY_FIGURE);
    expect(problems).toEqual([{ fault: 'years-reversed', parameter: 'from', value: '2010&to=2000' }]);
  });

  it('keeps the good values of a list', () => {
    const { query, problems } = parse(['pair', 'LA-VN'], ['pair', 'nowhere'], ['pair', 'KH-VN']);
    expect(query.pairs).toEqual(['KH-VN', 'LA-VN']);
    expect(problems).toHaveLength(1);
  });
});

describe('a problem in words', () => {
  it('names parameter, value and what was expected', () => {
    const problem = { fault: 'unexpected-value', parameter: 'indicator', value: 'turnover' } as const;
    expect(describeQueryProblem(problem, testCatalogue, 'en')).toEqual({
      given: 'indicator=turnover',
      text: 'This value of indicator is not known. Expected: the code of an indicator, such as trade-turnover.',
    });
    expect(describeQueryProblem(problem, testCatalogue, 'vi').text).toBe(
      'Giá trị này của tham số indicator không hợp lệ. Giá trị hợp lệ: mã chỉ tiêu, ví dụ trade-turnover.',
    );
  });

  it('lists the parameters for an unknown one, and shortens a long value', () => {
    const problem = { fault: 'unknown-parameter', parameter: 'colour', value: 'r'.repeat(99) } as const;
    const { given, text } = describeQueryProblem(problem, testCatalogue, 'en');
    expect(given).toBe(`colour=${'r'.repeat(60)}…`);
    expect(text).toContain('one of topic, indicator, pair');
  });

  it('exists for every fault and parameter', () => {
    const { problems } = parse(
      ['topic', '?'],
      ['indicator', '?'],
      ['pair', '?'],
      ['direction', '?'],
      ['measure', '?'],
      ['unit', '?'],
      ['from', '?'],
      ['to', '?'],
      ['to', '?'],
      ['nature', '?'],
      ['document', '?'],
      ['q', '?'.repeat(300)],
      ['sort', '?'],
      ['columns', '?'],
      ['show', '?'],
      ['gaps', '?'],
      ['known', '?'],
      ['revision', '?'],
      ['prefer', '?'],
      ['at', '?'],
      ['group', '?'],
      ['where', '?'],
      ['page', '?'],
    );
    const texts = problems.flatMap((problem) => [
      describeQueryProblem(problem, testCatalogue, 'en').text,
      describeQueryProblem(problem, testCatalogue, 'vi').text,
    ]);
    expect(new Set(texts).size).toBe(46);
  });
});
