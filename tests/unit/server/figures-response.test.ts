import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportFormat } from '@/lib/link/addresses';
import { figuresResponse } from '@/server/figures-response';
import type { AskedSnapshot } from '@/server/store';
import { testSnapshot } from '@/tests/fixtures/test-snapshot';

const LATEST: AskedSnapshot = { snapshot: testSnapshot, frozen: null };

function ask(
  parameters: string,
  format: ExportFormat = 'csv',
  headers: Record<string, string> = {},
  asked: AskedSnapshot = LATEST,
) {
  const address = `http://localhost/en/explore/figures.${format}${parameters}`;
  const request = new Request(address, { headers: { host: 'figures.example', ...headers } });
  return figuresResponse(request, asked, 'en', format);
}

const idsOf = async (response: Response) =>
  (parse(await response.text(), { bom: true, columns: true }) as { id: string }[]).map(({ id }) => id);

describe('the figures of a view as a file', () => {
  it('are the rows of the table in reading order', async () => {
    const response = await ask('?pair=LA-VN&indicator=trade-turnover');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="song-phuong_filtered_trade-turnover_LA-VN_r3.csv"',
    );
    expect(await idsOf(response)).toEqual([
      'la-turnover-2021',
      'la-turnover-growth-2021',
      'la-turnover-2022-4m',
      'la-turnover-target',
    ]);
  });

  it('stand in the order of the table, empty cells last', async () => {
    expect(await idsOf(await ask('?pair=LA-VN&indicator=trade-turnover&sort=period.desc'))).toEqual([
      'la-turnover-2022-4m',
      'la-turnover-2021',
      'la-turnover-growth-2021',
      'la-turnover-target',
    ]);
  });

  it('stand group by group', async () => {
    expect(await idsOf(await ask('?indicator=trade-turnover&group=nature&sort=value.desc'))).toEqual([
      'la-turnover-growth-2021',
      'kh-turnover-2001-2005',
      'la-turnover-2021',
      'la-turnover-2022-4m',
      'la-turnover-target',
    ]);
  });

  it('are narrowed by the filters of columns', async () => {
    expect(await idsOf(await ask('?where=document~vtc&where=nature~target'))).toEqual(['la-turnover-target']);
  });

  it('are all pages of the table', async () => {
    expect(await idsOf(await ask('?page=2'))).toHaveLength(7);
  });

  it('leave out documents that were not known yet', async () => {
    expect(await idsOf(await ask('?known=2021'))).toEqual([]);
  });

  it('name themselves after everything when nothing is left out', async () => {
    expect((await ask('', 'xlsx')).headers.get('content-disposition')).toBe(
      'attachment; filename="song-phuong_all_r3.xlsx"',
    );
  });

  it.each([
    ['json', 'application/json; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['zip', 'application/zip'],
  ] as const)('come as %s', async (format, type) => {
    const response = await ask('?pair=LA-VN', format);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  it('come packed with their chart', async () => {
    const response = await ask('?pair=LA-VN', 'zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(strFromU8(files['chart.svg']!)).toContain('<svg');
    expect(strFromU8(files['README.md']!)).toContain(
      '<http://figures.example/en/explore?pair=LA-VN&revision=3>',
    );
  });
});

describe('whoever has the file already', () => {
  it('is not sent it again', async () => {
    const tag = (await ask('?pair=LA-VN')).headers.get('etag')!;
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    const again = await ask('?pair=LA-VN', 'csv', { 'If-None-Match': tag });
    expect(again.status).toBe(304);
    expect(again.body).toBeNull();
  });

  it('is sent another file under another tag', async () => {
    const responses = await Promise.all([
      ask(''),
      ask('', 'json'),
      ask('?pair=LA-VN'),
      ask('', 'csv', { host: 'b.example' }),
    ]);
    expect(new Set(responses.map(({ headers }) => headers.get('etag'))).size).toBe(4);
  });
});

test.each([
  ['the file', '?pair=LA-VN', {}],
  ['no new file', '?pair=LA-VN', { 'If-None-Match': '*' }],
  ['the reason why there is none', '?pair=VN-LA', {}],
])('scripts of any site may read %s', async (_, parameters, headers) => {
  expect((await ask(parameters, 'json', headers)).headers.get('access-control-allow-origin')).toBe('*');
});

describe('no file', () => {
  it('is made of a broken address; every problem is told', async () => {
    const response = await ask('?pair=VN-LA&colour=red');
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('No file can be made for this address.');
    expect(text).toMatch(/^pair=VN-LA: .*such as LA-VN\.$/m);
    expect(text).toMatch(/^colour=red: There is no parameter colour\./m);
  });

  it('is made of very many faults; the first few are told, the rest counted', async () => {
    const faults = Array.from({ length: 2000 }, (_, place) => `a${place}=1`).join('&');
    const lines = (await (await ask(`?${faults}`)).text()).split('\n');
    expect(lines.slice(5)).toEqual([
      expect.stringMatching(/^a4=1: /),
      '1,995 other parts of this address cannot be used either.',
      '',
    ]);
  });

  it('says that a value was used which was not', async () => {
    const text = await (await ask('?from=2001&from=2005')).text();
    expect(text).toMatch(/^from=2005: from can be given once only\. Expected: /m);
    expect(text).not.toContain('was used');
  });

  it('is made of other data than were asked for', async () => {
    const frozen = { asked: 9, held: false, latest: 3 };
    const response = await ask('?revision=9', 'csv', {}, { snapshot: testSnapshot, frozen });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Data revision 9 is not held here; the latest is 3.');
  });
});
