import { openPage } from './open-page';
import {
  cardNumbers,
  drawnNumbers,
  exportedNumbers,
  labelledNumbers,
  linkedNumbers,
  otherPrints,
  otherSentences,
  strayAmounts,
  toldNumbers,
} from './printed-numbers';

const NO_SCRIPT = { javaScriptEnabled: false };
const LANGUAGES = ['en', 'vi'] as const;

const CHARTS = [
  'indicator=trade-turnover&pair=LA-VN&measure=level&unit=USD',
  'indicator=trade-turnover&pair=KH-VN&measure=level&at=2016',
  'indicator=trade-turnover&pair=LA-VN&measure=level&show=change',
  'indicator=trade-turnover&indicator=goods-exports&indicator=goods-imports&pair=LA-VN&measure=level&unit=USD',
  'indicator=registered-capital&pair=LA-VN&measure=level',
  'indicator=investor-rank&pair=LA-VN',
  'indicator=visitors&pair=LA-VN',
];

/** Too few comparable points for a chart. */
const STATEMENTS = [
  'indicator=aid-value&pair=LA-VN&measure=level&unit=VND',
  'indicator=aid-value&pair=LA-VN&measure=share',
  'indicator=electricity-sales&pair=KH-VN',
  'indicator=electricity-contracted-capacity&pair=LA-VN',
  'indicator=goods-exports&pair=KH-VN&measure=level',
];

/** Every other page that shows numbers. */
const PAGES = [
  '',
  '?known=2022-06',
  '/compare?pair=LA-VN&from=2021&to=2025',
  '/compare?pair=KH-VN&from=2021&to=2025',
  '/compare?by=partners&indicator=trade-turnover',
  '/compare?by=sides&pair=KH-VN',
  '/report/LA-VN',
  '/report/KH-VN',
  '/indicators/trade-turnover',
  '/indicators/aid-value',
  '/search?q=usd',
  '/embed?indicator=trade-turnover&pair=LA-VN&measure=level',
  '/chart.svg?indicator=trade-turnover&pair=LA-VN&measure=level',
];

const inBothLanguages = (addresses: readonly string[]) =>
  LANGUAGES.flatMap((language) => addresses.map((address) => [language, address] as const));

describe('a number has one print', () => {
  it.each(inBothLanguages(CHARTS))(
    '%s/explore?%s: mark, label, tooltip, number to use, sentence, table, file and card',
    async (language, parameters) => {
      const view = `/${language}/explore?${parameters}`;
      const page = await openPage(view, NO_SCRIPT);
      const drawn = await drawnNumbers(page, 'mark');
      const shown = [...drawn, ...(await labelledNumbers(page)), ...(await linkedNumbers(page, 'link'))];
      const scripted = await openPage(view);
      const told = await toldNumbers(scripted);
      const file = await exportedNumbers(scripted, view, language);
      expect(new Set(told.map(({ figureId }) => figureId)).size).toBeGreaterThan(3);

      const all = [...shown, ...told, ...file];
      const cards = await cardNumbers(scripted, language, new Set(all.map(({ figureId }) => figureId)));
      expect(otherPrints(all, cards)).toEqual([]);
      expect(otherSentences(cards)).toEqual([]);
    },
  );

  it.each(inBothLanguages(STATEMENTS))(
    '%s/explore?%s: statement, number to use, sentence, table, file and card',
    async (language, parameters) => {
      const view = `/${language}/explore?${parameters}`;
      const page = await openPage(view, NO_SCRIPT);
      const shown = await linkedNumbers(page, 'link');
      expect(shown.length).toBeGreaterThan(5);
      const scripted = await openPage(`/${language}/search`);
      const all = [...shown, ...(await exportedNumbers(scripted, view, language))];
      const cards = await cardNumbers(scripted, language, new Set(all.map(({ figureId }) => figureId)));
      expect(otherPrints(all, cards)).toEqual([]);
      expect(otherSentences(cards)).toEqual([]);
    },
  );

  it.each(inBothLanguages(PAGES))('%s%s: as on the cards', async (language, address) => {
    const page = await openPage(`/${language}${address}`, NO_SCRIPT);
    const all = [...(await linkedNumbers(page, 'link')), ...(await drawnNumbers(page, 'mark'))];
    expect(all.length).toBeGreaterThan(3);
    const scripted = await openPage(`/${language}/search`);
    const cards = await cardNumbers(scripted, language, new Set(all.map(({ figureId }) => figureId)));
    expect(otherPrints(all, cards)).toEqual([]);
  });

  it.each([
    ['en', 'LA-VN'],
    ['vi', 'LA-VN'],
    ['en', 'KH-VN'],
    ['vi', 'KH-VN'],
  ])('%s: headline, summary and ready sentence of trade of %s say nothing else', async (language, pair) => {
    const view = `/${language}/explore?indicator=trade-turnover&pair=${pair}&measure=level`;
    const page = await openPage(view, NO_SCRIPT);
    const figure = page.getByRole('figure').first();
    const texts = [
      ...(await figure.locator('figcaption p, figcaption + p').allTextContents()),
      ...(await page.locator('.answer-sentence .copy-text p').allTextContents()),
    ];
    const drawn = await drawnNumbers(page, 'mark');
    const scripted = await openPage(`/${language}/search`);
    const cards = await cardNumbers(scripted, language, new Set(drawn.map(({ figureId }) => figureId)));
    expect(texts.join(' ')).toMatch(/\d (billion|tỷ)/);
    expect(texts.flatMap((text) => strayAmounts(text, cards))).toEqual([]);
  });
});
