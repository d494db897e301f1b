import { isReadablePath, refuseUnreadablePath } from '@/server/readable-path';

test.each([
  ['/en/explore?q=%', true],
  ['/vi/figures/%C4%91', true],
  ['/', true],
  ['/en/%E0%A4%A', false],
  ['/%', false],
  ['/en/%ff/chart.svg?q=x', false],
])('the path of %s', (address, readable) => {
  expect(isReadablePath(address)).toBe(readable);
});

test('is refused in a sentence in the language of the reader', async () => {
  const response = { writeHead: jest.fn(), end: jest.fn() };
  await refuseUnreadablePath({ headers: { 'accept-language': 'vi' } }, response);
  expect(response.writeHead).toHaveBeenCalledWith(
    400,
    expect.objectContaining({ 'content-type': 'text/plain; charset=utf-8', 'content-language': 'vi' }),
  );
  expect(response.end).toHaveBeenCalledWith(expect.stringMatching(/^Không đọc được địa chỉ này: .*\n$/));
});
