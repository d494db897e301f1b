import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseUrlFromEnvironment } from '@/lib/store/database-file';

/**
 * Has `print` work with the program's database where the brief is on the program's own dataset. Any other gets a database
 * of its own, gone afterwards: loaded into the program's it would be the newest revision for every reader.
 */
export async function withReportDatabase(
  dataFolder: string,
  print: (databaseUrl: string) => Promise<void>,
): Promise<void> {
  if (path.resolve(dataFolder) === path.resolve('data')) return print(databaseUrlFromEnvironment());
  const folder = await mkdtemp(path.join(tmpdir(), 'song-phuong-report-'));
  try {
    await print(`file:${path.join(folder, 'report.db')}`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
