import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FailureMessage } from '@/components/layout/FailureMessage';
import { NotFoundMessage } from '@/components/layout/NotFoundMessage';
import { SiteFooter } from '@/components/layout/SiteFooter';
import { SiteHeader } from '@/components/layout/SiteHeader';

jest.mock('next/navigation', () => ({
  usePathname: () => '/vi/explore',
  useSearchParams: () => new URLSearchParams('pair=LA-VN&sort=value.desc'),
}));

describe('the header', () => {
  it('leads to the same view in the other language', () => {
    render(<SiteHeader locale="vi" />);
    const languages = within(screen.getByRole('navigation', { name: 'Ngôn ngữ' }));
    const english = languages.getByRole('link', { name: 'English' });
    expect(english).toHaveAttribute('href', '/en/explore?pair=LA-VN&sort=value.desc');
    expect(english).toHaveAttribute('lang', 'en');
    expect(english).not.toHaveAttribute('aria-current');
    expect(languages.getByRole('link', { name: 'Tiếng Việt' })).toHaveAttribute('aria-current', 'true');
  });

  it('leads to the screen that exists', () => {
    render(<SiteHeader locale="en" />);
    const screens = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
    expect(screens.map((link) => link.getAttribute('href'))).toEqual(['/en/explore']);
  });
});

describe('the footer', () => {
  it('tells revision and licence of the data', () => {
    render(<SiteFooter locale="vi" revision="12" loadedOn="10/02/2026" />);
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Phiên bản dữ liệu số 12, cập nhật 10/02/2026');
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

  it('say in both languages that something failed, and try again', async () => {
    const retry = jest.fn();
    render(<FailureMessage onRetry={retry} />);
    expect(screen.getByRole('heading', { name: 'Đã xảy ra lỗi' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
