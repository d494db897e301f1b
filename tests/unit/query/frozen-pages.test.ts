import { parseCoverageQuery, serialiseCoverageQuery } from '@/lib/query/coverage-query';
import { parseOverviewQuery } from '@/lib/query/overview-query';
import { testCatalogue } from '@/tests/fixtures/test-snapshot';

describe('the revision that a page is frozen to', () => {
  it('is read and written back by the coverage page', () => {
    const { query, problems } = parseCoverageQuery([['revision', '3'], ['pair', 'LA-VN']], testCatalogue); // prettier-ignore
    expect(problems).toEqual([]);
    expect(serialiseCoverageQuery(query)).toEqual([['pair', 'LA-VN'], ['revision', '3']]); // prettier-ignore
  });

  it('is read by the overview', () => {
    const { query, problems } = parseOverviewQuery([['revision', '3']], testCatalogue);
    expect(problems).toEqual([]);
    expect(query).toEqual({ known: null, revision: 3 });
  });

  it.each(['0', '-1', 'latest', '1.5'])('is told as a problem where it is %s', (value) => {
    const problem = { fault: 'unexpected-value', parameter: 'revision', value };
    expect(parseCoverageQuery([['revision', value]], testCatalogue).problems).toEqual([problem]);
    expect(parseOverviewQuery([['revision', value]], testCatalogue).problems).toEqual([problem]);
  });
});
