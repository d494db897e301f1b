import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { PrismaLibSql } from '@prisma/adapter-libsql';
import { SCHEMA_PATH } from './migrations-folder';

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

const ENGINE_SPECIFIER = '@prisma/schema-engine-wasm/schema_engine_bg';

/** The engine wants to know of tables that others manage; there are none. */
export const NO_FOREIGN_TABLES = { externalTables: [], externalEnums: [] };

let engineModule: Promise<EngineModule> | null = null;

/**
 * Runs `work` with Prisma's schema engine over a database. It is the engine's WebAssembly build, which comes with the
 * packages: nothing is downloaded and no other process started.
 */
export async function withSchemaEngine<Result>(
  adapter: PrismaLibSql,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  engineModule ??= loadEngineModule();
  const { SchemaEngine: Engine } = await engineModule;
  const datamodels: [string, string][] = [[SCHEMA_PATH, await readFile(SCHEMA_PATH, 'utf8')]];
  const engine = await Engine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** Instantiates the WebAssembly by hand: the package's own entry imports it as a module, which needs a bundler. */
async function loadEngineModule(): Promise<EngineModule> {
  const folder = path.dirname(require.resolve(ENGINE_SPECIFIER));
  const bytes = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return glue;
}
