import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadDataset } from '@/lib/store/load/load-dataset';
import { migrateStore } from '@/lib/store/migrate/migrate-store';
import { missingMigrationScript } from '@/lib/store/migrate/write-migration';
import { openStore } from '@/lib/store/open-store';
import { readSnapshot } from '@/lib/store/read/snapshot';
import { datasetOf, figureRow } from './store-dataset';
import {
  closeTemporaryDatabases,
  migratedStore,
  openTestStore,
  temporaryDatabaseUrl,
  temporaryFolder,
} from './temporary-database';

afterEach(closeTemporaryDatabases);

describe('migrateStore', () => {
  it('makes a database where there is none, with its folder', async () => {
    const databaseUrl = `file:${path.join(temporaryFolder(), 'new folder', 'store.db')}`;

    const applied = await migrateStore(databaseUrl);

    expect(applied).toEqual([expect.stringMatching(/^\d{14}_init$/)]);
    const snapshot = await readSnapshot(openTestStore(databaseUrl));
    expect(snapshot).toMatchObject({ revision: 0, loadedAt: '', figures: [] });
  });

  it('leaves an up-to-date database as it is', async () => {
    const store = await migratedStore();
    await loadDataset(store, datasetOf([figureRow({ id: 'turnover-2021' })]));

    const applied = await migrateStore(`file:${store.databasePath}`);

    expect(applied).toEqual([]);
    expect((await readSnapshot(store)).figures).toHaveLength(1);
  });

  it('makes a database where another migrator was cut off', async () => {
    const databaseUrl = temporaryDatabaseUrl();
    writeFileSync(`${databaseUrl.slice('file:'.length)}.new`, 'half a database');

    expect(await migrateStore(databaseUrl)).toHaveLength(1);
  });

  it('lets two migrators of one database follow each other', async () => {
    const databaseUrl = temporaryDatabaseUrl();

    const applied = await Promise.all([migrateStore(databaseUrl), migrateStore(databaseUrl)]);

    expect(applied.flat()).toEqual([expect.stringMatching(/_init$/)]);
  });

  it('keeps a record that the ordinary Prisma command reads', async () => {
    const { client } = await migratedStore();

    const record =
      await client.$queryRaw`SELECT migration_name, applied_steps_count, logs FROM _prisma_migrations`;

    expect(record).toEqual([
      { migration_name: expect.stringMatching(/_init$/), applied_steps_count: 1, logs: null },
    ]);
  });

  it('sets write-ahead logging for every later connection', async () => {
    const { client } = await migratedStore();

    expect(await client.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }]);
  });

  it('has a migration for everything in the schema', async () => {
    expect(await missingMigrationScript()).toBeNull();
  });
});

describe('a database that cannot be used', () => {
  it.each(['postgresql://localhost/figures', 'store.db', 'file::memory:', 'file:', 'file:x.db?mode=ro'])(
    'refuses the address %s and shows a good one',
    async (databaseUrl) => {
      await expect(migrateStore(databaseUrl)).rejects.toMatchObject({
        name: 'StoreError',
        code: 'database-url-invalid',
        message: expect.stringContaining('such as "file:./var/song-phuong.db"'),
      });
    },
  );

  it('says that a file is not a database, and leaves it as it is', async () => {
    const file = path.join(temporaryFolder(), 'figures.csv');
    writeFileSync(file, 'id,lines,locator,as_written\n');

    await expect(migrateStore(`file:${file}`)).rejects.toMatchObject({
      code: 'database-not-sqlite',
      message: `The file ${file} is not an SQLite database.`,
    });
    expect(readFileSync(file, 'utf8')).toBe('id,lines,locator,as_written\n');
  });

  it('says that a folder stands where the database should', () => {
    const folder = path.join(temporaryFolder(), 'store.db');
    mkdirSync(folder);

    expect(() => openStore(`file:${folder}`)).toThrow(`${folder} is not a file`);
  });

  it('says that a folder cannot be made', () => {
    const file = path.join(temporaryFolder(), 'occupied');
    writeFileSync(file, '');

    expect(() => openStore(`file:${file}/store.db`)).toThrow(
      `The folder ${file} for the database cannot be written.`,
    );
  });

  it('says so where the system takes no folders', () => {
    expect(() => openStore('file:/proc/figures/store.db')).toThrow(
      'The folder /proc/figures for the database cannot be written.',
    );
  });

  it('says that the tables are missing', async () => {
    const store = openTestStore(temporaryDatabaseUrl());

    await expect(readSnapshot(store)).rejects.toMatchObject({
      code: 'database-not-migrated',
      message: expect.stringContaining('run "npm run data:load"'),
    });
  });

  it('says that a database is damaged', async () => {
    const { client, databasePath } = await migratedStore();
    await client.$executeRaw`PRAGMA writable_schema = ON`;
    await client.$executeRaw`UPDATE sqlite_master SET sql = 'CREATE nothing' WHERE name = 'Revision'`;

    const reading = readSnapshot(openTestStore(`file:${databasePath}`));

    await expect(reading).rejects.toMatchObject({
      code: 'database-damaged',
      message: `The database ${databasePath} is damaged; delete it and load the dataset again.`,
    });
  });

  it("leaves another program's database alone", async () => {
    const databaseUrl = temporaryDatabaseUrl();
    const { client } = openTestStore(databaseUrl);
    await client.$executeRaw`CREATE TABLE Invoice (id TEXT PRIMARY KEY)`;

    await expect(migrateStore(databaseUrl)).rejects.toMatchObject({ code: 'migration-failed' });
    expect(await client.$queryRaw`SELECT name FROM sqlite_master WHERE type = 'table'`).toEqual([
      { name: 'Invoice' },
    ]);
    expect(await client.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'delete' }]);
  });
});
