import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExploreBench, benchRouter, routerSteps } from '../explore-bench';

jest.mock('next/navigation', () => ({ useRouter: () => benchRouter }));

beforeEach(() => routerSteps.splice(0));

describe('the choice of columns', () => {
  it('is a form that works without script and carries the view along', () => {
    render(<ExploreBench address="/en/explore?pair=LA-VN&sort=value.desc" />);
    const form = screen.getByRole('button', { name: 'Apply' }).closest('form')!;
    expect(form).toHaveAttribute('action', '/en/explore');
    expect(Object.fromEntries(new FormData(form))).toMatchObject({ pair: 'LA-VN', sort: 'value.desc' });
  });

  it('keeps the order in which the columns stand', async () => {
    render(<ExploreBench address="/en/explore?columns=period&columns=value&columns=note" />);
    await userEvent.click(screen.getByRole('link', { name: 'Move Value left' }));
    expect(screen.getAllByRole('columnheader').map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'Value',
      'Period',
      'Note',
    ]);
    expect(routerSteps).toEqual(['replace /en/explore?columns=value&columns=period&columns=note']);
  });

  it('moves a column by the keyboard, which stays where it is', async () => {
    render(<ExploreBench address="/en/explore?columns=period&columns=value&columns=note" />);
    screen.getByRole('link', { name: 'Move Period right' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('link', { name: 'Move Period right' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(routerSteps.at(-1)).toBe('replace /en/explore?columns=value&columns=note&columns=period');
  });

  it('hides and shows a column', async () => {
    render(<ExploreBench address="/en/explore?columns=period&columns=value&columns=note" />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
    const choice = within(screen.getByRole('group', { name: 'Columns' }));
    await userEvent.click(choice.getByRole('checkbox', { name: 'Note' }));
    expect(screen.queryByRole('columnheader', { name: /Note/ })).not.toBeInTheDocument();
    await userEvent.click(choice.getByRole('checkbox', { name: 'As written' }));
    expect(screen.getByRole('columnheader', { name: /As written/ })).toBeInTheDocument();
    expect(routerSteps).toEqual([
      'replace /en/explore?columns=period&columns=value',
      'replace /en/explore?columns=period&columns=value&columns=written',
    ]);
  });
});
