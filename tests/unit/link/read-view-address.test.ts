import { readViewAddress } from '@/lib/link/read-view-address';

const SITE = 'https://figures.example:8443';

describe('the address of a view', () => {
  it.each([
    [
      '/vi/explore?pair=LA-VN&from=2010',
      'vi',
      [
        ['pair', 'LA-VN'],
        ['from', '2010'],
      ],
    ],
    ['/en/embed', 'en', []],
    [
      '/en/indicators/trade-turnover/?indicator=aid&pair=LA-VN',
      'en',
      [
        ['indicator', 'trade-turnover'],
        ['pair', 'LA-VN'],
      ],
    ],
  ])('%s', (path, locale, entries) => {
    expect(readViewAddress(`${SITE}${path}`)).toEqual({ host: 'figures.example:8443', locale, entries });
  });

  it.each([
    '',
    'explore',
    `${SITE}/explore`,
    `${SITE}/fr/explore`,
    `${SITE}/en/explore/rows`,
    `${SITE}/en/indicators`,
    'javascript:/en/explore',
  ])('is not "%s"', (text) => {
    expect(readViewAddress(text)).toBeNull();
  });
});
