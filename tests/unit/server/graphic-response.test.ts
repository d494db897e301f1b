import { graphicResponse } from '@/server/graphic-response';
import { stopPictureWorkers } from '@/server/picture-workers';
import type { AskedSnapshot } from '@/server/store';
import { testSnapshot } from '../../fixtures/test-snapshot';

const LATEST: AskedSnapshot = { snapshot: testSnapshot, frozen: null };

const ask = (address: string, headers: Record<string, string> = {}, asked = LATEST) =>
  graphicResponse(
    new Request(`http://localhost${address}`, { headers: { host: 'songphuong.example', ...headers } }),
    asked,
    address.startsWith('/vi') ? 'vi' : 'en',
    address.includes('.png') ? 'png' : 'svg',
  );

afterAll(stopPictureWorkers);

describe('a picture over the wire', () => {
  it.each([
    ['/en/chart.svg?pair=LA-VN', 'image/svg+xml; charset=utf-8', 'song-phuong_filtered_LA-VN_r3_wide_en.svg'],
    ['/vi/chart.png?pair=LA-VN', 'image/png', 'song-phuong_filtered_LA-VN_r3_wide_vi.png'],
  ])('%s is a file that caches may keep and ask about', async (address, type, name) => {
    const { status, headers } = await ask(address);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(`inline; filename="${name}"`);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is not sent twice to whoever has it', async () => {
    const tag = (await ask('/en/chart.png?indicator=trade-turnover&pair=LA-VN')).headers.get('etag')!;
    const again = await ask('/en/chart.png?pair=LA-VN&indicator=trade-turnover&page=2', {
      'if-none-match': tag,
    });
    expect(again.status).toBe(304);
    expect(again.body).toBeNull();
  });

  it('has another tag for another look, language, format or host', async () => {
    const answers = await Promise.all([
      ask('/en/chart.svg?pair=LA-VN'),
      ask('/en/chart.svg?pair=LA-VN&text=plain'),
      ask('/vi/chart.svg?pair=LA-VN'),
      ask('/en/chart.png?pair=LA-VN'),
      ask('/en/chart.svg?pair=LA-VN', { host: 'other.example' }),
    ]);
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(5);
  });

  it('names the host it was asked at', async () => {
    const svg = await (await ask('/en/chart.svg?pair=LA-VN&text=plain')).text();
    expect(svg).toContain('Live view: songphuong.example/en/explore?pair=LA-VN');
  });
});

describe('what is no picture', () => {
  it('is refused with a sentence for every problem in the language of the address', async () => {
    const answer = await ask('/vi/chart.png?size=poster&colour=red');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('content-language')).toBe('vi');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const lines = (await answer.text()).split('\n');
    expect(lines).toEqual([
      'Không có hình nào tại địa chỉ này.',
      expect.stringMatching(/^colour=red: Không có tham số colour\. /),
      'size=poster: Giá trị này của tham số size không hợp lệ. Giá trị hợp lệ: một trong các giá trị wide, square, tall, print.',
      '',
    ]);
  });

  it('has no more than a few problems told, and the rest counted', async () => {
    const sizes = Array.from({ length: 7 }, () => 'size=wide').join('&');
    const lines = (await (await ask(`/vi/chart.svg?${sizes}`)).text()).split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[5]).toMatch(/^size=wide: Tham số size chỉ được nêu một lần\. /);
    expect(lines[6]).toBe('Còn 1 phần khác của địa chỉ này cũng không sử dụng được.');
  });

  it.each([
    ['/en/chart.svg?q=nothing+like+it', 'No figure matches this selection, so there is no picture of it.\n'],
    [
      '/vi/chart.png?q=khong+co',
      'Không có số liệu nào phù hợp với lựa chọn này nên không có hình để hiển thị.\n',
    ],
  ])('%s says that nothing matches', async (address, sentence) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(sentence);
  });

  it('is a revision that is not held: a picture must not be of other data', async () => {
    const frozen = { asked: 9, held: false, latest: 3 };
    const answer = await ask('/en/chart.svg?pair=LA-VN&revision=9', {}, { snapshot: testSnapshot, frozen });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Data revision 9 is not held here; the latest is 3.');
  });
});
