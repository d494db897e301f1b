import { act, fireEvent, render, screen } from '@testing-library/react';
import { packRows } from '@/components/table/compact-rows';
import type { FigureTableView } from '@/components/table/figure-row';
import { buildFigureRows } from '@/components/table/figure-rows';
import { figureTableView } from '@/components/table/figure-table-view';
import { figureTableWords } from '@/components/table/figure-table-words';
import type { CellRange } from '@/components/table/grid-moves';
import { useCopiedCells } from '@/components/table/use-copied-cells';
import { useFetchedRows } from '@/components/table/use-fetched-rows';
import { useOrderedRows } from '@/components/table/use-ordered-rows';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { testSnapshot } from '../../fixtures/test-snapshot';

const figures = Array.from({ length: 25 }, () => testSnapshot.figures[0]!);
const pageOfRows = { rows: buildFigureRows(figures, testSnapshot, 'en'), groups: {}, shown: 2500 };
/** More rows than the browser takes at once, of which the first page is there. */
const view: FigureTableView = {
  ...figureTableView(figures, EVERY_FIGURE, testSnapshot, 'en'),
  ...pageOfRows,
  selected: 2500,
  rowsAddress: '/rows',
};
const words = figureTableWords('en');
const respond = jest.fn<Promise<unknown>, [address: string]>(async () => ({
  ok: true,
  json: async () => packRows(pageOfRows),
}));

function Copying({ range }: { readonly range: CellRange }) {
  const fetched = useFetchedRows(view);
  const ordered = useOrderedRows(view, fetched, EVERY_FIGURE, true);
  const active = { row: 0, column: 0 };
  const source = { view, fetched, ordered, active, range, words, columns: ['period'], locale: 'en' } as const;
  const { result, onCopy } = useCopiedCells(source);
  return (
    <div onCopy={onCopy}>
      <button data-cell="0:0">{result}</button>
    </div>
  );
}

async function copyRows(lastRow: number) {
  render(<Copying range={{ firstRow: 0, lastRow, firstColumn: 0, lastColumn: 0 }} />);
  await copyAgain();
}
async function copyAgain() {
  await act(async () => {
    fireEvent.copy(screen.getByRole('button'), { clipboardData: { setData: () => undefined } });
  });
}

beforeEach(() => {
  respond.mockClear();
  Object.assign(globalThis, { fetch: respond });
});

test('a range over several pages is fetched whole, and copied at the second try', async () => {
  await copyRows(89);
  expect(screen.getByRole('button')).toHaveTextContent('The rows are not there yet; copy again in a moment.');
  expect(respond.mock.calls.map(([address]) => address)).toEqual([
    '/rows?page=2',
    '/rows?page=3',
    '/rows?page=4',
  ]);
  await copyAgain();
  expect(screen.getByRole('button')).toHaveTextContent('Rows copied: 90');
});

test('a range of more rows than are copied at once is refused in words, and nothing is fetched', async () => {
  await copyRows(2499);
  expect(screen.getByRole('button')).toHaveTextContent(/^Up to 2,000 rows can be copied at once/);
  expect(respond).not.toHaveBeenCalled();
});
