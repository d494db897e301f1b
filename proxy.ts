import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { contentSecurityPolicy } from '@/server/security-policy';

const POLICY_HEADER = 'Content-Security-Policy';

/** Gives every page a policy with a nonce of its own; Next reads it from the request and marks its scripts with it. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set(POLICY_HEADER, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY_HEADER, policy);
  return response;
}

/** Files and machine routes load nothing and need no policy. */
export const config = { matcher: '/((?!_next/static|_next/image|icon\\.svg|.*/model$).*)' };
