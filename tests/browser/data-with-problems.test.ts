import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runApplication } from './application';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-problems-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  return answer.text();
}

it('a dataset with problems is told file by file, and what was loaded before is still served', async () => {
  const databaseUrl = `file:${path.join(folder, 'store.db')}`;
  const data = path.join(folder, 'data');
  cpSync('data', data, { recursive: true });
  const before = await runApplication(databaseUrl, data);
  await before.stop();

  writeFileSync(path.join(data, 'figures/visit-la-2025-12.csv'), '');
  const after = await runApplication(databaseUrl, data);
  const page = await fetchText(`${after.address}/vi/explore?document=visit-la-2025-12`);
  await after.stop();
  expect(after.printed()).toMatch(/figures\/visit-la-2025-12\.csv:1:/);
  expect(after.printed()).toContain('revision 1, loaded before, stays');
  expect(page).toContain('visit-la-trade-turnover-target');
});
