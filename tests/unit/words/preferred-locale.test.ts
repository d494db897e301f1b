import { preferredLocale } from '@/lib/words/preferred-locale';

describe('the preferred language', () => {
  it.each([
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
    ['fr,vi;q=0.5,en;q=0.3', 'vi'],
    ['en;q=0.2, vi;q=0.7', 'vi'],
    ['vi;q=0,en', 'en'],
    ['lo', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('of %s is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
