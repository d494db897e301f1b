import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExploreBench, benchRouter, holdAnswers, routerSteps } from '../explore-bench';

jest.mock('next/navigation', () => ({ useRouter: () => benchRouter }));

beforeEach(() => routerSteps.splice(0));

const checkbox = (name: RegExp) => screen.getByRole('checkbox', { name });
const search = () => screen.getByRole('searchbox', { name: 'Search' });
const sortBy = (column: string) => screen.getByRole('link', { name: column });
const figureIds = () => [...document.querySelectorAll('tbody tr')].map(({ id }) => id);

describe('what is asked while an answer is on its way', () => {
  it('of the table keeps the filter that was chosen', async () => {
    render(<ExploreBench address="/en/explore" />);
    const answer = holdAnswers();
    await userEvent.click(checkbox(/Viet Nam – Cambodia/));
    await userEvent.click(sortBy('Period'));
    expect(routerSteps.at(-1)).toBe('replace /en/explore?pair=KH-VN&sort=period.asc');
    expect(figureIds()).toHaveLength(7);
    await act(async () => answer());
    expect(figureIds()).toEqual(['figure-kh-turnover-2001-2005']);
  });

  it('of the filters keeps the order that was chosen', async () => {
    render(<ExploreBench address="/en/explore" />);
    const answer = holdAnswers();
    await userEvent.click(sortBy('Period'));
    await userEvent.click(checkbox(/Viet Nam – Cambodia/));
    expect(routerSteps.at(-1)).toBe('push /en/explore?pair=KH-VN&sort=period.asc');
    await act(async () => answer());
  });

  it('of the table keeps the search, and the search what was asked during its pause', async () => {
    render(<ExploreBench address="/en/explore" />);
    const answer = holdAnswers();
    const user = userEvent.setup({ delay: null });
    await user.type(search(), 'usd');
    await user.click(sortBy('Period'));
    await waitFor(() => expect(routerSteps.at(-1)).toBe('push /en/explore?q=usd&sort=period.asc'));
    await user.click(sortBy('Document'));
    expect(routerSteps.at(-1)).toBe('replace /en/explore?q=usd&sort=document.asc');
    await act(async () => answer());
    expect(search()).toHaveValue('usd');
  });

  it('by a filter in use that is removed keeps the rest', async () => {
    render(<ExploreBench address="/en/explore?pair=KH-VN&topic=trade" />);
    const answer = holdAnswers();
    await userEvent.click(checkbox(/Viet Nam – Laos/));
    await userEvent.click(sortBy('Period'));
    const inUse = within(screen.getByRole('navigation', { name: 'Filters in use' }));
    await userEvent.click(inUse.getByRole('link', { name: 'Remove the filter Trade' }));
    expect(routerSteps.at(-1)).toBe('push /en/explore?pair=KH-VN&pair=LA-VN&sort=period.asc');
    await userEvent.click(inUse.getByRole('link', { name: 'Remove the filter Viet Nam – Cambodia' }));
    expect(routerSteps.at(-1)).toBe('push /en/explore?pair=LA-VN&sort=period.asc');
    await act(async () => answer());
  });

  it('empties the search field when all filters are taken away before the search is answered', async () => {
    render(<ExploreBench address="/en/explore?topic=trade" />);
    const answer = holdAnswers();
    await userEvent.type(search(), 'kim{Enter}');
    await userEvent.click(screen.getByRole('link', { name: 'Clear all' }));
    expect(routerSteps).toEqual(['push /en/explore?topic=trade&q=kim', 'push /en/explore']);
    await act(async () => answer());
    expect(search()).toHaveValue('');
    expect(figureIds()).toHaveLength(7);
  });
});
