import { keptPicture } from '@/server/picture-cache';

const shared = globalThis as { songPhuongPictureCache?: Map<string, unknown> };

beforeEach(() => {
  delete shared.songPhuongPictureCache;
});

test('a picture is drawn once', async () => {
  const draw = jest.fn(async () => '<svg/>');
  expect(await Promise.all([keptPicture('a', draw), keptPicture('a', draw)])).toEqual(['<svg/>', '<svg/>']);
  expect(await keptPicture('a', draw)).toBe('<svg/>');
  expect(draw).toHaveBeenCalledTimes(1);
});

test('that there is nothing to draw takes no room, however often it is asked for', async () => {
  await Promise.all(['a', 'b', 'c'].map((key) => keptPicture(key, async () => null)));
  expect(shared.songPhuongPictureCache?.size).toBe(0);
});

test('what could not be drawn is tried again', async () => {
  const draw = jest.fn(async () => '<svg/>');
  draw.mockRejectedValueOnce(new Error('too busy'));
  await expect(keptPicture('a', draw)).rejects.toThrow('too busy');
  expect(await keptPicture('a', draw)).toBe('<svg/>');
});
