import { render, screen, within } from '@testing-library/react';
import { ChartPanels } from '@/components/chart/ChartPanels';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { chartFigure, turnover, yearFigure } from '../../fixtures/chart-figures';
import { viewOf } from '../../fixtures/chart-of';

function showPanels(figures = turnover, changes: Partial<ExploreQuery> = {}) {
  const query = { ...EVERY_FIGURE, ...changes };
  render(
    <ChartPanels
      view={viewOf(figures, changes)}
      query={query}
      path="/en/explore"
      pageQuery={query}
      tableId="figures"
      locale="en"
    />,
  );
}

const shown = () => within(screen.getByRole('navigation', { name: 'Shown' }));
const voltage = chartFigure({
  id: 'kv',
  indicator: 'line-voltage',
  value: '35',
  as_written: '35 kV',
  unit: 'kV',
});

test('level, change and table are in view, each a link; what is shown is marked', () => {
  showPanels();
  expect(shown().getByRole('link', { name: 'Level' })).toHaveAttribute('aria-current', 'true');
  expect(shown().getByRole('link', { name: 'Change on a year earlier' })).toHaveAttribute(
    'href',
    '/en/explore?show=change',
  );
  expect(shown().getByRole('link', { name: 'Table' })).toHaveAttribute('href', '#figures');
});

test('what makes no sense is no link and has its reason', () => {
  const ranks = [2004, 2005, 2006].map((year) =>
    yearFigure(year, '1', { measure: 'rank', unit: 'rank', value: '3', as_written: 'thứ 3' }),
  );
  showPanels(ranks);
  expect(shown().queryByRole('link', { name: /Change/ })).not.toBeInTheDocument();
  expect(shown().getByText(/^Change on a year earlier/)).toHaveTextContent(/earlier .{10,}/);
});

test('the dotted line is offered where there are gaps, and taken away again', () => {
  showPanels();
  expect(shown().getByText('Cross years without a figure with a dotted line')).toHaveAttribute(
    'href',
    '/en/explore?gaps=dotted',
  );
});

test('with the dotted line the way back leads to the plain address', () => {
  showPanels(turnover, { gaps: 'dotted' });
  expect(shown().getByText('Leave years without a figure open')).toHaveAttribute('href', '/en/explore');
});

test('chosen years are named, with the way back to all', () => {
  showPanels(turnover, { from: 1990, to: 2000, sort: [{ column: 'value', order: 'desc' }] });
  expect(shown().getByText(/Years shown: 1990–2000/)).toBeVisible();
  expect(shown().getByRole('link', { name: 'Show the whole period' })).toHaveAttribute(
    'href',
    '/en/explore?sort=value.desc',
  );
});

test('up to three panels stand under one another', () => {
  showPanels([...turnover, voltage]);
  expect(screen.getAllByRole('figure').map((figure) => figure.getAttribute('data-chart-state'))).toEqual([
    'server',
    null,
  ]);
});

test('other panels of a wide selection are links with their counts', () => {
  const others = ['percent', 'provinces', 'projects'].map((unit, index) =>
    chartFigure({ id: `other-${index}`, indicator: 'goods-exports', unit, value: '4', as_written: '4' }),
  );
  showPanels([...turnover, voltage, ...others]);
  const other = screen.getByRole('link', { name: 'Line voltage, Viet Nam – Laos (kV)' });
  expect(other).toHaveAttribute(
    'href',
    '/en/explore?indicator=line-voltage&pair=LA-VN&measure=level&unit=kV',
  );
  expect(other.parentElement).toHaveTextContent('1 figure');
});
