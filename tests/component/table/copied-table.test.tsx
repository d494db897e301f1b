import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ExploreBench, benchRouter } from '../explore-bench';

jest.mock('next/navigation', () => ({ useRouter: () => benchRouter }));

describe('copying the table', () => {
  it('says so when the browser refuses', async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('not allowed'));
    document.execCommand = () => false;
    render(<ExploreBench address="/en/explore" />);
    await user.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(await screen.findByText(/^The browser did not allow copying\./)).toBeInTheDocument();
  });

  it('is not said any more of other rows', async () => {
    const user = userEvent.setup();
    document.execCommand = () => true;
    render(<ExploreBench address="/en/explore" />);
    await user.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(await screen.findByText('Rows copied: 7')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /^target/ }));
    expect(screen.queryByText('Rows copied: 7')).not.toBeInTheDocument();
  });
});
