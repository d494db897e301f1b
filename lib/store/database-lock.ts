import { setTimeout as pause } from 'node:timers/promises';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { databaseAdapter } from './database-adapter';
import { withStoreErrors } from './store-error';

const RETRY_INTERVAL = 100;

/** What a piece of work under the lock came to: its result, or nothing because another held the lock all the while. */
export type LockedWork<Result> = { readonly done: true; readonly result: Result } | { readonly done: false };

/**
 * Runs `work` while no other process (and nothing else in this one) runs work under the same database's lock, waiting
 * up to `patience` milliseconds for it. Readers are not concerned. The lock is SQLite's own on an empty file beside
 * the database, so that the operating system lifts it whenever and however its holder ends.
 */
export async function withDatabaseLock<Result>(
  databasePath: string,
  patience: number,
  work: () => Promise<Result>,
): Promise<LockedWork<Result>> {
  const release = await withStoreErrors(databasePath, () => acquireLock(`${databasePath}.lock`, patience));
  if (release === null) return { done: false };
  try {
    return { done: true, result: await work() };
  } finally {
    await release();
  }
}

/** Takes the lock and gives back what releases it; null when it stayed taken. */
async function acquireLock(lockPath: string, patience: number): Promise<(() => Promise<void>) | null> {
  const giveUpAt = Date.now() + patience;
  // No busy timeout: the driver would wait synchronously, and this process must go on serving meanwhile.
  const connection = await databaseAdapter(lockPath, 0).connect();
  for (;;) {
    try {
      await connection.executeRaw({ sql: 'BEGIN EXCLUSIVE', args: [], argTypes: [] });
      return () => releaseLock(connection);
    } catch (error) {
      if (!isBusy(error) || Date.now() >= giveUpAt) {
        await connection.dispose();
        if (isBusy(error)) return null;
        throw error;
      }
      await pause(RETRY_INTERVAL);
    }
  }
}

/** The transaction is ended by hand: the driver closes a connection only when its memory is cleaned up. */
async function releaseLock(connection: SqlDriverAdapter): Promise<void> {
  await connection.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] });
  await connection.dispose();
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy|SocketTimeout/i.test(error.message);
}
