const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** @type {import('next').NextConfig} The Content-Security-Policy carries a nonce and is set in proxy.ts. */
module.exports = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The database driver is a native part and is loaded as it is.
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client'],
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};
