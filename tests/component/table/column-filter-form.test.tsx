import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ColumnFilterForm } from '@/components/table/ColumnFilterForm';
import { figureTableWords } from '@/components/table/figure-table-words';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { testSnapshot } from '../../fixtures/test-snapshot';

/** What the server reads of the form as a reader fills it in. */
async function asked(query: ExploreQuery, column: string, text: string) {
  render(<ColumnFilterForm query={query} path="/en/explore" words={figureTableWords('en')} />);
  const words = screen.getByRole('searchbox', { name: 'Words in it' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Filter columns' }), column);
  await userEvent.type(words, text);
  const sent = [...new FormData(words.closest('form')!)].map(
    ([name, value]) => [name, String(value)] as const,
  );
  return parseExploreQuery(sent, testSnapshot.catalogue);
}

const query: ExploreQuery = {
  ...EVERY_FIGURE,
  search: 'trade',
  sort: [{ column: 'value', order: 'desc' }],
  columnFilters: [{ column: 'document', text: 'vtc' }],
  page: 2,
};

test('adds the filter of a column to the view', async () => {
  expect(await asked(query, 'Period', '2025')).toEqual({
    query: {
      ...query,
      columnFilters: [
        { column: 'period', text: '2025' },
        { column: 'document', text: 'vtc' },
      ],
      page: 1,
    },
    problems: [],
  });
});

test('sets the filter of a column anew', async () => {
  expect((await asked(query, 'Document', 'annex')).query.columnFilters).toEqual([
    { column: 'document', text: 'annex' },
  ]);
});

test('asks for nothing without words', async () => {
  expect(await asked(query, 'Period', ' ')).toEqual({ query: { ...query, page: 1 }, problems: [] });
});

test('a column without its words is told as a problem', () => {
  expect(parseExploreQuery([['where', 'period~']], testSnapshot.catalogue).problems).toEqual([
    { fault: 'unexpected-value', parameter: 'where', value: 'period~' },
  ]);
});
