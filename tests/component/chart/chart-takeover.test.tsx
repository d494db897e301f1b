import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Chart } from '@/components/chart/Chart';
import { chartSnapshot, turnover } from '../../fixtures/chart-figures';
import { buildChartModel } from '@/lib/chart/chart-model';

const push = jest.fn();
jest.mock('next/navigation', () => ({
  useRouter: () => ({ push: (...given: unknown[]) => push(...given) }),
}));

const panel = buildChartModel(turnover, chartSnapshot(turnover), 'en');
const fetched = jest.fn();

/** jsdom knows no kinds of pointers. */
class PointerEventOfAKind extends MouseEvent {
  readonly pointerType: string;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerType = init.pointerType ?? 'mouse';
  }
}

/** jsdom lays nothing out: the page's width stands here, and this tells of its changes. */
const observers = new Set<() => void>();
class ResizeObserverByHand {
  constructor(readonly tell: () => void) {}
  observe() {
    observers.add(this.tell);
  }
  unobserve() {}
  disconnect() {
    observers.delete(this.tell);
  }
}

function widenTo(width: number) {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  act(() => observers.forEach((tell) => tell()));
}

beforeEach(() => {
  push.mockReset();
  fetched.mockReset();
  Object.assign(globalThis, {
    fetch: fetched,
    PointerEvent: PointerEventOfAKind,
    ResizeObserver: ResizeObserverByHand,
  });
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

function showChart() {
  render(<Chart panel={panel} viewAddress="/en/explore" />);
  return screen.getByRole('figure');
}

const interactive = () =>
  waitFor(() => expect(screen.getByRole('figure')).toHaveAttribute('data-chart-state', 'interactive'), {
    timeout: 4000,
  });

test('on the first pointer the chart of the same width takes over, whose model came with the page', async () => {
  fireEvent.pointerMove(showChart());
  await interactive();
  expect(fetched).not.toHaveBeenCalled();
  expect(screen.getByRole('application').querySelector('svg')).toHaveAttribute('width', '720');
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});

test('the same marks and ticks stand in the same places', async () => {
  const figure = showChart();
  const drawnAt = () =>
    [...figure.querySelectorAll('svg[width="720"] [data-mark] path[transform]')].map((mark) =>
      mark.getAttribute('transform'),
    );
  const ticksAt = () =>
    [...figure.querySelectorAll('svg[width="720"] [data-tick]')]
      .map((tick) => `${tick.textContent} ${tick.getAttribute('x')} ${tick.getAttribute('y')}`)
      .toSorted();
  const [marks, ticks] = [drawnAt(), ticksAt()];
  fireEvent.pointerMove(figure);
  await interactive();
  expect(marks).toHaveLength(12);
  expect(drawnAt()).toEqual(marks);
  expect(ticksAt()).toEqual(ticks);
});

const told = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

/** Comes to the chart by key; it is the browser's then, and nothing is told but what a key leads to. */
async function arriveByKey() {
  showChart();
  const reader = userEvent.setup();
  await reader.tab();
  await interactive();
  expect(screen.getByRole('application')).toHaveFocus();
  return reader;
}

test('whoever comes by key is told the figure they came to', async () => {
  await arriveByKey();
  await told('5 billion USDNo period statedtarget');
});

test('the arrow keys go from mark to mark and tell each statement', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}');
  await told('45 million USD1991');
  await reader.keyboard('{ArrowRight}');
  await told('73 million USD1992As printed: 73 triệu USDSource: Title of old');
  await reader.keyboard('{ArrowLeft}');
  await told('45 million USD1991');
});

test('down and up go to the totals and the targets, End to the last of them', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}{ArrowDown}');
  await told('about 70 million USD1986–1996, yearly average');
  await reader.keyboard('{ArrowDown}');
  await told('5 billion USDNo period stated');
  await reader.keyboard('{ArrowUp}');
  await told('687.8 million USD2001–2005');
  await reader.keyboard('{End}');
  await told('5–10 billion USDNo period stated');
});

test('Escape closes what is told, and the keys go on from there', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}{Escape}');
  await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
  await reader.keyboard('{ArrowRight}');
  await told('73 million USD1992');
});

test('Enter follows the link of the figure', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}');
  const followed = jest.fn((event: Event) => event.preventDefault());
  screen.getByRole('link', { name: /^1991:/ }).addEventListener('click', followed);
  await reader.keyboard('{Enter}');
  expect(followed).toHaveBeenCalledTimes(1);
});

