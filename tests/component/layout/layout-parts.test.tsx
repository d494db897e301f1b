import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FailureMessage } from '@/components/layout/FailureMessage';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { SiteFooter } from '@/components/layout/SiteFooter';
import { SiteHeader } from '@/components/layout/SiteHeader';
import type { Locale } from '@/lib/words/locale';

let address = new URL('http://site/vi/explore');

jest.mock('next/navigation', () => ({
  usePathname: () => address.pathname,
  useSearchParams: () => address.searchParams,
}));

function renderHeaderAt(place: string, locale: Locale) {
  address = new URL(place, 'http://site');
  render(<SiteHeader locale={locale} />);
}

describe('the header', () => {
  it('leads to the same view in the other language', () => {
    renderHeaderAt('/vi/explore?pair=LA-VN&sort=value.desc', 'vi');
    const languages = within(screen.getByRole('navigation', { name: 'Ngôn ngữ' }));
    const english = languages.getByRole('link', { name: 'English' });
    expect(english).toHaveAttribute('href', '/en/explore?pair=LA-VN&sort=value.desc');
    expect(english).toHaveAttribute('lang', 'en');
    expect(english).not.toHaveAttribute('aria-current');
    expect(languages.getByRole('link', { name: 'Tiếng Việt' })).toHaveAttribute('aria-current', 'true');
  });

  it.each([
    ['/vi/figures/la-turnover-2021', '/en/figures/la-turnover-2021'],
    ['/vi/documents/history-la-vn?line=7660', '/en/documents/history-la-vn?line=7660'],
    ['/vi/search?q=kim%20ng%E1%BA%A1ch', '/en/search?q=kim+ng%E1%BA%A1ch'],
  ])('leads from %s to %s', (here, there) => {
    renderHeaderAt(here, 'vi');
    expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('href', there);
  });

  it('takes the place on the page along to the other language', async () => {
    renderHeaderAt('/vi/documents/history-la-vn?line=7660', 'vi');
    window.location.hash = 'line-7660';
    const english = screen.getByRole('link', { name: 'English' });
    english.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(english);
    window.location.hash = '';
    expect(english).toHaveAttribute('href', expect.stringMatching(/\?line=7660#line-7660$/));
  });

  it.each([
    ['/en/explore?pair=LA-VN', ['page', null, null, null, null]],
    ['/en/coverage?topic=trade', [null, null, 'page', null, null]],
    ['/en/documents', [null, null, null, 'page', null]],
    ['/en/documents/history-la-vn', [null, null, null, 'true', null]],
    ['/en/search?q=trade', [null, null, null, null, 'page']],
    ['/en/figures/la-turnover-2021', [null, null, null, null, null]],
    ['/en', [null, null, null, null, null]],
  ])('at %s marks the screen at hand', (here, marks) => {
    renderHeaderAt(here, 'en');
    const links = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/explore',
      '/en/compare',
      '/en/coverage',
      '/en/documents',
      '/en/search',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(marks);
  });

  it('has a search field, except on the search page, which has its own', () => {
    renderHeaderAt('/en/explore', 'en');
    expect(screen.getByRole('search')).toHaveAttribute('action', '/en/search');
    expect(screen.getByRole('searchbox')).toHaveAttribute('name', 'q');
    cleanup();
    renderHeaderAt('/en/search?q=trade', 'en');
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
  });
});

describe('the footer', () => {
  it('tells revision and licence of the data', () => {
    render(<SiteFooter locale="vi" revision="12" loadedOn="10/02/2026" />);
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      'Phiên bản dữ liệu số 12, cập nhật ngày 10/02/2026',
    );
    expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute('rel', 'license');
  });
});

describe('messages that stand for a page', () => {
  it('say in both languages that there is no such page, and lead on', () => {
    render(<NotFoundMessage />);
    expect(screen.getByRole('heading', { name: 'Không có trang này' }).closest('section')).toHaveAttribute(
      'lang',
      'vi',
    );
    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go to the figures' })).toHaveAttribute('href', '/en/explore');
  });

  it('say that there is no such figure or indicator', () => {
    const { rerender } = render(<NotFoundMessage subject="figure" />);
    expect(screen.getByRole('heading', { name: 'Không có số liệu này' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Find a figure' })).toHaveAttribute('href', '/en/explore');
    rerender(<NotFoundMessage subject="indicator" />);
    expect(screen.getByRole('heading', { name: 'There is no such indicator' })).toBeInTheDocument();
  });

  it('say in both languages that something failed, and try again', async () => {
    const retry = jest.fn();
    render(<FailureMessage onRetry={retry} />);
    expect(screen.getByRole('heading', { name: 'Đã xảy ra lỗi' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
