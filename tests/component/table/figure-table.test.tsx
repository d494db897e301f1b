import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExploreBench, benchRouter, routerSteps } from '../explore-bench';

jest.mock('next/navigation', () => ({ useRouter: () => benchRouter }));

beforeEach(() => routerSteps.splice(0));

const figureIds = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.id.replace('figure-', ''));
const header = (name: RegExp) => screen.getByRole('columnheader', { name });
const row = (id: string) => within(document.getElementById(`figure-${id}`)!);

describe('the table of figures', () => {
  it('stands in a region that can be scrolled by keyboard', () => {
    render(<ExploreBench address="/en/explore" />);
    expect(screen.getByRole('region', { name: 'Figures' })).toHaveAttribute('tabindex', '0');
    expect(screen.getByRole('table', { name: '7 figures' })).toBeInTheDocument();
  });

  it('stands in reading order: indicator, countries, time', () => {
    render(<ExploreBench address="/en/explore" />);
    expect(figureIds()).toEqual([
      'kh-turnover-2001-2005',
      'la-turnover-2021',
      'la-turnover-growth-2021',
      'la-turnover-2022-4m',
      'la-turnover-target',
      'la-exports-2025',
      'la-voltage-2022',
    ]);
  });

  it('shows the number with its hedge, as written, document, line and who is quoted', () => {
    render(<ExploreBench address="/en/explore" />);
    const turnover = row('la-turnover-2021');
    expect(turnover.getByRole('cell', { name: 'over 1.37 billion USD' })).toBeInTheDocument();
    expect(turnover.getByText('trên 1,37 tỷ USD')).toHaveAttribute('lang', 'vi');
    expect(turnover.getByRole('cell', { name: 'line 610' })).toBeInTheDocument();
    const exports = row('la-exports-2025');
    expect(exports.getByRole('cell', { name: 'Viet Nam → Laos' })).toBeInTheDocument();
    expect(exports.getByRole('link', { name: 'Tin VTC' })).toHaveAttribute(
      'href',
      '/en/documents/vtcnews-2026',
    );
    expect(exports.getByText('quoting: Cục Hải quan')).toBeInTheDocument();
    expect(row('la-turnover-growth-2021').getByText('compared with 2020')).toBeInTheDocument();
    expect(row('la-turnover-target').getByText('No year is given.')).toBeInTheDocument();
  });

  it('names page, footnote and paragraph in the reader’s language', () => {
    render(<ExploreBench address="/vi/explore" locale="vi" />);
    expect(row('la-turnover-2022-4m').getByText('tr. 604, chú thích 46')).toBeInTheDocument();
  });

  it('shows what is meant beside a likely misprint', () => {
    render(<ExploreBench address="/en/explore" />);
    const value = row('la-voltage-2022').getByText('likely misprint, meant: 35 kV');
    expect(value.closest('td')).toHaveTextContent(/^35 kWh/);
  });

  it('marks what the print does not say, and explains the mark', () => {
    render(<ExploreBench address="/en/explore" />);
    const [period] = row('la-turnover-2022-4m').getAllByRole('cell');
    expect(period).toHaveTextContent('January–April 2022† (not printed, supplied from the context)');
    expect(screen.getByText(/^† not printed; supplied/)).toBeInTheDocument();
  });

  it('shows one sign for every empty cell', () => {
    render(<ExploreBench address="/en/explore?indicator=goods-exports" />);
    const cells = row('la-exports-2025').getAllByRole('cell', { name: 'not stated' });
    expect(cells.map((cell) => cell.textContent)).toEqual(['—not stated', '—not stated', '—not stated']);
  });

  it('says so when no figure is left', () => {
    render(<ExploreBench address="/en/explore?topic=energy&nature=target" />);
    expect(screen.getByText('No figure fits these filters.')).toBeInTheDocument();
  });

  it('speaks Vietnamese with Vietnamese numbers', () => {
    render(<ExploreBench address="/vi/explore" locale="vi" />);
    expect(row('la-turnover-2021').getAllByRole('cell', { name: 'trên 1,37 tỷ USD' })).toHaveLength(2);
    expect(header(/Nguyên văn/)).toBeInTheDocument();
    expect(row('la-turnover-target').getByText('Không nêu năm.')).toBeInTheDocument();
  });
});

describe('sorting', () => {
  it('stands behind links that work without script', () => {
    render(<ExploreBench address="/en/explore?pair=LA-VN" />);
    expect(within(header(/Value/)).getByRole('link')).toHaveAttribute(
      'href',
      '/en/explore?pair=LA-VN&sort=value.desc',
    );
    expect(within(header(/Period/)).getByRole('link')).toHaveAttribute(
      'href',
      '/en/explore?pair=LA-VN&sort=period.asc',
    );
  });

  it('is done by the address alone', () => {
    render(<ExploreBench address="/en/explore?unit=USD&sort=value.desc" />);
    expect(header(/Value/)).toHaveAttribute('aria-sort', 'descending');
    expect(figureIds()).toEqual([
      'la-turnover-target',
      'kh-turnover-2001-2005',
      'la-turnover-2021',
      'la-exports-2025',
      'la-turnover-2022-4m',
    ]);
  });

  it('turns round and ends with further clicks, without a step of the history', async () => {
    render(<ExploreBench address="/en/explore" />);
    await userEvent.click(within(header(/Period/)).getByRole('link'));
    expect(header(/Period/)).toHaveAttribute('aria-sort', 'ascending');
    expect(figureIds()[0]).toBe('kh-turnover-2001-2005');
    await userEvent.click(within(header(/Period/)).getByRole('link'));
    expect(figureIds()[0]).toBe('la-exports-2025');
    await userEvent.click(within(header(/Period/)).getByRole('link'));
    expect(header(/Period/)).toHaveAttribute('aria-sort', 'none');
    expect(routerSteps).toEqual([
      'replace /en/explore?sort=period.asc',
      'replace /en/explore?sort=period.desc',
      'replace /en/explore',
    ]);
  });

  it.each(['asc', 'desc'])('puts empty cells last (%s)', (order) => {
    render(<ExploreBench address={`/en/explore?sort=period.${order}`} />);
    expect(figureIds().at(-1)).toBe('la-turnover-target');
  });
});

describe('the choice of columns', () => {
  it('is a form that works without script and carries the view along', () => {
    render(<ExploreBench address="/en/explore?pair=LA-VN&sort=value.desc" />);
    const form = screen.getByRole('button', { name: 'Apply' }).closest('form')!;
    expect(form).toHaveAttribute('action', '/en/explore');
    expect(Object.fromEntries(new FormData(form))).toMatchObject({ pair: 'LA-VN', sort: 'value.desc' });
  });

  it('hides and shows a column', async () => {
    render(<ExploreBench address="/en/explore?columns=period&columns=value&columns=note" />);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
    const choice = within(screen.getByRole('group', { name: 'Columns' }));
    await userEvent.click(choice.getByRole('checkbox', { name: 'Note' }));
    expect(screen.queryByRole('columnheader', { name: /Note/ })).not.toBeInTheDocument();
    await userEvent.click(choice.getByRole('checkbox', { name: 'As written' }));
    expect(header(/As written/)).toBeInTheDocument();
    expect(routerSteps).toEqual([
      'replace /en/explore?columns=period&columns=value',
      'replace /en/explore?columns=period&columns=value&columns=written',
    ]);
  });
});
