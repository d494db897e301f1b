import { withDatabaseLock } from '@/lib/store/database-lock';
import { clearInterruptedLoad } from '@/lib/store/load/clear-interrupted-load';
import { loadDataset } from '@/lib/store/load/load-dataset';
import { readSnapshot } from '@/lib/store/read/snapshot';
import { startProgram } from './child-process';
import { describeSnapshot } from './describe-snapshot';
import { largeDataset } from './store-dataset';
import { closeTemporaryDatabases, migratedStore, openTestStore } from './temporary-database';

const LOADER = 'tests/store/programs/load-generation.ts';
const WATCHER = 'tests/store/programs/watch-snapshots.ts';
const FIGURES = 5000;

afterEach(closeTemporaryDatabases);

describe('loads and readings at the same time', () => {
  it('shows a reader in another process whole revisions only', async () => {
    const store = await migratedStore();
    await loadDataset(store, largeDataset(FIGURES, 1));
    const watcher = startProgram(WATCHER, [`file:${store.databasePath}`, '4']);
    await watcher.printed('watching');

    await loadDataset(store, largeDataset(FIGURES, 2));
    await loadDataset(store, largeDataset(FIGURES, 3));
    await loadDataset(store, largeDataset(FIGURES, 4));

    expect(await watcher.ended).toEqual({ exit: 0, errors: '' });
    const seen = new Set(watcher.lines);
    const possible = [1, 2, 3, 4].map((number) => `revision ${number}: 4500 figures of ${number}000000`);
    expect(['watching', ...possible]).toEqual(expect.arrayContaining([...seen]));
    expect(seen).toContain('revision 4: 4500 figures of 4000000');
  }, 30_000);

  it('lets a reader of the same process go on during a load', async () => {
    const store = await migratedStore();
    await loadDataset(store, largeDataset(FIGURES, 1));

    const load = loadDataset(store, largeDataset(FIGURES, 2));
    const during = describeSnapshot(await readSnapshot(store));
    await load;

    expect(during).toBe('revision 1: 4500 figures of 1000000');
    expect(describeSnapshot(await readSnapshot(store))).toBe('revision 2: 4500 figures of 2000000');
  });

  it('lets two programs load one after the other', async () => {
    const store = await migratedStore();
    const databaseUrl = `file:${store.databasePath}`;

    const first = startProgram(LOADER, [databaseUrl, `${FIGURES}`, '1']);
    const second = startProgram(LOADER, [databaseUrl, `${FIGURES}`, '2']);

    expect([await first.ended, await second.ended]).toEqual([
      { exit: 0, errors: '' },
      { exit: 0, errors: '' },
    ]);
    expect([first.lines.at(-1), second.lines.at(-1)].sort()).toEqual(['revision 1', 'revision 2']);
    expect(describeSnapshot(await readSnapshot(store))).toMatch(/^revision 2: 4500 figures of [12]000000$/);
    expect(await store.client.$queryRaw`PRAGMA foreign_key_check`).toEqual([]);
  }, 30_000);

  it('lets two stores of one process load one after the other', async () => {
    const store = await migratedStore();
    const other = openTestStore(`file:${store.databasePath}`);

    const results = await Promise.all([
      loadDataset(store, largeDataset(1000, 1)),
      loadDataset(other, largeDataset(1000, 2)),
    ]);

    expect(results.map(({ revision }) => revision).sort()).toEqual([1, 2]);
  });

  it('does not clear the rows of a load that is under way', async () => {
    const store = await migratedStore();
    const other = openTestStore(`file:${store.databasePath}`);

    const load = loadDataset(store, largeDataset(FIGURES, 1), () => void clearInterruptedLoad(other));

    expect(await load).toMatchObject({ revision: 1 });
    expect(describeSnapshot(await readSnapshot(other))).toBe('revision 1: 4500 figures of 1000000');
  });
});

describe('withDatabaseLock', () => {
  it('says so when the lock stays taken', async () => {
    const { databasePath } = await migratedStore();

    const outer = await withDatabaseLock(databasePath, 0, () =>
      withDatabaseLock(databasePath, 150, async () => 'never'),
    );

    expect(outer).toEqual({ done: true, result: { done: false } });
  });

  it('is free again after work that failed', async () => {
    const { databasePath } = await migratedStore();
    const failing = withDatabaseLock(databasePath, 0, () => Promise.reject(new Error('failed on purpose')));
    await expect(failing).rejects.toThrow('failed on purpose');

    expect(await withDatabaseLock(databasePath, 0, async () => 'done')).toEqual({
      done: true,
      result: 'done',
    });
  });
});