test('Shift with the arrows chooses years, Enter asks for them', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
  await told('1992–1993 chosen. Enter shows only these years');
  await reader.keyboard('{Enter}');
  expect(push.mock.calls).toEqual([['/?from=1992&to=1993', { scroll: false }]]);
});

test('Escape leaves the chosen years', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}{Shift>}{ArrowRight}{/Shift}{Escape}{Enter}');
  expect(push).not.toHaveBeenCalled();
});

test('a touch tells the figure with its links, the next one follows it', async () => {
  const figure = showChart();
  fireEvent.pointerMove(figure);
  await interactive();
  const mark = screen.getByRole('link', { name: /^1993:/ });
  fireEvent.pointerDown(mark, { pointerType: 'touch' });
  expect(fireEvent.click(mark)).toBe(false);
  await told('56.3 million USD1993');
  expect(within(screen.getByRole('status')).getByRole('link', { name: '56.3 million USD' })).toHaveAttribute(
    'href',
    '/en/figures/year-1993',
  );
  const followed = jest.fn((event: Event) => event.preventDefault());
  mark.addEventListener('click', followed);
  fireEvent.click(mark);
  expect(followed).toHaveBeenCalledTimes(1);
});

test('where marks lie on one another the buttons go from one to the next', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}');
  await reader.click(await screen.findByRole('button', { name: 'Figure after' }));
  await told('73 million USD1992');
  await reader.click(screen.getByRole('button', { name: 'Figure before' }));
  await told('45 million USD1991');
});

test("a touch on the server's chart is answered by the browser's", async () => {
  const figure = showChart();
  const bracket = within(figure).getAllByRole('link', { name: /^2001–2005/ })[0]!;
  fireEvent.pointerDown(bracket, { pointerType: 'touch' });
  expect(fireEvent.click(bracket)).toBe(false);
  await interactive();
  await told('687.8 million USD2001–2005');
});

test('marks lead to their rows after the takeover too', async () => {
  fireEvent.pointerMove(showChart());
  await interactive();
  const mark = within(screen.getByRole('application')).getByRole('link', { name: '2025: 3 billion USD' });
  expect(mark).toHaveAttribute('href', '/en/figures/year-2025');
});

test('a window that changes its width takes neither the focus nor what is told', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}');
  widenTo(400);
  expect(screen.getByRole('application').querySelector('svg')).toHaveAttribute('width', '340');
  expect(screen.getByRole('application')).toHaveFocus();
  await told('45 million USD1991');
});

test('where there is no room for the browser’s chart a touched mark leads on', async () => {
  const figure = showChart();
  widenTo(300);
  const [mark] = within(figure).getAllByRole('link', { name: /^1993:/ });
  await act(async () => fireEvent.pointerDown(mark!, { pointerType: 'touch' }));
  const followed = jest.fn((event: Event) => event.preventDefault());
  mark!.addEventListener('click', followed);
  await act(async () => fireEvent.click(mark!));
  expect(followed.mock.calls).toHaveLength(1);
  expect(screen.queryByRole('application')).not.toBeInTheDocument();
});

test('Escape in what is told gives the focus back to the chart', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}');
  await reader.click(await screen.findByRole('button', { name: 'Figure after' }));
  await reader.keyboard('{Escape}');
  expect(screen.getByRole('application')).toHaveFocus();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a plain arrow key leaves the chosen years and tells where it leads', async () => {
  const reader = await arriveByKey();
  await reader.keyboard('{Home}{Shift>}{ArrowRight}{/Shift}{ArrowRight}');
  await told('73 million USD1992');
});

describe('years chosen by a mouse', () => {
  const drag = (surface: HTMLElement, type: string, clientX: number, buttons: number) =>
    surface.dispatchEvent(
      new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY: 100, buttons }),
    );
  async function surfaceOfChart() {
    fireEvent.pointerMove(showChart());
    await interactive();
    const surface = screen.getByRole('application');
    surface.setPointerCapture = () => undefined;
    return surface;
  }

  test('end where the mouse is let go, drawn or not', async () => {
    const surface = await surfaceOfChart();
    act(() => {
      drag(surface, 'pointerdown', 300, 1);
      drag(surface, 'pointermove', 400, 1);
      drag(surface, 'pointerup', 500, 0);
    });
    expect(push.mock.calls).toEqual([['/?from=2003&to=2016', { scroll: false }]]);
  });

  test('are not chosen by a mouse that was let go elsewhere', async () => {
    const surface = await surfaceOfChart();
    act(() => {
      drag(surface, 'pointerdown', 300, 1);
    });
    act(() => {
      drag(surface, 'pointermove', 500, 0);
    });
    expect(surface.querySelector('[data-chosen-years]')).toBeNull();
  });
});
