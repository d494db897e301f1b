import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { databaseAdapter } from '../database-adapter';
import { databasePathOf, prepareDatabaseFile } from '../database-file';
import { withDatabaseLock } from '../database-lock';
import { StoreError, asStoreError, withStoreErrors } from '../store-error';
import { readMigrationsFolder } from './migrations-folder';
import { NO_FOREIGN_TABLES, withSchemaEngine } from './schema-engine';

/** How long one migrator waits for another program's migration or load, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Brings the database at a `file:` address to this version's tables and gives back the names of the migrations that
 * were missing; a database that does not exist is made. Sets write-ahead logging, so that readers go on while a load
 * writes. Throws a StoreError when the database cannot be written or a migration fails.
 */
export async function migrateStore(databaseUrl: string): Promise<readonly string[]> {
  const databasePath = databasePathOf(databaseUrl);
  prepareDatabaseFile(databasePath);
  const migration = await withDatabaseLock(databasePath, PATIENCE, async () => {
    const isNew = !existsSync(databasePath);
    const applied = isNew ? await makeDatabase(databasePath) : await applyMissingMigrations(databasePath);
    await withStoreErrors(databasePath, () => setWriteAheadLogging(databasePath));
    return applied;
  });
  if (!migration.done) {
    throw new StoreError(
      'load-in-progress',
      `Another program is loading the database ${databasePath}; try again when it has finished.`,
    );
  }
  return migration.result;
}

/** Makes the tables in a file aside and moves it into place: who is interrupted leaves no half-made database. */
async function makeDatabase(databasePath: string): Promise<readonly string[]> {
  const draftPath = `${databasePath}.new`;
  await rm(draftPath, { force: true });
  await rm(`${draftPath}-journal`, { force: true });
  const applied = await applyMissingMigrations(draftPath);
  await rename(draftPath, databasePath);
  return applied;
}

/** Write-ahead logging is a property of the file: once set, every later connection has it. */
async function setWriteAheadLogging(databasePath: string): Promise<void> {
  const connection = await databaseAdapter(databasePath).connect();
  try {
    await connection.queryRaw({ sql: 'PRAGMA journal_mode = WAL', args: [], argTypes: [] });
  } finally {
    await connection.dispose();
  }
}

async function applyMissingMigrations(databasePath: string): Promise<readonly string[]> {
  const migrationsList = await readMigrationsFolder();
  try {
    const applied = await withSchemaEngine(databaseAdapter(databasePath), (engine) =>
      engine.applyMigrations({ migrationsList, filters: NO_FOREIGN_TABLES }),
    );
    return applied.appliedMigrationNames;
  } catch (error) {
    const known = asStoreError(error, databasePath);
    if (known instanceof StoreError) throw known;
    throw new StoreError(
      'migration-failed',
      `The database ${databasePath} holds other tables than expected; set DATABASE_URL to another file or move it away.`,
      { cause: error },
    );
  }
}
