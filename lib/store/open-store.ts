import { PrismaClient } from '@/prisma/generated/client';
import { databaseAdapter } from './database-adapter';
import { databasePathOf, prepareDatabaseFile } from './database-file';

/** An open database. Only this room uses its client. */
export interface Store {
  readonly client: PrismaClient;
  /** Absolute path of the SQLite file. */
  readonly databasePath: string;
  close(): Promise<void>;
}

/**
 * Opens the database at a `file:` address; its folder is created when missing. The tables are made by migrateStore.
 * Throws a StoreError when the address is wrong or the file cannot be a writable SQLite database.
 */
export function openStore(databaseUrl: string): Store {
  const databasePath = databasePathOf(databaseUrl);
  prepareDatabaseFile(databasePath);
  const client = new PrismaClient({ adapter: databaseAdapter(databasePath) });
  return { client, databasePath, close: () => client.$disconnect() };
}
