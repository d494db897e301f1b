import { render, screen, within } from '@testing-library/react';
import { ExploreScreen } from '@/components/layout/ExploreScreen';
import type { ParameterEntry } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import { testCatalogue, testSnapshot } from '@/tests/fixtures/test-snapshot';

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));

const renderScreen = (...entries: ParameterEntry[]) =>
  render(
    <ExploreScreen
      snapshot={testSnapshot}
      parsing={parseExploreQuery(entries, testCatalogue)}
      locale="en"
      frozen={null}
      origin="https://figures.example"
      accessed="2026-11-21"
    />,
  );

describe('the Explore screen', () => {
  it('shows every figure when nothing is asked for, and says which part of them is charted', () => {
    renderScreen();
    expect(screen.getByRole('heading', { level: 1, name: 'Explore the figures' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('7 of 7 figures');
    const chart = within(screen.getByRole('region', { name: 'Chart' }));
    expect(chart.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Two-way trade turnover, Viet Nam – Cambodia and Viet Nam – Laos',
    );
    expect(chart.getByText(/The selection holds figures that cannot share an axis/)).toBeInTheDocument();
  });

  it('leads from the chart to the other groups of the selection', () => {
    renderScreen(['sort', 'value.desc']);
    const chart = within(screen.getByRole('region', { name: 'Chart' }));
    expect(chart.getByRole('link', { name: /Goods exports/ })).toHaveAttribute(
      'href',
      '/en/explore?indicator=goods-exports&pair=LA-VN&measure=level&unit=USD&sort=value.desc',
    );
  });

  it('shows what it can of a broken address and leads to the rest', () => {
    renderScreen(['pair', 'KH-VN'], ['colour', 'red']);
    const message = within(screen.getByRole('alert'));
    expect(message.getByText('colour=red')).toBeInTheDocument();
    expect(message.getByRole('link')).toHaveAttribute('href', '/en/explore?pair=KH-VN');
    expect(screen.getByRole('status')).toHaveTextContent('1 of 7 figures');
  });

  it('says so when nothing fits', () => {
    renderScreen(['topic', 'energy'], ['nature', 'target']);
    expect(screen.getByRole('status')).toHaveTextContent('0 of 7 figures');
    expect(screen.getByText('No figure fits these filters.')).toBeInTheDocument();
  });
});
