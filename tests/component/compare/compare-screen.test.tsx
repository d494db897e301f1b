import { render, screen, within } from '@testing-library/react';
import { CompareScreen } from '@/components/layout/CompareScreen';
import type { ParameterEntry } from '@/lib/query/parameters';
import { parseCompareQuery } from '@/lib/query/parse-compare-query';
import type { Snapshot } from '@/lib/series/snapshot';
import type { Locale } from '@/lib/words/locale';
import { readRealSnapshot } from '@/tests/fixtures/real-snapshot';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});

const renderCompare = (entries: ParameterEntry[], locale: Locale = 'en') =>
  render(
    <CompareScreen
      snapshot={snapshot}
      parsing={parseCompareQuery(entries, snapshot.catalogue)}
      locale={locale}
    />,
  );

const TURNOVER: ParameterEntry[] = [
  ['pair', 'KH-VN'],
  ['indicator', 'trade-turnover'],
];

describe('the Compare screen', () => {
  it('is a form that a browser sends by itself', () => {
    renderCompare([...TURNOVER, ['from', '2021'], ['to', '2022'], ['known', '2024']]);
    const form = screen.getByRole('form', { name: 'What to compare' });
    expect(form).toHaveAttribute('action', '/en/compare');
    expect(form).toHaveFormValues({
      pair: 'KH-VN',
      indicator: ['trade-turnover'],
      from: '2021',
      to: '2022',
      known: '2024',
    });
  });

  it('has a table with headers of rows and columns, each number a link to its statement', () => {
    renderCompare([...TURNOVER, ['from', '2021'], ['to', '2025']]);
    const table = screen.getByRole('table', { name: 'Viet Nam – Cambodia: 2021, 2022, 2023, 2025' });
    expect(within(table).getByRole('columnheader', { name: 'Change, 2021 to 2025' })).toBeInTheDocument();
    const [header] = within(table).getAllByRole('rowheader', { name: 'Two-way trade turnover' });
    const row = within(header!.closest('tr')!);
    expect(row.getByRole('link', { name: '9.3 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/annex-kh-trade-turnover-2021',
    );
    expect(row.getByText('no figure known')).toBeInTheDocument();
    expect(row.getByText('between +21% and +23%')).toBeInTheDocument();
    expect(row.getByRole('link', { name: '2025: 11.33 billion USD' })).toBeInTheDocument();
  });

  it('refuses in words, with both numbers', () => {
    renderCompare([['pair', 'LA-VN'], TURNOVER[1]!, ['from', '2021'], ['to', '2022']], 'vi');
    const refused = within(screen.getByRole('region', { name: 'Không so sánh' }));
    expect(refused.getByRole('listitem')).toHaveTextContent(
      'Kim ngạch thương mại hai chiều' +
        'trên 1,37 tỷ USD (2021) với 1,36 tỷ USD (10 tháng đầu năm 2022)' +
        'Không cùng loại: số cả năm và số một phần của năm.',
    );
  });

  it('leads to the other comparisons of the same indicator', () => {
    renderCompare([...TURNOVER, ['from', '2021']]);
    const kinds = within(screen.getByRole('navigation', { name: 'What is compared' }));
    expect(kinds.getByRole('link', { name: 'Years' })).toHaveAttribute('aria-current', 'page');
    expect(kinds.getByRole('link', { name: 'Partners' })).toHaveAttribute(
      'href',
      '/en/compare?by=partners&indicator=trade-turnover&from=2021',
    );
    expect(kinds.getByRole('link', { name: 'The two sides' })).toHaveAttribute(
      'href',
      '/en/compare?by=sides&pair=KH-VN&indicator=trade-turnover&from=2021',
    );
  });

  it('shows the two sides, their gap and why such numbers differ', () => {
    renderCompare([['by', 'sides'], ...TURNOVER]);
    const told = within(screen.getByRole('table', { name: 'Flows with the word of more than one side' }));
    expect(told.getByText('between −48% and −42%')).toBeInTheDocument();
    expect(screen.getByRole('figure')).toHaveTextContent('Not said whose2.8 billion USD');
    expect(screen.getByRole('region', { name: 'Why two countries’ numbers differ' })).toHaveTextContent(
      'CIF',
    );
  });

  it('says what was known, and leads back', () => {
    renderCompare([...TURNOVER, ['known', '2022-06']]);
    expect(screen.getByText(/As far as documents dated up to June 2022 say/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Use every document' })).toHaveAttribute(
      'href',
      '/en/compare?pair=KH-VN&indicator=trade-turnover',
    );
  });

  it('tells what of the address cannot be used', () => {
    renderCompare([['by', 'yeas']]);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'by=yeas This value of by is not known. Expected: one of years, partners, sides.',
    );
  });
});
