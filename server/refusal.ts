import type { Locale } from '@/lib/words/locale';

/** Everything here is public and nothing depends on who asks: the scripts of any site may read it. */
export const READABLE_ANYWHERE = { 'Access-Control-Allow-Origin': '*' } as const;

/** Sentences, one a line, instead of a file, a picture or a description that cannot be given. */
export function refusal(
  status: number,
  lines: readonly string[],
  locale: Locale,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${lines.join('\n')}\n`, {
    status,
    headers: {
      ...READABLE_ANYWHERE,
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
    },
  });
}
