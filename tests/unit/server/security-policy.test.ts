import { contentSecurityPolicy, mayBeFramed } from '@/server/security-policy';

const USUAL = { development: false, framed: false, styles: [] };

describe('the security policy of a page', () => {
  it('lets only scripts with its nonce run, and no inline style sheets of others', () => {
    const policy = contentSecurityPolicy('abc', USUAL);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('lets the style sheets stand in the page that were built for it', () => {
    const policy = contentSecurityPolicy('abc', { ...USUAL, styles: ["'sha256-xyz='"] });
    expect(policy).toContain("style-src 'self' 'nonce-abc' 'sha256-xyz=';");
  });

  it('lets development evaluate', () => {
    expect(contentSecurityPolicy('abc', { ...USUAL, development: true })).toContain("'unsafe-eval'");
  });

  it('keeps pages out of frames, except for those that are made for them', () => {
    expect(contentSecurityPolicy('abc', USUAL)).toContain("frame-ancestors 'none'");
    expect(contentSecurityPolicy('abc', { ...USUAL, framed: true })).not.toContain('frame-ancestors');
  });
});

describe('a frame in another page', () => {
  it.each(['/vi/embed', '/en/embed'])('may hold %s', (path) => {
    expect(mayBeFramed(path)).toBe(true);
  });

  it.each(['/', '/vi', '/vi/explore', '/vi/embed/more', '/embed', '/fr/embed', '/vi/embedded'])(
    'may not hold %s',
    (path) => {
      expect(mayBeFramed(path)).toBe(false);
    },
  );
});
