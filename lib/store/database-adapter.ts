import { PrismaLibSql } from '@prisma/adapter-libsql';
import { driverUrlOf } from './database-file';

/** How long a write waits for another program's write, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/**
 * The driver for a database file. The timeout goes in here because each transaction opens a connection of its own,
 * which a PRAGMA sent to another one does not reach.
 */
export function databaseAdapter(databasePath: string, busyTimeout = BUSY_TIMEOUT): PrismaLibSql {
  return new PrismaLibSql({ url: driverUrlOf(databasePath), timeout: busyTimeout });
}
