import { act, renderHook, screen, waitFor, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AskedViewProvider } from '@/components/filters/AskedView';
import { FigureTable } from '@/components/table/FigureTable';
import { packRows } from '@/components/table/compact-rows';
import type { FigureTableView } from '@/components/table/figure-row';
import { buildPlacedRows } from '@/components/table/figure-rows';
import { figureTableView } from '@/components/table/figure-table-view';
import { figureTableWords } from '@/components/table/figure-table-words';
import { useFetchedRows } from '@/components/table/use-fetched-rows';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { testSnapshot } from '../../fixtures/test-snapshot';

jest.mock('next/navigation', () => ({ useRouter: () => ({}) }));

const { figures } = testSnapshot;
const onPage = figures.slice(0, 2);
const all = packRows({
  rows: buildPlacedRows(figures, testSnapshot, 'en'),
  groups: {},
  shown: figures.length,
});

/** A page of two rows of a view of all figures. */
function viewAt(rowsAddress: string): FigureTableView {
  return {
    ...figureTableView(onPage, EVERY_FIGURE, testSnapshot, 'en'),
    selected: figures.length,
    shown: figures.length,
    rowsAddress,
  };
}

const respond = jest.fn<Promise<Partial<Response>>, [string, { signal: AbortSignal }]>();
const answer = { ok: true, json: async () => all };

beforeEach(() => {
  respond.mockReset().mockResolvedValue(answer);
  Object.assign(globalThis, { fetch: respond });
});

describe('the rows of views that follow one another', () => {
  const asked = () => respond.mock.calls.map(([address]) => address);

  it('are there again when the reader comes back to a view', async () => {
    const { result, rerender } = renderHook(useFetchedRows, { initialProps: viewAt('/rows?a') });
    await act(() => result.current.fetchRows(1));
    expect(result.current.all).toHaveLength(7);
    rerender(viewAt('/rows?b'));
    expect(result.current.all).toBeNull();
    await act(() => result.current.fetchRows(1));
    rerender(viewAt('/rows?a'));
    await act(() => result.current.fetchRows(1));
    expect(result.current.all).toHaveLength(7);
    expect(asked()).toEqual(['/rows?a', '/rows?b', '/rows?a']);
  });

  it('are not waited for once the reader has left the view', async () => {
    let answerLate: (late: Partial<Response>) => void = () => undefined;
    respond.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    const { result, rerender } = renderHook(useFetchedRows, { initialProps: viewAt('/rows?a') });
    act(() => void result.current.fetchRows(1));
    rerender(viewAt('/rows?b'));
    expect(respond.mock.calls[0]![1].signal.aborted).toBe(true);
    await act(() => result.current.fetchRows(1));
    await act(async () => answerLate(answer));
    expect(result.current.all).toHaveLength(7);
  });

  it('are fetched once, however often they are asked for', async () => {
    const { result } = renderHook(useFetchedRows, { initialProps: viewAt('/rows?a') });
    await act(() => Promise.all([result.current.fetchRows(1), result.current.fetchRows(1)]));
    expect(asked()).toEqual(['/rows?a']);
  });
});

describe('rows that do not come', () => {
  it.each([
    ['the address does not answer', () => Promise.reject(new TypeError('network'))],
    ['the answer is an error', () => Promise.resolve({ ok: false })],
  ])('are told of when %s, and can be asked for anew', async (_name, fail) => {
    respond.mockImplementation(fail);
    render(
      <AskedViewProvider query={EVERY_FIGURE} path="/en/explore">
        <FigureTable view={viewAt('/rows')} words={figureTableWords('en')} caption="7 figures" locale="en" />
      </AskedViewProvider>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('The other rows could not be fetched.');
    expect(respond).toHaveBeenCalledTimes(1);
    respond.mockResolvedValue(answer);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(document.querySelectorAll('tbody tr[id]')).toHaveLength(7);
  });
});
