import { loadDataset } from '@/lib/store/load/load-dataset';
import { readHeldSnapshot, readSnapshot } from '@/lib/store/read/snapshot';
import { datasetOf, figureRow } from './store-dataset';
import { closeTemporaryDatabases, migratedStore } from './temporary-database';

const FIRST = figureRow({ id: 'turnover-2021' });
const CORRECTED = figureRow({ id: 'turnover-2021', value: '1380000000', as_written: '1,38 tỷ USD' });

afterEach(closeTemporaryDatabases);

async function storeOfTwoRevisions() {
  const store = await migratedStore();
  await loadDataset(store, datasetOf([FIRST]));
  await loadDataset(store, datasetOf([CORRECTED]));
  return store;
}

describe('a revision by its number', () => {
  it('is as it was, also when there is a newer one', async () => {
    const store = await storeOfTwoRevisions();
    const past = await readHeldSnapshot(store, 1);
    expect(past?.revision).toBe(1);
    expect(past?.figures[0]?.asWritten).toBe('1,37 tỷ USD');
  });

  it('is the one that pages show when it is the latest', async () => {
    const store = await storeOfTwoRevisions();
    expect(await readHeldSnapshot(store, 2)).toBe(await readSnapshot(store));
  });

  it('is read once', async () => {
    const store = await storeOfTwoRevisions();
    expect(await readHeldSnapshot(store, 1)).toBe(await readHeldSnapshot(store, 1));
  });

  it('is nothing when the database does not hold it', async () => {
    expect(await readHeldSnapshot(await storeOfTwoRevisions(), 3)).toBeNull();
  });
});
