import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredLocale } from '@/lib/words/preferred-locale';
import { wordsOf } from '@/lib/words/translate';
import { refusal } from './refusal';

/** Whether the path of a request can be read: `/en/%E0%A4%A` is no text. What parameters hold is read with more patience. */
export function isReadablePath(address: string): boolean {
  try {
    decodeURIComponent(address.replace(/[?#].*$/s, ''));
    return true;
  } catch {
    return false;
  }
}

/** Says that the path cannot be read, in the reader's language. */
export async function refuseUnreadablePath(
  { headers }: Pick<IncomingMessage, 'headers'>,
  response: Pick<ServerResponse, 'writeHead' | 'end'>,
): Promise<void> {
  const locale = preferredLocale(headers['accept-language'] ?? null);
  const answer = refusal(400, [wordsOf(locale, 'common')('unreadablePath')], locale);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
}
