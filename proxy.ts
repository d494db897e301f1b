import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { preferredLocale } from '@/lib/words/preferred-locale';
import { inlinedStyleSources } from '@/server/inlined-styles';
import { redirectToLanguage } from '@/server/language-redirect';
import { namedPage } from '@/server/page-addresses';
import { contentSecurityPolicy, mayBeFramed } from '@/server/security-policy';

const POLICY_HEADER = 'Content-Security-Policy';

/**
 * Stands before every page. An address without a language is sent to the reader's; one that names nothing gets its page
 * with the status 404; and every page gets a policy with a nonce of its own, which Next reads from the request and
 * marks its scripts with.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const named = await namedPage(request.nextUrl.pathname, request.nextUrl.searchParams);
  if (named === 'page-without-language') return redirectToLanguage(request);
  const policy = contentSecurityPolicy(crypto.randomUUID(), {
    development: process.env.NODE_ENV === 'development',
    framed: named === 'page' && mayBeFramed(request.nextUrl.pathname),
    styles: inlinedStyleSources(),
  });
  const headers = new Headers(request.headers);
  headers.set(POLICY_HEADER, policy);
  const response =
    named === 'page' ? NextResponse.next({ request: { headers } }) : unknownPage(request, headers);
  response.headers.set(POLICY_HEADER, policy);
  return response;
}

/** The page that says so, in the address's language or the reader's. */
function unknownPage(request: NextRequest, headers: Headers): NextResponse {
  const address = request.nextUrl.clone();
  if (!/^\/(vi|en)\//.test(address.pathname)) {
    address.pathname = `/${preferredLocale(request.headers.get('accept-language'))}${address.pathname}`;
  }
  return NextResponse.rewrite(address, { status: 404, request: { headers } });
}

/** Files and machine routes load nothing and need no policy. */
export const config = {
  matcher:
    '/((?!_next/static|_next/image|icon\\.svg|embed\\.js$|oembed$|(?:vi|en)/documents/[^/]+/lines$|(?:vi|en)/explore/rows$|(?:vi|en)/chart\\.(?:svg|png)$|(?:vi|en)/explore/figures\\.(?:csv|xlsx|json|zip)$).*)',
};
