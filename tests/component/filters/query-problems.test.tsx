import { render, screen } from '@testing-library/react';
import { QueryProblems } from '@/components/filters/QueryProblems';

const words = { heading: 'Part of this address could not be used', wayOut: 'Show this view without it' };

describe('the message about a broken address', () => {
  it('names what was given and expected, and leads on', () => {
    render(
      <QueryProblems
        {...words}
        problems={[{ given: 'topic=traed', text: 'Expected: the code of a topic.' }]}
        wayOutAddress="/en/explore?pair=LA-VN"
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('topic=traed Expected: the code of a topic.');
    expect(screen.getByRole('link', { name: 'Show this view without it' })).toHaveAttribute(
      'href',
      '/en/explore?pair=LA-VN',
    );
  });

  it('is not there when all is well', () => {
    render(<QueryProblems {...words} problems={[]} wayOutAddress="/en/explore" />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
