import { sameViewAddress } from '@/lib/link/addresses';
import { preferredLocale } from '@/lib/words/preferred-locale';
import { READABLE_ANYWHERE } from './refusal';

/**
 * Sends an address without a language to the same page in the browser's language, parameters and all; the bare host
 * name to the overview. Caches must not keep one reader's language for another. Next wants the whole address, and itself
 * makes it relative to the host that was asked.
 */
export function redirectToLanguage(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const { pathname, searchParams } = new URL(request.url);
  const address = sameViewAddress(pathname, [...searchParams], locale);
  return new Response(null, {
    status: 307,
    headers: {
      ...READABLE_ANYWHERE,
      Location: new URL(address, request.url).href,
      Vary: 'Accept-Language',
      'Cache-Control': 'private, no-cache',
    },
  });
}
