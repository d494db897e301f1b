import { exploreAddressOf } from '@/lib/link/addresses';
import { preferredLocale } from '@/lib/words/preferred-locale';

/**
 * Sends an address without a language to the Explore screen in the browser's language, parameters and all. The address
 * is relative, so that it holds behind any host name; caches must not keep one reader's language for another.
 */
export function redirectToLanguage(request: Request): Response {
  const locale = preferredLocale(request.headers.get('accept-language'));
  const entries = [...new URL(request.url).searchParams];
  return new Response(null, {
    status: 307,
    headers: {
      Location: exploreAddressOf(locale, entries),
      Vary: 'Accept-Language',
      'Cache-Control': 'private, no-cache',
    },
  });
}
