import { oembedResponse } from '@/server/oembed-response';
import type { AskedSnapshot } from '@/server/store';
import { readRealSnapshot } from '../../fixtures/real-snapshot';

const SITE = 'https://figures.example';
const TRADE = `${SITE}/en/explore?indicator=trade-turnover&pair=LA-VN&sort=value.desc`;

let latest: AskedSnapshot;

beforeAll(async () => {
  latest = { snapshot: await readRealSnapshot(), frozen: null };
});

const notHeld = (asked: number): AskedSnapshot => ({
  ...latest,
  frozen: { asked, held: false, latest: latest.snapshot.revision },
});

function ask(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/oembed?${new URLSearchParams(parameters).toString()}`, {
    headers: { host: 'figures.example', 'x-forwarded-proto': 'https', ...headers },
  });
  return oembedResponse(request, async (revision) => (revision === null ? latest : notHeld(revision)));
}

describe('what programs are told of a view', () => {
  it('is a frame with the chart alone, and its picture', async () => {
    const answer = await ask({ url: TRADE, format: 'json' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual({
      version: '1.0',
      type: 'rich',
      title: expect.stringMatching(/^Two-way trade turnover, Viet Nam – Laos/),
      provider_name: 'Song Phương',
      provider_url: `${SITE}/en`,
      html: expect.stringMatching(
        /^<iframe src="https:\/\/figures\.example\/en\/embed\?indicator=trade-turnover&amp;pair=LA-VN" title="Two-way trade turnover, [^"]+" width="720" height="\d{3}" style="width:100%;border:0" loading="lazy"><\/iframe>$/,
      ),
      width: 720,
      height: expect.any(Number),
      thumbnail_url: `${SITE}/en/chart.png?indicator=trade-turnover&pair=LA-VN`,
      thumbnail_width: 1200,
      thumbnail_height: 675,
    });
  });

  it('keeps to the room that there is', async () => {
    const answer = await ask({ url: TRADE, maxwidth: '400', maxheight: '300' });
    expect(await answer.json()).toMatchObject({
      width: 400,
      height: 300,
      thumbnail_url: `${SITE}/en/chart.png?indicator=trade-turnover&pair=LA-VN&scale=0.33`,
      thumbnail_width: 396,
      thumbnail_height: 223,
    });
    const tiny: unknown = await (await ask({ url: TRADE, maxwidth: '100' })).json();
    expect(tiny).toMatchObject({ width: 100 });
    expect(tiny).not.toHaveProperty('thumbnail_url');
  });

  it.each([
    [`${SITE}/vi/embed?pair=LA-VN&indicator=trade-turnover`, 'indicator=trade-turnover&amp;pair=LA-VN'],
    [`${SITE}/vi/indicators/trade-turnover?pair=LA-VN`, 'indicator=trade-turnover&amp;pair=LA-VN'],
    ['http://figures.example/vi/explore/?indicator=trade-turnover', 'indicator=trade-turnover'],
  ])('is there for %s', async (url, parameters) => {
    const answer = await ask({ url });
    expect(await answer.json()).toMatchObject({
      title: expect.stringMatching(/^Kim ngạch thương mại hai chiều/),
      html: expect.stringContaining(`src="${SITE}/vi/embed?${parameters}"`),
    });
  });
});

describe('what programs are refused, in words', () => {
  it.each([
    [
      'another format',
      { url: TRADE, format: 'xml' },
      501,
      /^This format is not answered\. Expected: json\.$/,
    ],
    ['no address', {}, 400, /^The parameter url is missing\..*\/en\/explore\?indicator=trade-turnover\.$/],
    [
      'a width that is none',
      { url: TRADE, maxwidth: 'wide' },
      400,
      /^This value of maxwidth cannot be used\./,
    ],
    ['no height', { url: TRADE, maxheight: '0' }, 400, /^This value of maxheight cannot be used\./],
    ['no address at all', { url: 'trade' }, 404, /^There is no view at this address/],
    ['a page without a chart', { url: `${SITE}/en/documents` }, 404, /^There is no view at this address/],
    ['another site', { url: 'https://else.example/en/explore' }, 404, /^There is no view at this address/],
    ['an indicator that is none', { url: `${SITE}/en/indicators/luck` }, 404, /^indicator=luck: /m],
    ['a parameter that is none', { url: `${TRADE}&colour=red` }, 404, /^colour=red: There is no parameter/m],
    ['nothing to show', { url: `${SITE}/en/explore?q=nothing+like+it` }, 404, /^No figure/],
    ['a revision not held', { url: `${TRADE}&revision=9` }, 404, /^Data revision 9 is not held here/],
  ])('%s', async (_, parameters, status, sentence) => {
    const answer = await ask(parameters);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect((await answer.text()).trimEnd()).toMatch(sentence);
  });

  it('in the language of the view, else of the asker', async () => {
    const ofView = await ask({ url: `${SITE}/vi/explore?colour=red` });
    expect(await ofView.text()).toMatch(/^Một phần địa chỉ của trang số liệu không sử dụng được\./);
    const ofAsker = await ask({ format: 'xml' }, { 'accept-language': 'vi' });
    expect(await ofAsker.text()).toBe('Không hỗ trợ định dạng này. Giá trị hợp lệ: json.\n');
  });
});
