import type { Snapshot } from '@/lib/series/snapshot';
import { parseGraphicQuery } from '@/lib/query/parse-graphic-query';
import type { Locale } from '@/lib/words/locale';
import { graphicPng, graphicSvg } from '@/server/chart-graphic';
import { stopPictureWorkers } from '@/server/picture-workers';
import { decodePng } from '../../fixtures/decode-png';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const TRADE = 'indicator=trade-turnover&pair=LA-VN&measure=level';
const ORIGIN = 'https://songphuong.example';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await readRealSnapshot();
});
afterAll(stopPictureWorkers);

function requestFor(parameters: string, locale: Locale = 'vi') {
  const { query } = parseGraphicQuery(new URLSearchParams(parameters), snapshot.catalogue);
  return { snapshot, query, locale, origin: ORIGIN };
}

const svgOf = async (parameters: string, locale?: Locale) =>
  (await graphicSvg(requestFor(parameters, locale)))!;
const pngOf = async (parameters: string) => decodePng((await graphicPng(requestFor(parameters)))!);

/** What stands in the picture, read from left to right. */
const textsOf = (svg: string) => [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text);

describe('a picture as SVG', () => {
  it.each([
    'Kim ngạch thương mại hai chiều, Việt Nam – Lào, 1979–2025',
    'Kim ngạch thương mại hai chiều tăng từ trên 1,37 tỷ USD năm 2021 lên 3 tỷ USD năm 2025',
    'tỷ USD',
    'Cả năm',
    '3 tỷ',
    'Tổng và bình quân của nhiều năm',
    '2001–2005: tổng cộng 687,8 triệu',
    'Năm không có điểm là năm tài liệu không nêu số liệu',
    'Nguồn: ',
    'Song Phương, phiên bản dữ liệu số 1 (21/11/2026), giấy phép CC BY 4.0',
    'Xem trực tuyến: songphuong.example/vi/explore?indicator=trade-turnover&amp;pair=LA-VN&amp;measure=level',
  ])('says what must go along with a chart: %s', async (words) => {
    expect(textsOf(await svgOf(`${TRADE}&text=plain&size=print`)).join(' ')).toContain(words);
  });

  it('of a frozen view names its revision, and the live view as such', async () => {
    const texts = textsOf(await svgOf(`${TRADE}&revision=1&text=plain&size=print`, 'en')).join(' ');
    expect(texts).toContain('Song Phương, data revision 1 (21 November 2026)');
    expect(texts).toMatch(/Live view: songphuong\.example\/en\/explore\?[^ ]*measure=level(?: |$)/);
  });

  it('leads from each mark to its statement, wherever it is opened', async () => {
    const svg = await svgOf(TRADE, 'en');
    const addresses = [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses).toContain(`${ORIGIN}/en/figures/history-trade-turnover-1993`);
    expect(addresses.every((address) => address.startsWith(`${ORIGIN}/en/figures/`))).toBe(true);
  });

  it('tells its title and its content in words, however its letters are held', async () => {
    for (const text of ['plain', 'embedded', 'outlines']) {
      const svg = await svgOf(`${TRADE}&text=${text}`, 'en');
      expect(svg).toMatch(
        /^<\?xml [^>]*>\n<svg [^>]*><title>Two-way trade turnover, Viet Nam – Laos, 1979–2025<\/title><desc>Chart: /,
      );
    }
  });

  it('holds its font, holds paths instead of text, or neither', async () => {
    const [embedded, outlines, plain] = await Promise.all(
      ['embedded', 'outlines', 'plain'].map((text) => svgOf(`${TRADE}&text=${text}`)),
    );
    expect(embedded).toContain('font/woff2;base64,');
    expect(embedded).toContain('<text');
    expect(outlines).not.toContain('<text');
    expect(outlines!.match(/<path /g)!.length).toBeGreaterThan(100);
    expect(plain).not.toContain('base64');
    expect(plain).toContain('<text');
  });

  it('has the size in pixels or on paper', async () => {
    expect(await svgOf(`${TRADE}&scale=2`)).toContain('width="2400" height="1350"');
    expect(await svgOf(`${TRADE}&size=print`)).toContain('width="209.97mm" height="148.00mm"');
  });

  it('shows statements where there are too few to compare', async () => {
    const words = textsOf(await svgOf('indicator=health-facilities&pair=LA-VN&unit=beds&text=plain', 'en'));
    expect(words).toEqual(
      expect.arrayContaining([
        '30 beds',
        expect.stringContaining('Viet Nam → Laos'),
        'As printed: “30 giường”',
      ]),
    );
  });

  it('is none where no figure matches', async () => {
    expect(await graphicSvg(requestFor('q=zzzz'))).toBeNull();
    expect(await graphicPng(requestFor('q=zzzz'))).toBeNull();
  });
});

describe('a picture as PNG', () => {
  it.each([
    ['', 1200, 675],
    ['&size=square', 1080, 1080],
    ['&size=tall', 1080, 1350],
    ['&size=print', 2480, 1748],
    ['&scale=0.5', 600, 338],
  ])('has the pixels that are asked for: %s', async (look, width, height) => {
    const picture = await pngOf(TRADE + look);
    expect([picture.width, picture.height]).toEqual([width, height]);
  });

  it('stands on white, or on whatever lies behind it', async () => {
    expect([...(await pngOf(TRADE)).bytes.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect([...(await pngOf(`${TRADE}&background=transparent`)).bytes.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  });

  it('keeps the address of its view inside', async () => {
    const { marks } = await pngOf(TRADE);
    const texts = marks.map(({ content }) => content.toString('utf8'));
    expect(texts.at(-1)).toContain(`${ORIGIN}/vi/explore?indicator=trade-turnover&pair=LA-VN&measure=level`);
  });
});
