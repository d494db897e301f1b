import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

export const PRISMA_FOLDER = path.resolve(__dirname, '../../../prisma');

export const SCHEMA_PATH = path.join(PRISMA_FOLDER, 'schema.prisma');
export const MIGRATIONS_FOLDER = path.join(PRISMA_FOLDER, 'migrations');

const LOCK_FILE = 'migration_lock.toml';
const SCRIPT_FILE = 'migration.sql';

/** The migrations in Prisma's layout (`<timestamp>_<name>/migration.sql`), oldest first, as the engine takes them. */
export async function readMigrationsFolder(folder = MIGRATIONS_FOLDER): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, SCRIPT_FILE)))
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = names.map(async (name) => {
    const content = await readFile(path.join(folder, name, SCRIPT_FILE), 'utf8');
    return {
      path: name,
      migrationFile: { path: SCRIPT_FILE, content: { tag: 'ok' as const, value: content } },
    };
  });
  return {
    baseDir: folder,
    lockfile: { path: LOCK_FILE, content: await readFile(path.join(folder, LOCK_FILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(migrationDirectories),
  };
}
