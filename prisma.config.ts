import { defineConfig } from 'prisma/config';

// Prisma's generator asks for a schema engine before it starts and would download one, but never runs it: any
// executable that exists will do. Migrations use the engine's WebAssembly build (lib/store/migrate).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
