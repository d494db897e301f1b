import { exploreAddress } from '@/lib/link/addresses';
import type { ExploreQuery } from '@/lib/query/explore-query';
import { EVERY_FIGURE, withoutTable } from '@/lib/query/explore-query';
import type { Locale } from '@/lib/words/locale';
import type { AskedSnapshot } from '@/server/store';
import { PLAIN_CARD, viewCard } from '@/server/view-card';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const SITE = 'https://figures.example';
const TRADE: ExploreQuery = {
  ...EVERY_FIGURE,
  indicators: ['trade-turnover'],
  pairs: ['LA-VN'],
  sort: [{ column: 'value', order: 'desc' }],
  page: 2,
};
const PAGE = { title: 'Explore the figures', description: 'Each figure is what one document states.' };

let latest: AskedSnapshot;

beforeAll(async () => {
  latest = { snapshot: await readRealSnapshot(), frozen: null };
});

const cardOf = (
  query: ExploreQuery,
  parts: { locale?: Locale; origin?: string; asked?: AskedSnapshot } = {},
) =>
  viewCard(
    {
      ...PAGE,
      asked: latest,
      locale: 'en',
      origin: SITE,
      ...parts,
      query,
      addressIn: (locale) => exploreAddress(locale, withoutTable(query)),
    },
    { wordsOf: 'chart', embeddable: true },
  );

describe('the card of a view', () => {
  it('has the title, the sentence and the picture of its chart', () => {
    const { title, openGraph, twitter } = cardOf(TRADE);
    const words = {
      title: expect.stringMatching(/^Two-way trade turnover, Viet Nam – Laos/),
      description: expect.stringMatching(/billion USD/),
    };
    const picture = {
      url: `${SITE}/en/chart.png?indicator=trade-turnover&pair=LA-VN`,
      width: 1200,
      height: 675,
      type: 'image/png',
      alt: words.title,
    };
    expect(title).toBe(PAGE.title);
    expect(openGraph).toMatchObject({
      ...words,
      url: `${SITE}/en/explore?indicator=trade-turnover&pair=LA-VN`,
      siteName: 'Song Phương',
      locale: 'en_GB',
      alternateLocale: ['vi_VN'],
      images: [picture],
    });
    expect(twitter).toMatchObject({ ...words, card: 'summary_large_image', images: [picture] });
  });

  it('names one address in every language, however the table is ordered, and where to ask for a frame', () => {
    const { alternates } = cardOf(TRADE, { locale: 'vi' });
    const parameters = 'indicator=trade-turnover&pair=LA-VN';
    expect(alternates?.canonical).toBe(`${SITE}/vi/explore?${parameters}`);
    expect(alternates?.languages).toEqual({
      vi: `${SITE}/vi/explore?${parameters}`,
      en: `${SITE}/en/explore?${parameters}`,
      'x-default': `${SITE}/en/explore?${parameters}`,
    });
    expect(alternates?.types).toEqual({
      'application/json+oembed': [
        {
          url: `${SITE}/oembed?${new URLSearchParams({ url: `${SITE}/vi/explore?${parameters}`, format: 'json' }).toString()}`,
          title: expect.stringMatching(/^Kim ngạch thương mại hai chiều/),
        },
      ],
    });
  });

  it('has no picture where there is none', () => {
    const nothing = cardOf({ ...EVERY_FIGURE, search: 'nothing like it' });
    const frozen = { asked: 9, held: false, latest: 1 };
    const notHeld = cardOf({ ...TRADE, revision: 9 }, { asked: { ...latest, frozen } });
    expect(nothing).not.toHaveProperty('robots');
    expect(notHeld.robots).toEqual({ index: false });
    for (const { openGraph, twitter, alternates } of [nothing, notHeld]) {
      expect(openGraph).toMatchObject({ ...PAGE, images: [] });
      expect(twitter).toMatchObject({ card: 'summary', images: [] });
      expect(alternates).not.toHaveProperty('types');
    }
  });

  it('tells of statements what they state', () => {
    const { openGraph } = cardOf({
      ...EVERY_FIGURE,
      indicators: ['trade-turnover'],
      pairs: ['LA-VN'],
      from: 1979,
      to: 1979,
    });
    expect(openGraph?.description).toBe('1979: about 10 million USD');
  });

  it('may be for previews only, with no picture', () => {
    const parts = { ...PAGE, asked: latest, query: null, locale: 'en', origin: SITE } as const;
    const addressIn = (locale: Locale) => `/${locale}/search?q=kip`;
    const { robots, alternates, openGraph } = viewCard(
      { ...parts, addressIn },
      { ...PLAIN_CARD, unlisted: true },
    );
    expect(robots).toEqual({ index: false });
    expect(alternates?.canonical).toBe(`${SITE}/en/search?q=kip`);
    expect(openGraph).toMatchObject({ ...PAGE, images: [] });
  });

  it('is title and description alone where no whole address is known', () => {
    expect(cardOf(TRADE, { origin: '' })).toEqual(PAGE);
  });
});
