import { requestOrigin } from '@/server/request-origin';

const originOf = (headers: Record<string, string>) => requestOrigin(new Headers(headers));

describe('the origin of a request', () => {
  it('is the host that was asked, by the scheme that the front server tells', () => {
    expect(originOf({ host: 'localhost:3000' })).toBe('http://localhost:3000');
    expect(originOf({ host: '[::1]:3000' })).toBe('http://[::1]:3000');
    expect(originOf({ host: 'figures.example', 'x-forwarded-proto': 'https' })).toBe(
      'https://figures.example',
    );
  });

  it('is empty where the header names no host', () => {
    expect(originOf({})).toBe('');
    expect(originOf({ host: 'figures.example/<script>' })).toBe('');
  });
});
