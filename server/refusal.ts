import type { Locale } from '@/lib/words/locale';

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
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
    },
  });
}
