import { exploreAddressOf, sameViewAddress } from '@/lib/link/addresses';
import { preferredLocale } from '@/lib/words/preferred-locale';

/**
 * Sends an address without a language to the same page in the browser's language, parameters and all; the bare host
 * name to the Explore screen. The address is relative, so that it holds behind any host name; caches must not keep one
 * reader's language for another.
 */
export function redirectToLanguage(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const { pathname, searchParams } = new URL(request.url);
  const entries = [...searchParams];
  return new Response(null, {
    status: 307,
    headers: {
      Location:
        pathname === '/' ? exploreAddressOf(locale, entries) : sameViewAddress(pathname, entries, locale),
      Vary: 'Accept-Language',
      'Cache-Control': 'private, no-cache',
    },
  });
}
