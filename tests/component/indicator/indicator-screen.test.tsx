import { render, screen, within } from '@testing-library/react';
import { IndicatorScreen } from '@/components/indicator/IndicatorScreen';
import type { Indicator } from '@/lib/figure/catalogue';
import type { ParameterEntry } from '@/lib/query/parameters';
import { parseExploreQuery } from '@/lib/query/parse-explore-query';
import type { Locale } from '@/lib/words/locale';
import { chartCatalogue, chartFigure, chartSnapshot, turnover } from '../../fixtures/chart-figures';

jest.mock('next/navigation', () => ({ useRouter: () => ({ push: jest.fn(), replace: jest.fn() }) }));

const cambodia = chartFigure({ id: 'cambodia', pair: 'KH-VN' }, 'new');
const snapshot = chartSnapshot([
  ...turnover,
  cambodia,
  chartFigure({ id: 'other', indicator: 'goods-exports' }),
]);
const trade: Indicator = {
  ...chartCatalogue.indicators.get('trade-turnover')!,
  definitionEn: 'Exports and imports together.',
  definitionVi: 'Xuất khẩu và nhập khẩu cộng lại.',
  notComparableWith: ['goods-exports'],
};

function showIndicator(indicator: Indicator, locale: Locale = 'en', ...entries: ParameterEntry[]) {
  const parsing = parseExploreQuery(entries, chartCatalogue);
  render(<IndicatorScreen indicator={indicator} snapshot={snapshot} parsing={parsing} locale={locale} />);
}

const said = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling;

describe('the page of an indicator', () => {
  it('says what it measures and what it must not be compared with', () => {
    showIndicator(trade);
    expect(screen.getByRole('heading', { level: 1, name: 'Two-way trade turnover' })).toBeInTheDocument();
    expect(screen.getByText('Exports and imports together.')).toBeInTheDocument();
    expect(said('Unit')).toHaveTextContent('an amount of money');
    expect(said('Stock or flow')).toHaveTextContent('a flow: what adds up over a period');
    expect(said('Direction')).toHaveTextContent('none; both countries together');
    expect(screen.getByRole('link', { name: 'Goods exports' })).toHaveAttribute(
      'href',
      '/en/indicators/goods-exports',
    );
  });

  it('counts its figures by countries, the most first, each count a link', () => {
    showIndicator(trade);
    expect(said('Figures')).toHaveTextContent('Viet Nam – Laos: 16Viet Nam – Cambodia: 1');
    expect(screen.getByRole('link', { name: 'Viet Nam – Cambodia: 1' })).toHaveAttribute(
      'href',
      '/en/explore?indicator=trade-turnover&pair=KH-VN',
    );
  });

  it('charts its partners together', () => {
    showIndicator(trade);
    const chart = within(screen.getByRole('region', { name: 'Chart' }));
    expect(chart.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Two-way trade turnover, Viet Nam – Cambodia and Viet Nam – Laos',
    );
  });

  it('lists its figures in a table that is sorted on this page', () => {
    showIndicator(trade, 'en', ['sort', 'value.desc']);
    const table = within(screen.getByRole('grid', { name: '17 of 17 figures of this indicator' }));
    const value = table.getByRole('columnheader', { name: /Value/ });
    expect(value).toHaveAttribute('aria-sort', 'descending');
    expect(within(value).getByRole('link')).toHaveAttribute(
      'href',
      '/en/indicators/trade-turnover?sort=value.asc',
    );
    expect(table.getByRole('link', { name: 'over 1.37 billion USD' })).toHaveAttribute(
      'href',
      '/en/figures/year-2021',
    );
  });

  it('names the documents that state it, the latest first', () => {
    showIndicator(trade);
    const documents = within(screen.getByRole('region', { name: 'Documents that state it' }));
    expect(documents.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Title of new30 January 2026 · 4 figures',
      'Title of middleabout May 2022 · 2 figures',
      'Title of oldabout 2008 · 11 figures',
    ]);
  });

  it('tells what it cannot use of its address', () => {
    showIndicator(trade, 'en', ['colour', 'red']);
    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute(
      'href',
      '/en/indicators/trade-turnover',
    );
  });

  it('says so where the dataset has no figure of it', () => {
    showIndicator(chartCatalogue.indicators.get('line-voltage')!, 'vi');
    expect(said('Số liệu')).toHaveTextContent('Bộ dữ liệu chưa có số liệu nào của chỉ tiêu này.');
    expect(screen.getByText('Chưa có định nghĩa.')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
