const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** Everything but the chart alone, which is made for frames of other pages. */
const UNFRAMED = '/((?!(?:vi|en)/embed$).*)';

/** @type {import('next').NextConfig} The Content-Security-Policy carries a nonce and is set in proxy.ts. */
module.exports = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The first sight of a chart waits for no other file.
  experimental: { inlineCss: true },
  // The database driver is a native part and is loaded as it is.
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client'],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: UNFRAMED, headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
  ],
};
