import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withDatabaseLock } from '@/lib/store/database-lock';
import { StartError } from './start-error';

const PROJECT_FOLDER = path.resolve(__dirname, '..');
const BUILD_FOLDER = path.join(PROJECT_FOLDER, '.next');
const STAMP_PATH = path.join(BUILD_FOLDER, 'sources.sha256');
const LOCK_FOLDER = path.join(PROJECT_FOLDER, 'var');

/** What the built pages depend on. */
const SOURCE_FOLDERS = ['app', 'components', 'lib', 'prisma', 'public', 'server'];
const SOURCE_FILES = ['next.config.js', 'package-lock.json', 'proxy.ts', 'tsconfig.json'];

/** How long one start waits for another one's build, in milliseconds. */
const PATIENCE = 15 * 60_000;

/**
 * Builds the pages unless they are built from these very sources, and says whether there was anything to do. Two
 * starts at once build once: the second waits. `onBuild` is called when a build begins. Throws a StartError with the
 * builder's words when the build fails.
 */
export async function buildPages(onBuild: () => void): Promise<boolean> {
  await mkdir(LOCK_FOLDER, { recursive: true });
  const build = await withDatabaseLock(path.join(LOCK_FOLDER, 'build'), PATIENCE, async () => {
    const digest = await digestOfSources();
    if (await isBuiltFrom(digest)) return false;
    onBuild();
    await runNextBuild();
    await writeFile(STAMP_PATH, await stampOf(digest));
    return true;
  });
  if (!build.done)
    throw new StartError('Another start is still building the pages; try again when it has finished.');
  return build.result;
}

async function isBuiltFrom(digest: string): Promise<boolean> {
  const stamp = await readFile(STAMP_PATH, 'utf8').catch(() => null);
  return stamp !== null && stamp === (await stampOf(digest));
}

/** Names the build too, so that pages built by hand since then do not pass for these. */
async function stampOf(digest: string): Promise<string> {
  const buildId = await readFile(path.join(BUILD_FOLDER, 'BUILD_ID'), 'utf8').catch(() => 'none');
  return `${digest} ${buildId}\n`;
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await sourceFiles()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(PROJECT_FOLDER, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Paths from the project's folder, in one order everywhere. */
async function sourceFiles(): Promise<string[]> {
  const folders = SOURCE_FOLDERS.filter((folder) => existsSync(path.join(PROJECT_FOLDER, folder)));
  const listings = await Promise.all(
    folders.map((folder) =>
      readdir(path.join(PROJECT_FOLDER, folder), { recursive: true, withFileTypes: true }),
    ),
  );
  const inFolders = listings
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(PROJECT_FOLDER, path.join(entry.parentPath, entry.name)));
  return [...inFolders, ...SOURCE_FILES].toSorted();
}

async function runNextBuild(): Promise<void> {
  const builder = spawn(
    process.execPath,
    [path.join(PROJECT_FOLDER, 'node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const stopBuilder = () => builder.kill();
  process.once('exit', stopBuilder);
  const words: Buffer[] = [];
  builder.stdout.on('data', (part: Buffer) => words.push(part));
  builder.stderr.on('data', (part: Buffer) => words.push(part));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    builder.once('error', reject);
    builder.once('close', resolve);
  });
  process.removeListener('exit', stopBuilder);
  if (exitCode !== 0)
    throw new StartError(`The pages could not be built:\n${Buffer.concat(words).toString().trim()}`);
}
