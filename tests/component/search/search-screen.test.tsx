import { render, screen, within } from '@testing-library/react';
import { SearchScreen } from '@/components/layout/SearchScreen';
import type { ParameterEntry } from '@/lib/query/parameters';
import { parseSearchQuery } from '@/lib/query/search-query';
import type { Locale } from '@/lib/words/locale';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const renderSearch = (entries: ParameterEntry[], locale: Locale = 'en') =>
  render(<SearchScreen snapshot={testSnapshot} parsing={parseSearchQuery(entries)} locale={locale} />);

const group = (name: string) => within(screen.getByRole('region', { name }));

describe('the search page', () => {
  it('has a form that asks itself', () => {
    renderSearch([['q', 'kim ngach']]);
    expect(screen.getByRole('search')).toHaveAttribute('action', '/en/search');
    const field = screen.getByRole('searchbox', { name: 'Find indicators, documents and figures' });
    expect(field).toHaveAttribute('name', 'q');
    expect(field).toHaveValue('kim ngach');
  });

  it('tells how many of each kind were found', () => {
    renderSearch([['q', 'thuong mai']], 'vi');
    expect(screen.getByRole('status')).toHaveTextContent('“thuong mai”: 2 chỉ tiêu, 0 tài liệu, 6 số liệu');
    expect(screen.queryByRole('region', { name: 'Tài liệu' })).not.toBeInTheDocument();
  });

  it('leads to every indicator found, with the number of its figures and the words marked', () => {
    renderSearch([['q', 'kim ngach thuong']], 'vi');
    const found = group('Chỉ tiêu');
    const link = found.getByRole('link', { name: 'Kim ngạch thương mại hai chiều' });
    expect(link).toHaveAttribute('href', '/vi/indicators/trade-turnover');
    expect(within(link).getByRole('mark')).toHaveTextContent('Kim ngạch thương');
    expect(found.getByText('5 số liệu')).toBeInTheDocument();
  });

  it('shows the name in the other language when an indicator was found by it', () => {
    renderSearch([['q', 'dien ap']]);
    const found = group('Indicators');
    expect(found.getByRole('link', { name: 'Line voltage' })).toBeInTheDocument();
    expect(found.getByText('Điện áp').closest('[lang]')).toHaveAttribute('lang', 'vi');
  });

  it('leads to documents, with publisher and date', () => {
    renderSearch([['q', 'vtc']]);
    const found = group('Documents');
    const link = found.getByRole('link', { name: 'Tin VTC' });
    expect(link).toHaveAttribute('href', '/en/documents/vtcnews-2026');
    expect(link).toHaveAttribute('lang', 'vi');
    expect(found.getByRole('listitem')).toHaveTextContent(/VTC News, .*May 2022/);
  });

  it('leads to figures, their indicators and documents, and to all of them in Explore', () => {
    renderSearch([['q', '911 triệu']]);
    const found = group('Figures');
    expect(found.getByRole('link', { name: '911 million USD' })).toHaveAttribute(
      'href',
      '/en/figures/la-exports-2025',
    );
    expect(found.getByRole('link', { name: 'Goods exports' })).toHaveAttribute(
      'href',
      '/en/indicators/goods-exports',
    );
    expect(found.getByRole('listitem')).toHaveTextContent('Viet Nam → Laos · 2025');
    expect(found.getByRole('link', { name: /See all in Explore/ })).toHaveAttribute(
      'href',
      '/en/explore?q=911+tri%E1%BB%87u',
    );
  });

  it('shows the note by which a figure was found', () => {
    renderSearch([['q', 'no year']]);
    expect(group('Figures').getByRole('mark')).toHaveTextContent('No year');
  });

  it('shows the catalogue by topic when nothing is asked for', () => {
    renderSearch([]);
    const catalogue = group('All indicators by topic');
    expect(catalogue.getByRole('link', { name: 'Trade' })).toHaveAttribute('href', '/en/explore?topic=trade');
    expect(catalogue.getByRole('link', { name: 'Line voltage' })).toHaveAttribute(
      'href',
      '/en/indicators/line-voltage',
    );
    expect(catalogue.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Two-way trade turnover 5',
      'Goods exports 1',
      'Line voltage 1',
    ]);
    expect(catalogue.queryByRole('heading', { name: 'Aid' })).not.toBeInTheDocument();
  });

  it('says when there is no letter or digit to look for', () => {
    renderSearch([['q', '%%']]);
    expect(screen.getByRole('status')).toHaveTextContent('“%%” holds no letter or digit to look for.');
    expect(group('All indicators by topic').getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('where nothing is found', () => {
  it('leads on without the rarest word', () => {
    renderSearch([['q', 'kim ngạch unheard']]);
    const message = within(screen.getByRole('status'));
    expect(
      message.getByRole('heading', { name: 'Nothing found for “kim ngạch unheard”' }),
    ).toBeInTheDocument();
    expect(message.getByRole('link', { name: /Search for “kim ngạch”, without “unheard”/ })).toHaveAttribute(
      'href',
      '/en/search?q=kim+ng%E1%BA%A1ch',
    );
    expect(message.getByRole('link', { name: 'Browse all indicators' })).toHaveAttribute(
      'href',
      '/en/search',
    );
  });

  it('offers the indicator that is spelt nearly so', () => {
    renderSearch([['q', 'votlage']], 'vi');
    expect(screen.getByText(/Có phải cần tìm/)).toHaveTextContent('Điện áp đường dây?');
    expect(screen.getByRole('link', { name: 'Điện áp đường dây' })).toHaveAttribute(
      'href',
      '/vi/indicators/line-voltage',
    );
  });
});

it('a broken address is answered as far as it goes', () => {
  renderSearch([
    ['q', 'voltage'],
    ['colour', 'red'],
  ]);
  const message = within(screen.getByRole('alert'));
  expect(message.getByText('colour=red')).toBeInTheDocument();
  expect(message.getByRole('link')).toHaveAttribute('href', '/en/search?q=voltage');
  expect(screen.getByRole('status')).toHaveTextContent('indicators 1, documents 0, figures 1');
});
