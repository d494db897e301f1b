import { reportAddress } from '@/lib/link/addresses';
import { parseReportQuery } from '@/lib/query/parse-report-query';
import type { ParameterEntry } from '@/lib/query/parameters';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

const parse = async (...entries: ParameterEntry[]) =>
  parseReportQuery(entries, (await readRealSnapshot()).catalogue);

describe('the query of a brief', () => {
  it('reads years, the date up to which documents are known and the revision, and writes them back', async () => {
    const { query, problems } = await parse(
      ['to', '2026'],
      ['from', '2020'],
      ['revision', '3'],
      ['known', '2025-06'],
    );
    expect(problems).toEqual([]);
    expect(reportAddress('vi', 'LA-VN', query)).toBe(
      '/vi/report/LA-VN?from=2020&to=2026&known=2025-06&revision=3',
    );
  });

  it('tells what it cannot use', async () => {
    const { query, problems } = await parse(['from', 'soon'], ['topic', 'trade']);
    expect(query.from).toBeNull();
    expect(problems).toEqual([
      { fault: 'unknown-parameter', parameter: 'topic', value: 'trade' },
      { fault: 'unexpected-value', parameter: 'from', value: 'soon' },
    ]);
  });

  it('takes no years that run backwards', async () => {
    const { query, problems } = await parse(['from', '2026'], ['to', '2020']);
    expect(query).toMatchObject({ from: null, to: null });
    expect(problems.map(({ fault }) => fault)).toEqual(['years-reversed']);
  });
});
