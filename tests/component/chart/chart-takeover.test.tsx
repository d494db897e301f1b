import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Chart } from '@/components/chart/Chart';
import { chartSnapshot, turnover } from '../../fixtures/chart-figures';
import { buildChartModel } from '@/lib/chart/chart-model';

const panel = buildChartModel(turnover, chartSnapshot(turnover), 'en');
const answer = jest.fn<Promise<Partial<Response>>, [string]>();

/** jsdom lays nothing out: the page's width stands here. */
class ResizeObserverWithoutLayout {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  answer.mockReset().mockResolvedValue({ ok: true, json: () => Promise.resolve(panel) });
  Object.assign(globalThis, { fetch: answer, ResizeObserver: ResizeObserverWithoutLayout });
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

function showChart() {
  render(
    <Chart
      panel={panel}
      modelAddress="/en/explore/model?indicator=trade-turnover"
      panelAddress={() => '#'}
    />,
  );
  return screen.getByRole('figure');
}

const interactive = () =>
  waitFor(() => expect(screen.getByRole('figure')).toHaveAttribute('data-chart-state', 'interactive'));

test('nothing is fetched before the reader comes', () => {
  showChart();
  expect(answer).not.toHaveBeenCalled();
});

test('on the first pointer the model is fetched once and the chart of the same width takes over', async () => {
  const figure = showChart();
  fireEvent.pointerMove(figure);
  fireEvent.pointerMove(figure);
  await interactive();
  expect(answer.mock.calls.map(([address]) => address)).toEqual([
    '/en/explore/model?indicator=trade-turnover',
  ]);
  expect(screen.getByRole('application')).toHaveAttribute('width', '720');
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

test('the arrow keys go from mark to mark and tell each statement', async () => {
  showChart();
  const reader = userEvent.setup();
  await reader.tab();
  await interactive();
  expect(screen.getByRole('application')).toHaveFocus();
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('45 million USD1991'));
  await reader.keyboard('{ArrowRight}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('73 million USD1992'));
  expect(screen.getByRole('status')).toHaveTextContent('As printed: 73 triệu USDSource: Title of old');
});

test('marks lead to their rows after the takeover too', async () => {
  fireEvent.pointerMove(showChart());
  await interactive();
  const mark = within(screen.getByRole('application')).getByRole('link', { name: '2025: 3 billion USD' });
  expect(mark).toHaveAttribute('href', '/en/figures/year-2025');
});

test.each([
  ['the address does not answer', () => Promise.reject(new TypeError('network'))],
  ['the answer is an error', () => Promise.resolve({ ok: false })],
  [
    'the answer is no chart',
    () => Promise.resolve({ ok: true, json: async () => ({ kind: 'empty', text: '' }) }),
  ],
])("when %s the server's chart stays", async (_name, respond) => {
  answer.mockImplementation(respond);
  const figure = showChart();
  fireEvent.pointerMove(figure);
  await import('@/components/chart/InteractiveChart');
  await answer.mock.results[0]?.value.catch(() => undefined);
  expect(figure).toHaveAttribute('data-chart-state', 'server');
  expect(within(figure).getAllByRole('group')).toHaveLength(3);
});
