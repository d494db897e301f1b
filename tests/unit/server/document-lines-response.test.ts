import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digestOf } from '@/lib/texts/installed-texts';
import { documentLinesResponse } from '@/server/document-lines-response';
import { testDocument, testText, textSnapshot } from '@/tests/fixtures/text-snapshot';

const BYTES = Buffer.from(testText.lines.join('\n'));
const SHA256 = digestOf(BYTES);
const documents = new Map([[testDocument.id, { ...testDocument, sha256: SHA256 }]]);
const snapshot = { ...textSnapshot, catalogue: { ...textSnapshot.catalogue, documents } };

let folder: string;
const outerAddress = process.env.DATABASE_URL;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-lines-'));
  process.env.DATABASE_URL = `file:${path.join(folder, 'store.db')}`;
  mkdirSync(path.join(folder, 'texts'));
  writeFileSync(path.join(folder, 'texts', `${SHA256}.txt`), BYTES);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  process.env.DATABASE_URL = outerAddress;
});

const ask = (parameters: string, headers: Record<string, string> = {}, id = testDocument.id) =>
  documentLinesResponse(
    new Request(`http://localhost/en/documents/${id}/lines${parameters}`, { headers }),
    snapshot,
    id,
  );

describe('lines of a text over the wire', () => {
  it('are a hundred from the one asked for, figures marked', async () => {
    const response = await ask('?first=601');
    const { lines } = (await response.json()) as { lines: { number: number }[] };
    expect(lines).toHaveLength(99);
    expect(lines[0]).toEqual({ number: 601, parts: [{ text: 'dòng thứ 601' }] });
    expect(lines.find(({ number }) => number === 612)).toEqual({
      number: 612,
      parts: [
        { text: 'bốn tháng đạt ' },
        { text: '554 triệu USD', figures: ['la-turnover-2022-4m'] },
        { text: '.' },
      ],
    });
  });

  it('are not sent twice to whoever has them', async () => {
    const tag = (await ask('?first=601')).headers.get('etag')!;
    expect((await ask('?first=601', { 'If-None-Match': tag })).status).toBe(304);
    expect((await ask('?first=701', { 'If-None-Match': tag })).status).toBe(200);
  });

  it.each([
    ['', 400],
    ['?first=one', 400],
    ['?first=1001', 404],
  ])('%s is answered with %i and the reason', async (parameters, status) => {
    const response = await ask(parameters);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ problem: expect.any(String) });
  });

  it('are none of an unknown document, or when the text is gone', async () => {
    expect((await ask('?first=1', {}, 'unknown')).status).toBe(404);
    rmSync(path.join(folder, 'texts'), { recursive: true });
    expect((await ask('?first=1')).status).toBe(404);
  });
});
