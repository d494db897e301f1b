import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyText } from '@/components/figure/CopyText';

const passage = (text: string) => <CopyText text={text} copy="Copy" copied="Copied" />;
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
  [true, 1],
  [false, 0],
])('without a clipboard the selected text is copied by command (%s)', async (done, told) => {
  const user = userEvent.setup();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  byCommand.mockReturnValue(done);
  render(passage('one'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(byCommand).toHaveBeenCalledWith('copy');
  expect(String(window.getSelection())).toBe('one');
  expect(screen.queryAllByText('Copied')).toHaveLength(told);
});
