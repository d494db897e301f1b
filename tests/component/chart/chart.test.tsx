import { render, screen, within } from '@testing-library/react';
import { Chart } from '@/components/chart/Chart';
import { buildChartModel } from '@/lib/chart/chart-model';
import type { Figure } from '@/lib/figure/figure';
import { chartFigure, chartSnapshot, turnover } from '../../fixtures/chart-figures';

function showChart(figures: readonly Figure[], locale: 'en' | 'vi' = 'en') {
  render(
    <Chart panel={buildChartModel(figures, chartSnapshot(figures), locale)} viewAddress="/en/explore" />,
  );
}

const drawings = () => screen.getAllByRole('group', { name: /Two-way trade turnover/ });

test('a chart is a figure named by its title and described by its summary', () => {
  showChart(turnover);
  const figure = screen.getByRole('figure', { name: 'Two-way trade turnover, Viet Nam – Laos, 1986–2025' });
  expect(figure).toHaveAccessibleDescription(
    /9 points, the first 45 million USD \(1991\), the last 3 billion USD \(2025\)/,
  );
  expect(figure).toHaveAttribute('data-chart-state', 'server');
});

test('a sentence in the caption says what it shows, and describes the figure before all else', () => {
  showChart(turnover);
  const sentence =
    'Two-way trade turnover rose from over 1.37 billion USD in 2021 to 3 billion USD in 2025; no full-year figure is known for 2022–2024.';
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(
    expect.stringMatching(/^Two-way trade turnover rose from .* Chart: Two-way trade turnover,/),
  );
});

test('the sentence in Vietnamese', () => {
  showChart(turnover, 'vi');
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(
    /^Kim ngạch thương mại hai chiều tăng từ trên 1,37 tỷ USD năm 2021 lên 3 tỷ USD năm 2025; chưa có số liệu cả năm 2022–2024\./,
  );
});

test('a chart that no sentence can tell has only its summary', () => {
  const parts = ['2001', '2002', '2003'].map((year) =>
    chartFigure({ id: year, period: `${year}-01/${year}-04`, period_kind: 'part-year' }),
  );
  showChart(parts);
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(/^Chart: Two-way trade turnover/);
});

test('it is drawn at three widths for the page to choose from', () => {
  showChart(turnover);
  expect(drawings().map((drawing) => drawing.getAttribute('width'))).toEqual(['340', '720', '1040']);
});

test('every figure leads to its row from every drawing', () => {
  showChart(turnover);
  const links = within(drawings()[0]!).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href')).toSorted()).toEqual(
    turnover.map(({ id }) => `/en/figures/${id}`).toSorted(),
  );
});

test('a mark tells its statement where no script runs', () => {
  showChart(turnover);
  const link = within(drawings()[0]!).getByRole('link', { name: 'January–April 2022: 558.2 million USD' });
  expect(link).toContainHTML('Title of middle');
});

test('the legend, the strip and the sources are words', () => {
  showChart(turnover);
  const drawing = within(drawings()[2]!);
  expect(drawing.getByText('Part of a year')).toBeVisible();
  expect(drawing.getByText('2001–2005: 687.8 million in total')).toBeVisible();
  expect(screen.getByText('Title of old')).toHaveAttribute('lang', 'vi');
});

test('in Vietnamese with Vietnamese numbers', () => {
  showChart(turnover, 'vi');
  expect(
    screen.getByRole('heading', { name: 'Kim ngạch thương mại hai chiều, Việt Nam – Lào, 1986–2025' }),
  ).toBeVisible();
  expect(screen.getAllByText('3 tỷ')).toHaveLength(3);
});

test('too few points are statements with what is printed, each a link to its row', () => {
  showChart([turnover[12]!, turnover[11]!]);
  const [first, second] = screen.getAllByRole('listitem');
  expect(within(first!).getByRole('link', { name: '558.2 million USD' })).toHaveAttribute(
    'href',
    '/en/figures/part-2022',
  );
  expect(first).toHaveTextContent(
    'January–April 2022As printed: 558,2 triệu USDSource: Title of middle · line 764–766',
  );
  expect(within(second!).getByRole('link', { name: '3 billion USD' })).toBeVisible();
  expect(screen.getByText(/Fewer than three of these figures can be compared/)).toBeVisible();
});

test('an empty selection is said in words', () => {
  showChart([]);
  expect(screen.getByText('No figure matches this selection.')).toBeVisible();
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
});
