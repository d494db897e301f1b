import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChartLinks } from '@/components/export/ChartLinks';
import { buildChartView } from '@/lib/chart/chart-view';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import { selectFigures } from '@/lib/series/select-figures';
import type { Locale } from '@/lib/words/locale';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const TRADE: ExploreQuery = { ...EVERY_FIGURE, indicators: ['trade-turnover'], measures: ['level'], page: 2 };

function showLinks(query: ExploreQuery = TRADE, locale: Locale = 'en') {
  render(
    <ChartLinks
      chart={buildChartView(selectFigures(testSnapshot, query), testSnapshot, query, locale)}
      snapshot={testSnapshot}
      query={query}
      locale={locale}
      origin="https://figures.example"
    />,
  );
}

const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('a chart to take along', () => {
  it('is a picture of every size, twice as large where that is not too much', () => {
    showLinks();
    expect(addressOf('Wide, 1200 × 675: PNG')).toBe('/en/chart.png?indicator=trade-turnover&measure=level');
    expect(addressOf('Tall, 1080 × 1350: PNG, double size')).toBe(
      '/en/chart.png?indicator=trade-turnover&measure=level&size=tall&scale=2',
    );
    expect(addressOf('For print, 2480 × 1748, 300 dpi: SVG')).toBe(
      '/en/chart.svg?indicator=trade-turnover&measure=level&size=print',
    );
    expect(screen.queryByRole('link', { name: /^For print.*double size/ })).toBeNull();
  });

  it('has words that can be edited', () => {
    showLinks(TRADE, 'vi');
    expect(addressOf('Khổ ngang, dùng cho phần mềm khác: SVG, chữ có thể sửa hoặc dịch')).toBe(
      '/vi/chart.svg?indicator=trade-turnover&measure=level&text=plain',
    );
  });

  it('is code for a frame, live and frozen', async () => {
    showLinks();
    const user = userEvent.setup();
    await user.click(screen.getByText('Embed in a page'));
    const [live, frozen] = screen.getAllByRole('button', { name: 'Copy the code' });
    await user.click(live!);
    expect(await navigator.clipboard.readText()).toMatch(
      /^<iframe src="https:\/\/figures\.example\/en\/embed\?indicator=trade-turnover&amp;measure=level" title="Two-way trade turnover[^"]*"[^>]*><\/iframe>\n<script async src="https:\/\/figures\.example\/embed\.js"><\/script>$/,
    );
    await user.click(frozen!);
    expect(await navigator.clipboard.readText()).toContain('&amp;revision=3"');
    expect(screen.getAllByRole('link', { name: 'Preview' })[1]).toHaveAttribute(
      'href',
      '/en/embed?indicator=trade-turnover&measure=level&revision=3',
    );
  });

  it('is of the revision shown where the view is frozen', () => {
    showLinks({ ...TRADE, revision: 9 });
    expect(addressOf('Wide, 1200 × 675: PNG')).toContain('&revision=3');
    expect(screen.getAllByRole('link', { name: 'Preview' })[0]).toHaveAttribute(
      'href',
      '/en/embed?indicator=trade-turnover&measure=level',
    );
  });

  it('is each chart by itself where the page shows several', () => {
    showLinks({ ...EVERY_FIGURE, topic: 'trade' });
    const exports = within(screen.getByRole('region', { name: /^Goods exports/ }));
    expect(exports.getByRole('link', { name: 'Wide, 1200 × 675: PNG' })).toHaveAttribute(
      'href',
      '/en/chart.png?topic=trade&indicator=goods-exports&pair=LA-VN&measure=level&unit=USD',
    );
  });

  it('is nothing where nothing is shown', () => {
    showLinks({ ...EVERY_FIGURE, search: 'nothing like it' });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
