import { decodePng } from '../fixtures/decode-png';
import { openPage } from './open-page';

const TRADE = 'indicator=trade-turnover&pair=LA-VN&measure=level';

/** What of a drawing's texts stands outside of it, and which of its fonts are there once it is drawn. */
async function inspect(address: string): Promise<{ outside: string[]; fonts: string[]; texts: number }> {
  const page = await openPage(address);
  return page.evaluate(async () => {
    await document.fonts.ready;
    const drawing = document.documentElement.getBoundingClientRect();
    const texts = [...document.querySelectorAll('text')];
    const outside = texts.filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < drawing.left || right > drawing.right || top < drawing.top || bottom > drawing.bottom;
    });
    return {
      outside: outside.map(({ textContent }) => textContent),
      fonts: [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`),
      texts: texts.length,
    };
  });
}

describe('a picture by itself in the browser', () => {
  it.each(['wide', 'square', 'tall', 'print'])(
    'of the size %s has every text inside, in its own font',
    async (size) => {
      const { outside, fonts, texts } = await inspect(`/vi/chart.svg?${TRADE}&size=${size}`);
      expect(texts).toBeGreaterThan(20);
      expect(outside).toEqual([]);
      expect([...new Set(fonts)].sort()).toEqual(['Be Vietnam Pro 400 loaded', 'Be Vietnam Pro 600 loaded']);
    },
  );

  it('is a PNG of the size that is asked for', async () => {
    const page = await openPage('/en/search');
    const answer = await page.request.get(`/en/chart.png?${TRADE}&size=square`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('image/png');
    const { width, height } = decodePng(await answer.body());
    expect([width, height]).toEqual([1080, 1080]);
  });

  it('is found without a language in its address, in that of the browser', async () => {
    const page = await openPage(`/chart.svg?${TRADE}`, { locale: 'vi' });
    expect(new URL(page.url()).pathname).toBe('/vi/chart.svg');
  });

  it('is refused in words where its address cannot be used', async () => {
    const page = await openPage('/en/search');
    const answer = await page.request.get('/vi/chart.png?size=poster');
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain('Không có hình nào tại địa chỉ này.');
  });
});
