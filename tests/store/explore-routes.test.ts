import { GET as getRows } from '@/app/[locale]/explore/rows/route';
import { loadDataset } from '@/lib/store/load/load-dataset';
import { migrateStore } from '@/lib/store/migrate/migrate-store';
import { datasetOf, figureRow } from './store-dataset';
import { closeTemporaryDatabases, openTestStore, temporaryDatabaseUrl } from './temporary-database';

const FIRST = figureRow({ id: 'turnover-2021' });
const CORRECTED = figureRow({ id: 'turnover-2021', value: '1380000000', as_written: '1,38 tỷ USD' });
const context = { params: Promise.resolve({ locale: 'en' }) };
const shared = globalThis as { songPhuongStore?: ReturnType<typeof openTestStore> };

beforeAll(async () => {
  const databaseUrl = temporaryDatabaseUrl();
  await migrateStore(databaseUrl);
  const store = openTestStore(databaseUrl);
  await loadDataset(store, datasetOf([FIRST]));
  await loadDataset(store, datasetOf([CORRECTED]));
  shared.songPhuongStore = store;
});

afterAll(async () => {
  delete shared.songPhuongStore;
  await closeTemporaryDatabases();
});

describe('the rows of a view', () => {
  const ask = async (parameters: string) =>
    (await getRows(new Request(`http://localhost/en/explore/rows${parameters}`), context)).text();

  it('are of the latest revision', async () => {
    expect(await ask('')).toContain('1,38 tỷ USD');
  });

  it('are of the revision that the address is frozen to', async () => {
    const frozen = await ask('?revision=1');
    expect(frozen).toContain('1,37 tỷ USD');
    expect(frozen).not.toContain('1,38 tỷ USD');
  });
});
