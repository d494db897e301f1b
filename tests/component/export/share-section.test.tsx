import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FrozenNotice } from '@/components/export/FrozenNotice';
import { ShareSection } from '@/components/export/ShareSection';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const TRADE: ExploreQuery = { ...EVERY_FIGURE, indicators: ['trade-turnover'], page: 2 };

function showShare(query: ExploreQuery = TRADE, locale: Locale = 'en') {
  render(
    <ShareSection
      snapshot={testSnapshot}
      query={query}
      locale={locale}
      origin="https://figures.example"
      accessed="2026-11-21"
      shown={5}
    />,
  );
}

const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('what can be taken along', () => {
  it('are the figures shown and all figures, in every form', () => {
    showShare();
    expect(address('The 5 figures shown: CSV')).toBe('/en/explore/figures.csv?indicator=trade-turnover');
    expect(address('The 5 figures shown: Excel (XLSX)')).toBe(
      '/en/explore/figures.xlsx?indicator=trade-turnover',
    );
    expect(address('The whole dataset, 7 figures: Package with everything (ZIP)')).toBe(
      '/en/explore/figures.zip',
    );
  });

  it('are the figures once when nothing is left out', () => {
    showShare(EVERY_FIGURE);
    expect(screen.getAllByRole('link')).toHaveLength(4);
  });

  it('are the rows of the table where its columns are filtered', () => {
    showShare({ ...EVERY_FIGURE, columnFilters: [{ column: 'document', text: 'vtc' }] });
    expect(address('The rows of the table: CSV')).toBe('/en/explore/figures.csv?where=document%7Evtc');
    expect(address('The whole dataset, 7 figures: CSV')).toBe('/en/explore/figures.csv');
  });

  it('are not counted by what was known at a date', () => {
    showShare({ ...TRADE, known: { edtf: '2022-06', lastDay: '2022-06-30' } });
    expect(address('The whole dataset, later documents too: CSV')).toBe('/en/explore/figures.csv');
  });

  it('are of the revision shown where the view is frozen, the asked one held or not', () => {
    showShare({ ...TRADE, revision: 9 }, 'vi');
    expect(address('5 số liệu đang xem: JSON')).toBe(
      '/vi/explore/figures.json?indicator=trade-turnover&revision=3',
    );
    expect(address('Toàn bộ bộ dữ liệu, 7 số liệu: CSV')).toBe('/vi/explore/figures.csv?revision=3');
  });

  it('are the addresses, live and frozen', async () => {
    showShare();
    const user = userEvent.setup();
    const [live, frozen] = screen.getAllByRole('button', { name: 'Copy the address' });
    await user.click(live!);
    expect(await navigator.clipboard.readText()).toBe(
      'https://figures.example/en/explore?indicator=trade-turnover&page=2',
    );
    await user.click(frozen!);
    expect(await navigator.clipboard.readText()).toBe(
      'https://figures.example/en/explore?indicator=trade-turnover&revision=3&page=2',
    );
  });

  it('are citations of the view and of the dataset', async () => {
    showShare();
    const user = userEvent.setup();
    const [view, dataset] = screen.getAllByRole('button', { name: 'Copy the citation' });
    await user.click(view!);
    expect(await navigator.clipboard.readText()).toMatch(
      /^Song Phương: Two-way trade turnover\. Data revision 3/,
    );
    await user.click(dataset!);
    expect(await navigator.clipboard.readText()).toMatch(
      /^Song Phương: figures on cooperation between countries/,
    );
  });
});

describe('a frozen view', () => {
  const show = (asked: number, held: boolean, latest: number) =>
    render(
      <FrozenNotice frozen={{ asked, held, latest }} liveAddress="/en/explore?pair=LA-VN" locale="en" />,
    );

  it('says that there are newer data, and leads to them', () => {
    show(1, true, 3);
    const note = within(screen.getByRole('note'));
    expect(screen.getByRole('note')).toHaveTextContent(
      'This view is frozen to data revision 1. There are newer data: revision 3.',
    );
    expect(note.getByRole('link', { name: 'Go to the live view' })).toHaveAttribute(
      'href',
      '/en/explore?pair=LA-VN',
    );
  });

  it('says when it is frozen to the latest', () => {
    show(3, true, 3);
    expect(screen.getByRole('note')).toHaveTextContent('frozen to data revision 3, the latest.');
  });

  it('says when its revision is not held', () => {
    show(9, false, 3);
    expect(screen.getByRole('note')).toHaveTextContent(
      'Data revision 9 is not held here. The latest, revision 3, is shown instead.',
    );
  });
});

test('a live view has nothing to tell', () => {
  const { container } = render(<FrozenNotice frozen={null} liveAddress="/en/explore" locale="vi" />);
  expect(container).toBeEmptyDOMElement();
});
