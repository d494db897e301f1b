const HOST = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:]+\](?::\d{1,5})?$/i;

/**
 * Scheme and host that a request was sent to, as its headers tell (`https://figures.example`), for addresses that are
 * copied out of the page; the empty text when they tell no proper host.
 */
export function requestOrigin(headers: Pick<Headers, 'get'>): string {
  const host = headers.get('host') ?? '';
  if (!HOST.test(host)) return '';
  const scheme = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return `${scheme}://${host}`;
}
