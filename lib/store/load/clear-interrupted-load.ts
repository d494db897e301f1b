import type { PrismaClient } from '@/prisma/generated/client';
import { withDatabaseLock } from '../database-lock';
import type { Store } from '../open-store';
import { withStoreErrors } from '../store-error';
import { IDENTITY_TABLES } from './identities';
import { VERSION_TABLES } from './version-tables';

/**
 * Removes what a load that was cut off has left: rows of a revision that never became current, and endings it wrote
 * for it. While another program is loading there is nothing left over, and nothing is touched. Readers see no change.
 */
export async function clearInterruptedLoad(store: Store): Promise<void> {
  await withDatabaseLock(store.databasePath, 0, () =>
    withStoreErrors(store.databasePath, () => clearRowsAfterCurrent(store.client)),
  );
}

/** The same for a caller that holds the database's lock. Gives back the number of the current revision. */
export async function clearRowsAfterCurrent(client: PrismaClient): Promise<number> {
  const { number: current } = await client.currentRevision.findFirstOrThrow();
  // List rows go with their versions, members with their pairs: the relations say so.
  for (const { version } of VERSION_TABLES.toReversed()) {
    await client.$executeRawUnsafe(`DELETE FROM "${version}" WHERE "validFrom" > ?`, current);
    await client.$executeRawUnsafe(
      `UPDATE "${version}" SET "validUntil" = NULL WHERE "validUntil" > ?`,
      current,
    );
  }
  for (const table of IDENTITY_TABLES.toReversed()) {
    await client.$executeRawUnsafe(`DELETE FROM "${table}" WHERE "knownSince" > ?`, current);
  }
  await client.$executeRawUnsafe('DELETE FROM "Revision" WHERE "number" > ?', current);
  return current;
}
