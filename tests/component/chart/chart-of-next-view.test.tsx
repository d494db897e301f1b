import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Chart } from '@/components/chart/Chart';
import { buildChartModel } from '@/lib/chart/chart-model';
import { chartSnapshot, turnover } from '../../fixtures/chart-figures';

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: () => undefined }) }));

const panel = buildChartModel(turnover, chartSnapshot(turnover), 'en');

beforeEach(() => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

const interactive = () =>
  waitFor(() => expect(screen.getByRole('figure')).toHaveAttribute('data-chart-state', 'interactive'), {
    timeout: 4000,
  });

describe('another view of the same figures', () => {
  const views = (address: string) => (
    <>
      <button type="button">elsewhere</button>
      <Chart panel={panel} viewAddress={address} />
    </>
  );

  test('keeps a reader on the chart who was on the one before', async () => {
    const { rerender } = render(views('/en/explore'));
    act(() => screen.getAllByRole('link', { name: /^1993:/ })[0]!.focus());
    await interactive();
    rerender(views('/en/explore?from=1991'));
    await interactive();
    expect(screen.getByRole('application')).toHaveFocus();
  });

  test('does not fetch the focus from where the reader went since', async () => {
    const reader = userEvent.setup();
    const { rerender } = render(views('/en/explore'));
    act(() => screen.getAllByRole('link', { name: /^1993:/ })[0]!.focus());
    await interactive();
    await reader.keyboard('{Home}{Shift>}{ArrowRight}{/Shift}{Enter}');
    await reader.click(screen.getByRole('button', { name: 'elsewhere' }));
    rerender(views('/en/explore?from=1991'));
    await act(async () => undefined);
    expect(screen.getByRole('figure')).toHaveAttribute('data-chart-state', 'server');
  });
});
