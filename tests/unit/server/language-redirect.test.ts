import { redirectToLanguage } from '@/server/language-redirect';

const redirect = (address: string, language: string) =>
  redirectToLanguage(new Request(`http://localhost${address}`, { headers: { 'Accept-Language': language } }));

describe('an address without a language', () => {
  it('leads to the browser’s language and keeps its parameters', () => {
    const response = redirect('/explore?pair=LA-VN&q=kim%20ng%E1%BA%A1ch', 'vi-VN,vi;q=0.9');
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(
      'http://localhost/vi/explore?pair=LA-VN&q=kim+ng%E1%BA%A1ch',
    );
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('vary')).toBe('Accept-Language');
  });

  it('leads to the same page, whichever it is', () => {
    expect(redirect('/search?q=nickel', 'vi').headers.get('location')).toBe(
      'http://localhost/vi/search?q=nickel',
    );
  });

  it('leads to English when the browser likes neither language', () => {
    expect(redirect('/search', 'lo').headers.get('location')).toBe('http://localhost/en/search');
  });

  it('leads to the overview when it is the bare host', () => {
    expect(redirect('/', 'vi').headers.get('location')).toBe('http://localhost/vi');
    expect(redirect('/?known=2022-06', 'en').headers.get('location')).toBe(
      'http://localhost/en?known=2022-06',
    );
  });
});
