import { parseArgs } from 'node:util';
import { describeProblem } from '@/lib/dataset/problem';
import { readDataset } from '@/lib/dataset/read-dataset';
import { databaseUrlFromEnvironment } from '@/lib/store/database-file';
import { clearInterruptedLoad } from '@/lib/store/load/clear-interrupted-load';
import { loadDataset, type LoadProgress, type LoadResult } from '@/lib/store/load/load-dataset';
import { migrateStore } from '@/lib/store/migrate/migrate-store';
import { openStore } from '@/lib/store/open-store';
import { StoreError } from '@/lib/store/store-error';

/** Milliseconds between two lines of progress; a load shorter than that prints none. */
const PROGRESS_INTERVAL = 2000;

/**
 * Loads the dataset into the database: `npm run data:load -- [--data <folder>]`. Problems of the dataset go to stderr,
 * one a line; then the exit code is 1 and the current revision stays.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
  await loadFolder(values.data);
}

async function loadFolder(dataFolder: string): Promise<void> {
  const databaseUrl = databaseUrlFromEnvironment();
  await migrateStore(databaseUrl);
  const store = openStore(databaseUrl);
  try {
    await clearInterruptedLoad(store);
    const { dataset, problems } = await readDataset(dataFolder);
    if (dataset === null) {
      process.stderr.write(problems.map((problem) => `${describeProblem(problem)}\n`).join(''));
      process.exitCode = 1;
      return;
    }
    process.stdout.write(`${summaryOf(await loadDataset(store, dataset, progressPrinter()))}\n`);
  } finally {
    await store.close();
  }
}

function progressPrinter(): LoadProgress {
  let printedAt = Date.now();
  return (written, total) => {
    if (Date.now() - printedAt < PROGRESS_INTERVAL) return;
    printedAt = Date.now();
    process.stdout.write(`Loading: ${written} of ${total} rows\n`);
  };
}

function summaryOf({ revision, changed, added, ended }: LoadResult): string {
  return changed
    ? `Revision ${revision}: ${added} rows added, ${ended} ended.`
    : `Revision ${revision}: nothing changed.`;
}

/** An option this command does not know, or one without its value; the message says which. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

main().catch((error: unknown) => {
  if (!(error instanceof StoreError) && !isArgumentError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
