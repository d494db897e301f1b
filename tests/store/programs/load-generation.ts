import { loadDataset } from '@/lib/store/load/load-dataset';
import { openStore } from '@/lib/store/open-store';
import { largeDataset } from '../store-dataset';

/**
 * Loads a generation of the large dataset: `<database url> <count> <generation> [die]`. With `die` the process ends
 * itself, as by a power cut, once a part of the rows is written.
 */
async function main(): Promise<void> {
  const [databaseUrl = '', count, generation, die] = process.argv.slice(2);
  const dataset = largeDataset(Number(count), Number(generation));
  const store = openStore(databaseUrl);
  process.stdout.write('loading\n');
  const { revision } = await loadDataset(store, dataset, (written, total) => {
    if (die === 'die' && written > total / 2) process.kill(process.pid, 'SIGKILL');
  });
  process.stdout.write(`revision ${revision}\n`);
  await store.close();
}

void main();
