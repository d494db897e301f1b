import enCommon from '@/lib/words/messages/en/common.json';
import enError from '@/lib/words/messages/en/error.json';
import enExplore from '@/lib/words/messages/en/explore.json';
import viCommon from '@/lib/words/messages/vi/common.json';
import viError from '@/lib/words/messages/vi/error.json';
import viExplore from '@/lib/words/messages/vi/explore.json';

/** Every message with its key, as `key: placeholders`. */
function outline(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, message]: [string, unknown]) =>
    typeof message === 'object' && message !== null
      ? outline(message, `${path}${key}.`)
      : [`${path}${key}: ${(String(message).match(/\{\w+/g) ?? []).sort().join(' ')}`],
  );
}

describe('the messages of both languages', () => {
  it.each([
    ['common', enCommon, viCommon],
    ['explore', enExplore, viExplore],
    ['error', enError, viError],
  ])('%s have the same keys and placeholders', (_file, english, vietnamese) => {
    expect(outline(vietnamese)).toEqual(outline(english));
  });
});
