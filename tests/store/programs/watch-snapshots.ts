import { openStore } from '@/lib/store/open-store';
import { readCurrentRevision } from '@/lib/store/read/current-revision';
import { readSnapshotAt } from '@/lib/store/read/snapshot';
import { describeSnapshot } from '../describe-snapshot';

/** Reads the whole current revision again and again, and prints what it saw: `<database url> <last revision>`. */
async function main(): Promise<void> {
  const [databaseUrl = '', last] = process.argv.slice(2);
  const store = openStore(databaseUrl);
  process.stdout.write('watching\n');
  let revision: number;
  do {
    revision = await readCurrentRevision(store);
    process.stdout.write(`${describeSnapshot(await readSnapshotAt(store, revision))}\n`);
  } while (revision < Number(last));
  await store.close();
}

void main();
