import { render, screen, within } from '@testing-library/react';
import { ExploreBench, benchRouter } from '../explore-bench';

jest.mock('next/navigation', () => ({ useRouter: () => benchRouter }));

const chips = () => within(screen.getByRole('navigation', { name: 'Filters in use' }));

describe('the filters in use', () => {
  it('are links to the same view without them', () => {
    render(
      <ExploreBench address="/en/explore?topic=trade&pair=KH-VN&pair=LA-VN&from=2021&q=usd&sort=period.asc" />,
    );
    expect(chips().getByRole('link', { name: 'Remove the filter Trade' })).toHaveAttribute(
      'href',
      '/en/explore?pair=KH-VN&pair=LA-VN&from=2021&q=usd&sort=period.asc',
    );
    expect(chips().getByRole('link', { name: 'Remove the filter Viet Nam – Laos' })).toHaveAttribute(
      'href',
      '/en/explore?topic=trade&pair=KH-VN&from=2021&q=usd&sort=period.asc',
    );
    expect(chips().getByRole('link', { name: 'Remove the filter from 2021' })).toBeInTheDocument();
    expect(chips().getByRole('link', { name: 'Remove the filter “usd”' })).toBeInTheDocument();
  });

  it('can all be cleared; the order of the table stays', () => {
    render(<ExploreBench address="/en/explore?topic=trade&measure=growth&unit=percent&sort=period.asc" />);
    expect(chips().getAllByRole('link')).toHaveLength(4);
    expect(chips().getByRole('link', { name: 'Clear all' })).toHaveAttribute(
      'href',
      '/en/explore?sort=period.asc',
    );
  });

  it('are not there when nothing is filtered', () => {
    render(<ExploreBench address="/en/explore" />);
    expect(screen.queryByRole('navigation', { name: 'Filters in use' })).not.toBeInTheDocument();
  });
});
