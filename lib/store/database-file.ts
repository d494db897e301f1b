import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from './store-error';

/** Where the database lies when the environment names no other place. */
const DEFAULT_DATABASE_URL = 'file:./var/song-phuong.db';

/** The database's address: `DATABASE_URL`, or `file:./var/song-phuong.db` under the current folder. */
export function databaseUrlFromEnvironment(): string {
  return process.env.DATABASE_URL || DEFAULT_DATABASE_URL;
}

/** The absolute path of the file that a `file:` address names. Throws a StoreError on any other address. */
export function databasePathOf(databaseUrl: string): string {
  const match = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(databaseUrl);
  const written = match?.[1];
  if (written === undefined || written.includes(':memory:')) {
    throw new StoreError(
      'database-url-invalid',
      `DATABASE_URL is "${databaseUrl}"; expected the address of an SQLite file, such as "${DEFAULT_DATABASE_URL}".`,
    );
  }
  return path.resolve(/*turbopackIgnore: true*/ decoded(written));
}

/** The address of a database file as the driver wants it, whatever characters the path holds. */
export function driverUrlOf(databasePath: string): string {
  return `file:${databasePath.split(/[\\/]/).map(encodeURIComponent).join('/')}`;
}

/**
 * Makes sure that a database can be opened at this path: its folder exists (created when missing), and what lies
 * there already is a writable file. Throws a StoreError that says what stands in the way. The file itself is never
 * opened here or anywhere but by SQLite: closing it would drop the locks that this process's connections hold, and
 * another program would then write over what they read.
 */
export function prepareDatabaseFile(databasePath: string): void {
  const folder = path.dirname(databasePath);
  try {
    makeFolder(folder);
    // With the dot, a file in the folder's place is refused too.
    accessSync(`${folder}${path.sep}.`, constants.W_OK);
  } catch (cause) {
    throw new StoreError('database-unwritable', `The folder ${folder} for the database cannot be written.`, {
      cause,
    });
  }
  const stats = statSync(databasePath, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isFile()) {
    throw new StoreError(
      'database-unwritable',
      `${databasePath} is not a file; a database cannot be made there.`,
    );
  }
  try {
    accessSync(databasePath, constants.W_OK);
  } catch (cause) {
    throw new StoreError('database-unwritable', `The database ${databasePath} cannot be written.`, { cause });
  }
}

/** Level by level: where a file system refuses a folder as /proc does, Node's own recursion never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another program may have made it at the same moment.
    if (!existsSync(folder)) throw error;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
