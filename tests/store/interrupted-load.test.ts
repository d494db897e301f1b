import { clearInterruptedLoad } from '@/lib/store/load/clear-interrupted-load';
import { loadDataset } from '@/lib/store/load/load-dataset';
import { readSnapshot } from '@/lib/store/read/snapshot';
import { startProgram } from './child-process';
import { describeSnapshot } from './describe-snapshot';
import { largeDataset } from './store-dataset';
import { closeTemporaryDatabases, migratedStore } from './temporary-database';

const LOADER = 'tests/store/programs/load-generation.ts';
const FIGURES = 5000;
const FIRST_REVISION = 'revision 1: 4500 figures of 1000000';

afterEach(closeTemporaryDatabases);

async function storeWithInterruptedLoad() {
  const store = await migratedStore();
  await loadDataset(store, largeDataset(FIGURES, 1));
  const loader = startProgram(LOADER, [`file:${store.databasePath}`, `${FIGURES}`, '2', 'die']);
  expect(await loader.ended).toEqual({ exit: 'SIGKILL', errors: '' });
  return store;
}

describe('a load that was cut off', () => {
  it('is not seen by readers', async () => {
    const store = await storeWithInterruptedLoad();

    expect(await store.client.figureVersion.count({ where: { validUntil: 2 } })).toBe(4500);
    expect(await store.client.figureVersion.count({ where: { validFrom: 2 } })).toBeGreaterThan(0);
    expect(describeSnapshot(await readSnapshot(store))).toBe(FIRST_REVISION);
  });

  it('is cleared without a trace', async () => {
    const store = await storeWithInterruptedLoad();

    await clearInterruptedLoad(store);

    expect(await store.client.figureVersion.count({ where: { validFrom: 2 } })).toBe(0);
    expect(await store.client.figureVersion.count({ where: { validUntil: { not: null } } })).toBe(0);
    expect(await store.client.figureBreakdown.count()).toBe(4500);
    expect(await store.client.figure.count()).toBe(4500);
    expect(describeSnapshot(await readSnapshot(store))).toBe(FIRST_REVISION);
    expect(await store.client.$queryRaw`PRAGMA foreign_key_check`).toEqual([]);
  });

  it('does not stand in the way of the next', async () => {
    const store = await storeWithInterruptedLoad();

    await loadDataset(store, largeDataset(FIGURES, 3));

    expect(describeSnapshot(await readSnapshot(store))).toBe('revision 2: 4500 figures of 3000000');
  });
});

describe('kill -9 at any moment of a load', () => {
  it('leaves the old or the new revision, never less, twenty times', async () => {
    const store = await migratedStore();
    await loadDataset(store, largeDataset(FIGURES, 1));
    const outcomes = new Set<string>();

    for (const attempt of Array.from({ length: 20 }, (_, index) => index)) {
      const { revision } = await readSnapshot(store);
      const old = describeSnapshot(await readSnapshot(store));
      const generation = attempt + 2;
      const loader = startProgram(LOADER, [`file:${store.databasePath}`, `${FIGURES}`, `${generation}`]);
      await loader.printed('loading');
      // Spread over a load, which takes some 400 ms, with chance on top.
      const killer = setTimeout(loader.kill, attempt * 22 + Math.random() * 40);
      await loader.ended;
      clearTimeout(killer);

      const seen = describeSnapshot(await readSnapshot(store));
      expect([old, `revision ${revision + 1}: 4500 figures of ${generation}000000`]).toContain(seen);
      await clearInterruptedLoad(store);
      expect(describeSnapshot(await readSnapshot(store))).toBe(seen);
      expect(await store.client.$queryRaw`PRAGMA foreign_key_check`).toEqual([]);
      outcomes.add(seen === old ? 'old' : 'new');
    }

    expect(outcomes).toContain('old');
  }, 120_000);
});
