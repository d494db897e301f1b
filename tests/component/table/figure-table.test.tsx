import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExploreBench, benchRouter, routerSteps } from '../explore-bench';

jest.mock('next/navigation', () => ({ useRouter: () => benchRouter }));

beforeAll(() => {
  // The test's browser lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => routerSteps.splice(0));

const figureIds = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.id.replace('figure-', ''));
const header = (name: RegExp) => screen.getByRole('columnheader', { name });
const row = (id: string) => within(document.getElementById(`figure-${id}`)!);

describe('the table of figures', () => {
  it('stands in a region that can be scrolled by keyboard', () => {
    render(<ExploreBench address="/en/explore" />);
    expect(screen.getByRole('region', { name: 'Figures' })).toHaveAttribute('tabindex', '0');
    expect(screen.getByRole('grid', { name: '7 figures' })).toBeInTheDocument();
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

describe('sorting by several columns', () => {
  it('is done with Shift and Enter, and says which column counts first', async () => {
    render(<ExploreBench address="/en/explore?unit=USD" />);
    const user = userEvent.setup();
    await user.click(within(header(/Document/)).getByRole('link'));
    await user.keyboard('{ArrowLeft>5}{Shift>}{Enter}{/Shift}');
    expect(routerSteps.at(-1)).toBe('replace /en/explore?unit=USD&sort=document.asc&sort=value.desc');
    expect(header(/Document/)).toHaveTextContent('Document↑1');
    expect(header(/Value/)).toHaveTextContent('Value↓2');
    expect(figureIds()).toEqual([
      'kh-turnover-2001-2005',
      'la-turnover-2021',
      'la-turnover-2022-4m',
      'la-turnover-target',
      'la-exports-2025',
    ]);
  });

  it('stands behind links that work without script', () => {
    render(<ExploreBench address="/en/explore?sort=document.asc" />);
    expect(screen.getByRole('link', { name: 'Sort by Value too' })).toHaveAttribute(
      'href',
      '/en/explore?sort=document.asc&sort=value.desc',
    );
  });
});

describe('groups of rows', () => {
  it('stand under the name of what they share, with their number', async () => {
    render(<ExploreBench address="/en/explore?sort=value.desc" />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Group rows by' }), 'Nature');
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'reported (6)',
      'target (1)',
    ]);
    expect(routerSteps).toEqual(['replace /en/explore?sort=value.desc&group=nature']);
  });

  it('are rows of the grid as the headings and the filters of the columns are, all of them counted', async () => {
    render(<ExploreBench address="/en/explore?group=nature" />);
    const places = () =>
      [...screen.getByRole('grid').querySelectorAll('tr')].map((row) => row.getAttribute('aria-rowindex'));
    expect(places()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '10');
    await userEvent.click(screen.getByRole('button', { name: 'Filter columns' }));
    expect(places()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '11');
  });
});

describe('the filter of a column', () => {
  it('keeps the rows whose cells hold the words, and can be taken away', async () => {
    render(<ExploreBench address="/en/explore" />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter columns' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Words in the column Document' }), 'vtc');
    const chip = await screen.findByRole('link', { name: 'Remove the filter Document: vtc' });
    expect(figureIds()).toEqual(['la-turnover-target', 'la-exports-2025']);
    expect(routerSteps).toEqual(['replace /en/explore?where=document%7Evtc']);
    await userEvent.click(chip);
    expect(figureIds()).toHaveLength(7);
  });

  it('is kept when another column is filtered at once', async () => {
    render(<ExploreBench address="/en/explore" />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter columns' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Words in the column Document' }), 'v');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Words in the column Period' }), '2');
    await screen.findByRole('link', { name: 'Remove the filter Period: 2' });
    expect(routerSteps.at(-1)).toBe('replace /en/explore?where=document%7Ev&where=period%7E2');
  });

  it('is done by the address alone', () => {
    render(<ExploreBench address="/en/explore?where=written~554" />);
    expect(figureIds()).toEqual(['la-turnover-2022-4m']);
    expect(screen.getByText('1 of 7 rows')).toBeInTheDocument();
  });
});

describe('the keyboard in the table', () => {
  const cell = (row: number, column: number) =>
    document.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)!;

  it('goes from cell to cell, to the headings and back', async () => {
    render(<ExploreBench address="/en/explore" />);
    act(() => cell(0, 0).focus());
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(cell(1, 1)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(within(header(/Indicator/)).getByRole('link')).toHaveFocus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(cell(6, 10)).toHaveFocus();
  });

  it('leaves the table with the Tab key', async () => {
    render(
      <>
        <ExploreBench address="/en/explore" />
        <button type="button">after</button>
      </>,
    );
    act(() => cell(0, 0).focus());
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
  });

  it('selects cells with Shift and copies them as cells', async () => {
    userEvent.setup();
    render(<ExploreBench address="/en/explore?columns=period&columns=value&unit=USD" />);
    act(() => cell(0, 0).focus());
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(document.querySelectorAll('td[aria-selected="true"]')).toHaveLength(4);
    const data = new Map<string, string>();
    fireEvent.copy(cell(1, 1), {
      clipboardData: { setData: (type: string, text: string) => data.set(type, text) },
    });
    expect(data.get('text/plain')).toBe(
      [
        'Period\tValue\tNumber\tUnit',
        '2001–2005, whole period\t2.3 billion USD\t2300000000\tUSD',
        '2021\tover 1.37 billion USD\t1370000000\tUSD',
      ].join('\n'),
    );
    expect(data.get('text/html')).toContain('x:num="1370000000"');
    expect(screen.getByText('Rows copied: 2')).toBeInTheDocument();
  });
});
