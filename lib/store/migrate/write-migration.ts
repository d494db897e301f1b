import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { databaseAdapter } from '../database-adapter';
import { MIGRATIONS_FOLDER, PRISMA_FOLDER, SCHEMA_PATH, readMigrationsFolder } from './migrations-folder';
import { NO_FOREIGN_TABLES, withSchemaEngine } from './schema-engine';

/** The engine's exit code for "the two states differ". */
const DIFFERENT = 2;

/** The SQL that leads from the migrations' tables to the schema's; null when they are the same. */
export async function missingMigrationScript(): Promise<string | null> {
  const migrationsList = await readMigrationsFolder();
  const files = [{ path: SCHEMA_PATH, content: await readFile(SCHEMA_PATH, 'utf8') }];
  const scratchFolder = await mkdtemp(path.join(tmpdir(), 'song-phuong-migration-'));
  try {
    const adapter = databaseAdapter(path.join(scratchFolder, 'scratch.db'));
    const difference = await withSchemaEngine(adapter, async (engine) => {
      // Compared with a real scratch file: the engine's own shadow database runs only a script's first statement here.
      await engine.applyMigrations({ migrationsList, filters: NO_FOREIGN_TABLES });
      return engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: PRISMA_FOLDER },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: NO_FOREIGN_TABLES,
      });
    });
    return difference.exitCode === DIFFERENT ? difference.stdout : null;
  } finally {
    await rm(scratchFolder, { recursive: true, force: true });
  }
}

/**
 * Writes the next migration in Prisma's layout and gives back its path; null when the schema asks for none. `name` is
 * what the folder is called after its UTC timestamp, in small letters, digits and underscores.
 */
export async function writeNextMigration(name: string, now: Date): Promise<string | null> {
  const script = await missingMigrationScript();
  if (script === null) return null;
  const timestamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${timestamp}_${name}`);
  await mkdir(folder);
  await writeFile(path.join(folder, 'migration.sql'), script);
  return path.join(folder, 'migration.sql');
}
