import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateStore } from '@/lib/store/migrate/migrate-store';
import { openStore, type Store } from '@/lib/store/open-store';

const folders: string[] = [];
const stores: Store[] = [];

/** A folder that closeTemporaryDatabases removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'song-phuong-test-'));
  folders.push(folder);
  return folder;
}

/** The address of a database that does not exist yet. */
export function temporaryDatabaseUrl(): string {
  return `file:${path.join(temporaryFolder(), 'store.db')}`;
}

/** Opens a database that closeTemporaryDatabases closes. */
export function openTestStore(databaseUrl: string): Store {
  const store = openStore(databaseUrl);
  stores.push(store);
  return store;
}

/** A new database with its tables, open. */
export async function migratedStore(): Promise<Store> {
  const databaseUrl = temporaryDatabaseUrl();
  await migrateStore(databaseUrl);
  return openTestStore(databaseUrl);
}

/** For `afterEach`: closes and removes what a test has opened. */
export async function closeTemporaryDatabases(): Promise<void> {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
