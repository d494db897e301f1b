import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Chart } from '@/components/chart/Chart';
import { Marks } from '@/components/drawing/Marks';
import type { ChartPanel } from '@/lib/chart/chart-panel';
import { buildChartModel } from '@/lib/chart/chart-model';
import { layoutChart } from '@/lib/layout/layout-chart';
import { chartSnapshot, turnover } from '../../fixtures/chart-figures';

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: () => undefined }) }));
jest.mock('@/lib/layout/layout-chart', () => {
  const actual = jest.requireActual('@/lib/layout/layout-chart');
  return { ...actual, layoutChart: jest.fn(actual.layoutChart) };
});
jest.mock('@/components/drawing/Marks', () => ({
  Marks: jest.fn(jest.requireActual('@/components/drawing/Marks').Marks),
}));

const answered = (figures = turnover) => buildChartModel(figures, chartSnapshot(turnover), 'en');
const view = (shown: ChartPanel) => <Chart panel={shown} viewAddress="/en/explore" />;
/** How often charts were laid out, and marks drawn. */
const work = () => [jest.mocked(layoutChart).mock.calls.length, jest.mocked(Marks).mock.calls.length];

beforeEach(() => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

describe('an answer that concerns the table alone', () => {
  it('leaves the drawn chart as it is', async () => {
    const { rerender } = render(view(answered()));
    await act(async () => undefined);
    const before = work();
    rerender(view(answered()));
    await act(async () => undefined);
    expect(work()).toEqual(before);
  });

  it('leaves the interactive chart as it is', async () => {
    const { rerender } = render(view(answered()));
    fireEvent.pointerMove(screen.getByRole('figure'));
    await waitFor(() => expect(screen.getByRole('application')).toBeVisible(), { timeout: 4000 });
    await waitFor(() =>
      expect(screen.getByRole('figure')).toHaveAttribute('data-chart-state', 'interactive'),
    );
    const before = work();
    rerender(view(answered()));
    await act(async () => undefined);
    expect(work()).toEqual(before);
  });
});

test('newer data at the same address are drawn', async () => {
  const { rerender } = render(view(answered()));
  await act(async () => undefined);
  const before = work();
  rerender(view(answered(turnover.slice(2))));
  await act(async () => undefined);
  expect(work()).not.toEqual(before);
});
