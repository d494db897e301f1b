import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { Chart } from '@/components/chart/Chart';
import type { InteractiveChartProps } from '@/components/chart/InteractiveChart';
import { buildChartModel } from '@/lib/chart/chart-model';
import { chartSnapshot, turnover } from '../../fixtures/chart-figures';

/** Where the browser's chart fails: while its code is fetched, at its first drawing, or once it stands. */
let mockFault: 'loading' | 'drawing' | 'later';
let mockFailNow: () => void;

function MockChart({ onDrawn }: InteractiveChartProps) {
  const [fails, setFails] = useState(mockFault === 'drawing');
  useEffect(() => {
    mockFailNow = () => setFails(true);
    onDrawn();
  }, [onDrawn]);
  if (fails) throw new Error('cannot be drawn');
  return <p>the browser’s chart</p>;
}
jest.mock('@/components/chart/InteractiveChart', () => {
  if (mockFault === 'loading') throw new Error('cannot be fetched');
  return { InteractiveChart: MockChart };
});
jest.mock('next/navigation', () => ({ useRouter: () => ({}) }));

const panel = buildChartModel(turnover, chartSnapshot(turnover), 'en');
const caught = jest.fn();

beforeEach(() => {
  caught.mockReset();
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

function showChart() {
  render(<Chart panel={panel} viewAddress="/en/explore" />, { onCaughtError: caught });
  const figure = screen.getByRole('figure');
  fireEvent.pointerMove(figure);
  return figure;
}

function expectServersChart(figure: HTMLElement) {
  expect(figure).toHaveAttribute('data-chart-state', 'server');
  expect(within(figure).getAllByRole('group')).toHaveLength(3);
  expect(screen.getByRole('alert')).toHaveTextContent(/^The chart stays as it is: /);
}

test("the server's chart stays when the code of the browser's cannot be fetched, and the reader is told", async () => {
  mockFault = 'loading';
  const figure = showChart();
  await screen.findByRole('alert');
  expectServersChart(figure);
});

test("the server's chart stays when the browser's cannot be drawn", async () => {
  mockFault = 'drawing';
  const figure = showChart();
  await screen.findByRole('alert');
  expectServersChart(figure);
  expect(caught).toHaveBeenCalledTimes(1);
});

test("the server's chart comes back when the browser's fails later", async () => {
  mockFault = 'later';
  const figure = showChart();
  await screen.findByText('the browser’s chart');
  await waitFor(() => expect(figure).toHaveAttribute('data-chart-state', 'interactive'));
  act(() => mockFailNow());
  expectServersChart(figure);
});
