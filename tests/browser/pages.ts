/** Every kind of page, without its language. */
export const PAGES = [
  '',
  '/explore',
  '/explore?indicator=trade-turnover&pair=LA-VN',
  '/explore?indicator=trade-turnover&indicator=goods-exports&indicator=goods-imports&pair=LA-VN&measure=level&unit=USD&gaps=dotted',
  '/explore?indicator=trade-turnover&pair=LA-VN&measure=level&show=change',
  '/explore?indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD&show=index',
  '/explore?indicator=trade-turnover&pair=KH-VN&at=2016&prefer=reporter.KH',
  '/explore?indicator=trade-turnover&pair=LA-VN&known=2022-06',
  '/explore?topic=energy',
  '/explore?pair=XX-VN',
  '/compare',
  '/compare?pair=LA-VN&indicator=trade-turnover&from=2021&to=2022',
  '/compare?by=partners&indicator=trade-turnover',
  '/compare?by=sides&pair=KH-VN',
  '/coverage',
  '/report/LA-VN',
  '/embed?indicator=trade-turnover&pair=LA-VN&measure=level',
  '/figures/annex-la-registered-capital-vn-la',
  '/figures/baothuathienhue-2023-10-goods-exports-vn-kh-2021-2',
  '/indicators/trade-turnover',
  '/documents',
  '/documents/annex-la-2022',
  '/search',
  '/search?q=590,3',
] as const;

const LANGUAGES = ['en', 'vi'] as const;

/** The addresses of all of them, in both languages. */
export const PAGE_ADDRESSES = LANGUAGES.flatMap((language) => PAGES.map((page) => `/${language}${page}`));
