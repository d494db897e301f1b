import { parseArgs } from 'node:util';
import { describeProblem } from '@/lib/dataset/problem';
import { readDataset } from '@/lib/dataset/read-dataset';
import {
  databasePathOf,
  databaseUrlFromEnvironment,
  driverUrlOf,
  prepareDatabaseFile,
} from '@/lib/store/database-file';
import { generateClient } from '@/lib/store/generate-client';
import { StoreError } from '@/lib/store/store-error';
import { buildPages } from '@/server/page-build';
import { checkPortIsFree, portFromEnvironment } from '@/server/port';
import { servePages } from '@/server/serve-pages';
import { StartError } from '@/server/start-error';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Milliseconds between two looks at whether the shell that started this is still there. */
const PARENT_WATCH_INTERVAL = 250;

let parentWatch: NodeJS.Timeout | undefined;

/**
 * Brings everything into being and serves it: `npm start [-- --data <folder>]`, with `PORT` and `DATABASE_URL` of the
 * environment. What only takes a moment to refuse is looked at first.
 */
async function main(): Promise<void> {
  const dataFolder = dataFolderOf(process.argv.slice(2));
  stopWhenTold(() => process.exit(0));
  const port = portFromEnvironment();
  await checkPortIsFree(port);
  const databasePath = databasePathOf(databaseUrlFromEnvironment());
  prepareDatabaseFile(databasePath);
  process.env.DATABASE_URL = driverUrlOf(databasePath);

  say('Preparing the database client');
  await generateClient();
  say(`Loading the dataset into ${databasePath}`);
  await bringDataUpToDate(process.env.DATABASE_URL, dataFolder);
  const built = await buildPages(() =>
    say('Building the pages; this takes about a minute, and only the first time'),
  );
  say(built ? 'Starting the server' : 'The pages are built already; starting the server');
  const pages = await servePages(port);
  stopWhenTold(() => void pages.stop().then(() => process.exit(0)));
  await warmUp(port);
  say(`Song Phương is ready on http://localhost:${port}`);
}

/** Asks for a page before any reader does: the first answer reads the whole revision and loads the code of the pages. */
async function warmUp(port: number): Promise<void> {
  const answer = await fetch(`http://localhost:${port}/en/search?q=a`);
  if (!answer.ok) throw new StartError(`The first page answers with the status ${answer.status}.`);
  await answer.arrayBuffer();
}

function dataFolderOf(commandArguments: readonly string[]): string {
  try {
    const options = { data: { type: 'string', default: 'data' } } as const;
    return parseArgs({ args: [...commandArguments], options }).values.data;
  } catch (cause) {
    throw new StartError('Usage: npm start [-- --data <folder of the dataset>]', { cause });
  }
}

/** Loads the dataset. One with problems is not loaded: its problems are printed, and an older revision goes on. */
async function bringDataUpToDate(databaseUrl: string, dataFolder: string): Promise<void> {
  // These know the client that has just been generated: they cannot be loaded before.
  const { migrateStore } = await import('@/lib/store/migrate/migrate-store');
  const { openStore } = await import('@/lib/store/open-store');
  const { clearInterruptedLoad } = await import('@/lib/store/load/clear-interrupted-load');
  const { loadDataset } = await import('@/lib/store/load/load-dataset');
  const { readCurrentRevision } = await import('@/lib/store/read/current-revision');

  await migrateStore(databaseUrl);
  const store = openStore(databaseUrl);
  try {
    await clearInterruptedLoad(store);
    const { dataset, problems } = await readDataset(dataFolder);
    if (dataset !== null) {
      const { revision, changed } = await loadDataset(store, dataset);
      say(`Revision ${revision} of the data${changed ? '' : ', nothing changed'}`);
      return;
    }
    for (const problem of problems) console.error(describeProblem(problem));
    const revision = await readCurrentRevision(store);
    if (revision === 0)
      throw new StartError('The dataset has problems and nothing was loaded before; nothing to serve.');
    say(`The dataset has problems: revision ${revision}, loaded before, stays`);
  } finally {
    await store.close();
  }
}

/**
 * Calls `stop`, the latest one given, when the program is told to end. The shell between npm and this process passes no
 * signal on, so the end of that shell is a sign too.
 */
function stopWhenTold(stop: () => void): void {
  clearInterval(parentWatch);
  for (const signal of SIGNALS) process.removeAllListeners(signal).once(signal, stop);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  parentWatch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(parentWatch);
    stop();
  }, PARENT_WATCH_INTERVAL).unref();
}

function say(sentence: string): void {
  console.log(sentence);
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError || error instanceof StoreError ? error.message : error);
  process.exit(1);
});
