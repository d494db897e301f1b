import { contentSecurityPolicy } from '@/server/security-policy';

describe('the security policy of a page', () => {
  it('lets only scripts with its nonce run, and no inline style sheets', () => {
    const policy = contentSecurityPolicy('abc', false);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('lets development evaluate', () => {
    expect(contentSecurityPolicy('abc', true)).toContain("'unsafe-eval'");
  });
});
