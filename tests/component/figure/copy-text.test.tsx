import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyText } from '@/components/figure/CopyText';
import { copyWords } from '@/components/figure/copy-words';

const passage = (text: string) => <CopyText text={text} copy="Copy" words={copyWords('en')} />;
const byCommand = jest.fn<boolean, [string]>();

beforeEach(() => {
  byCommand.mockReset();
  document.execCommand = byCommand;
});

test('what was copied is not said of another text in its place', async () => {
  const user = userEvent.setup();
  const { rerender } = render(passage('one'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe('one');
  expect(screen.getByText('Copied')).toBeInTheDocument();
  rerender(passage('two'));
  expect(screen.queryByText('Copied')).not.toBeInTheDocument();
});

test.each([
  [true, 'Copied'],
  [false, 'The browser did not allow copying. The text is selected; press Ctrl+C to copy it.'],
])('without a clipboard the selected text is copied by command, and told if not (%s)', async (done, told) => {
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  byCommand.mockReturnValue(done);
  render(passage('one'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(byCommand).toHaveBeenCalledWith('copy');
  expect(String(window.getSelection())).toBe('one');
  expect(screen.getByText(told)).toHaveAttribute('aria-live', 'polite');
});
