import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExploreBench, benchRouter, routerSteps } from '../explore-bench';

jest.mock('next/navigation', () => ({ useRouter: () => benchRouter }));

beforeEach(() => routerSteps.splice(0));

const form = () => screen.getByRole('form', { name: 'Filters' });
const group = (name: string) => within(form()).getByRole('group', { name });
const option = (name: RegExp) => within(form()).getByRole('checkbox', { name });
const figureIds = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.id.replace('figure-', ''));

describe('the filter form', () => {
  it('is a form that a browser can send by itself', () => {
    render(<ExploreBench address="/en/explore" />);
    expect(form()).toHaveAttribute('action', '/en/explore');
    expect(form()).toHaveAttribute('method', 'get');
    expect(within(form()).getByRole('button', { name: 'Show' })).toHaveAttribute('type', 'submit');
  });

  it('shows each option with its count and hides those without a figure', () => {
    render(<ExploreBench address="/en/explore" />);
    expect(
      within(group('Topic'))
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['All topics ', 'Trade 6', 'Energy 1']);
    expect(group('Countries')).toHaveTextContent('Viet Nam – Cambodia 1Viet Nam – Laos 6');
    expect(group('Nature')).toHaveTextContent('reported 6target 1');
    expect(within(group('Period')).getAllByRole('option', { name: '2021 (2)' })).toHaveLength(2);
  });

  it('keeps a chosen option in sight when it has no figure left', () => {
    render(<ExploreBench address="/en/explore?topic=energy&indicator=goods-exports" />);
    expect(option(/Goods exports 0/)).toBeChecked();
  });

  it('sends a choice at once as a step of the history and keeps the focus', async () => {
    render(<ExploreBench address="/en/explore?sort=value.desc&measure=level" />);
    await userEvent.click(option(/Viet Nam – Cambodia/));
    expect(routerSteps).toEqual(['push /en/explore?pair=KH-VN&measure=level&sort=value.desc']);
    expect(option(/Viet Nam – Cambodia/)).toBeChecked();
    expect(option(/Viet Nam – Cambodia/)).toHaveFocus();
    expect(figureIds()).toEqual(['kh-turnover-2001-2005']);
  });

  it('keeps the filters of the table’s columns', async () => {
    render(<ExploreBench address="/en/explore?where=document~vtc" />);
    await userEvent.click(option(/^target/));
    expect(routerSteps).toEqual(['push /en/explore?nature=target&where=document%7Evtc']);
  });

  it('adds to a list and takes out of it', async () => {
    render(<ExploreBench address="/en/explore" />);
    await userEvent.click(option(/Goods exports/));
    await userEvent.click(option(/Line voltage/));
    await userEvent.click(option(/Goods exports/));
    expect(routerSteps).toEqual([
      'push /en/explore?indicator=goods-exports',
      'push /en/explore?indicator=goods-exports&indicator=line-voltage',
      'push /en/explore?indicator=line-voltage',
    ]);
  });

  it('takes one topic at most', async () => {
    render(<ExploreBench address="/en/explore?topic=trade" />);
    await userEvent.click(within(group('Topic')).getByRole('radio', { name: /All topics/ }));
    expect(routerSteps).toEqual(['push /en/explore']);
  });

  it('takes a first and a last year', async () => {
    render(<ExploreBench address="/en/explore" />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From year' }), '2022');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To year' }), '2022');
    expect(routerSteps.at(-1)).toBe('push /en/explore?from=2022&to=2022');
    expect(figureIds()).toEqual(['la-turnover-2022-4m', 'la-voltage-2022']);
  });

  it('narrows the rows while the reader types, then asks the server once', async () => {
    render(<ExploreBench address="/en/explore" />);
    const search = screen.getByRole('searchbox', { name: 'Search' });
    await userEvent.type(search, 'hải quan');
    expect(routerSteps).toEqual([]);
    expect(figureIds()).toEqual(['la-exports-2025']);
    await waitFor(() => expect(routerSteps).toEqual(['push /en/explore?q=h%E1%BA%A3i+quan']));
    expect(search).toHaveValue('hải quan');
    expect(search).toHaveFocus();
  });

  it('makes one step of the history of one search', async () => {
    render(<ExploreBench address="/en/explore" />);
    const search = screen.getByRole('searchbox', { name: 'Search' });
    // Typed without a delay between the keys, so that a slow machine makes no pause of its own.
    const user = userEvent.setup({ delay: null });
    await user.type(search, 'kim');
    await waitFor(() => expect(routerSteps).toEqual(['push /en/explore?q=kim']));
    await user.type(search, ' ng');
    await waitFor(() => expect(routerSteps.at(-1)).toBe('replace /en/explore?q=kim+ng'));
  });

  it('leaves the rows to the server when none of them holds the words', async () => {
    render(<ExploreBench address="/en/explore" />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'điện áp');
    expect(figureIds()).toHaveLength(7);
    await waitFor(() => expect(figureIds()).toEqual(['la-voltage-2022']));
  });

  it('empties the search field when the search is removed', async () => {
    render(<ExploreBench address="/en/explore?q=usd" />);
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('usd');
    act(() => benchRouter.push('/en/explore'));
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
    expect(figureIds()).toHaveLength(7);
  });

  it('sends the search at once with Enter', async () => {
    render(<ExploreBench address="/en/explore" />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'voltage{Enter}');
    expect(routerSteps).toEqual(['push /en/explore?q=voltage']);
  });

  it('closes an open list with Escape and returns to its name', async () => {
    render(<ExploreBench address="/en/explore" />);
    const summary = screen.getByText('Countries', { selector: 'summary' });
    await userEvent.click(summary);
    expect(summary.closest('details')).toHaveAttribute('open');
    await userEvent.keyboard('{Escape}');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    expect(summary).toHaveFocus();
  });

  it('speaks Vietnamese', () => {
    render(<ExploreBench address="/vi/explore" locale="vi" />);
    expect(screen.getByRole('form', { name: 'Bộ lọc' })).toHaveAttribute('action', '/vi/explore');
    expect(screen.getByRole('button', { name: 'Xem' })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Các nước' })).toHaveTextContent(
      'Việt Nam – Campuchia 1Việt Nam – Lào 6',
    );
  });
});
