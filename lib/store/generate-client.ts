import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const PROJECT_FOLDER = path.resolve(__dirname, '../..');
const STAMP_PATH = path.join(PROJECT_FOLDER, 'prisma/generated/.stamp');
/** What the generated client depends on. */
const SOURCES = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];

/**
 * Generates Prisma's client into `prisma/generated` and says whether there was anything to do: a client made from the
 * same schema by the same Prisma is kept. Nothing is downloaded and no news are asked for.
 */
export async function generateClient(): Promise<boolean> {
  const stamp = await stampOfSources();
  if ((await readFile(STAMP_PATH, 'utf8').catch(() => '')) === stamp) return false;
  const prismaCommand = path.join(PROJECT_FOLDER, 'node_modules/prisma/build/index.js');
  await promisify(execFile)(process.execPath, [prismaCommand, 'generate'], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  });
  await writeFile(STAMP_PATH, stamp);
  return true;
}

async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(await readFile(path.join(PROJECT_FOLDER, source)));
  return hash.digest('hex');
}
