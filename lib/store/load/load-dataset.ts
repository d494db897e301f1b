import type { PrismaClient } from '@/prisma/generated/client';
import type { Dataset } from '@/lib/dataset/dataset';
import { differenceOf, type Difference, type PlacedDigest } from '@/lib/revision/difference';
import { digestOfCells, digestOfRows } from '@/lib/revision/digest';
import { withDatabaseLock } from '../database-lock';
import type { Store } from '../open-store';
import { StoreError, withStoreErrors } from '../store-error';
import { clearRowsAfterCurrent } from './clear-interrupted-load';
import { writeIdentities } from './identities';
import { VERSION_TABLES, type VersionRow, type VersionTable } from './version-tables';
import { endRows, insertRows, type RowsWritten } from './write-rows';

/** How long a load waits for another program's load, in milliseconds. */
const PATIENCE = 60_000;

/** What a load came to. `added` and `ended` count rows of all tables; a changed row is one of each. */
export interface LoadResult {
  readonly revision: number;
  readonly changed: boolean;
  readonly added: number;
  readonly ended: number;
}

/** Called between batches with the rows written so far and the rows to write in all. */
export type LoadProgress = (written: number, total: number) => void;

type DigestedRow = VersionRow & { readonly key: string; readonly digest: string };

interface TableState {
  readonly table: VersionTable;
  readonly rows: readonly DigestedRow[];
}

interface TableDifference {
  readonly table: VersionTable;
  readonly difference: Difference<DigestedRow>;
}

/**
 * Makes a dataset the current revision. Only rows that changed are written, for the next revision, where no reader
 * looks; one update of one row then makes it current. A dataset equal to the current revision changes nothing. Waits
 * for a load by another program; throws a StoreError when that takes too long, and then nothing has changed.
 */
export async function loadDataset(
  store: Store,
  dataset: Dataset,
  onProgress: LoadProgress = () => {},
): Promise<LoadResult> {
  const load = await withDatabaseLock(store.databasePath, PATIENCE, () =>
    withStoreErrors(store.databasePath, () => loadUnderLock(store.client, dataset, onProgress)),
  );
  if (load.done) return load.result;
  throw new StoreError(
    'load-in-progress',
    `Another program is loading the database ${store.databasePath}; try again when it has finished.`,
  );
}

async function loadUnderLock(
  client: PrismaClient,
  dataset: Dataset,
  onProgress: LoadProgress,
): Promise<LoadResult> {
  const current = await clearRowsAfterCurrent(client);
  const states = VERSION_TABLES.map((table) => ({ table, rows: digestedRows(table, dataset) }));
  const digest = digestOfState(states);
  const unchanged = { revision: current, changed: false, added: 0, ended: 0 };
  const { digest: currentDigest } = await client.revision.findUniqueOrThrow({ where: { number: current } });
  if (digest === currentDigest) return unchanged;

  const differences: TableDifference[] = [];
  for (const { table, rows } of states) {
    differences.push({ table, difference: differenceOf(await presentRows(client, table), rows) });
  }
  const added = differences.reduce((sum, { difference }) => sum + difference.added.length, 0);
  const ended = differences.reduce((sum, { difference }) => sum + difference.endedKeys.length, 0);
  if (added + ended === 0) return unchanged;

  let written = 0;
  const onWritten: RowsWritten = (count) => onProgress((written += count), added + ended);
  const next = current + 1;
  await writeIdentities(client, dataset, next);
  for (const change of differences) await writeDifference(client, change, next, onWritten);
  const counts = { figureCount: dataset.figures.length, addedRows: added, endedRows: ended };
  await client.revision.create({
    data: { number: next, digest, loadedAt: new Date().toISOString(), ...counts },
  });
  await client.currentRevision.update({ where: { id: 1, number: current }, data: { number: next } });
  return { revision: next, changed: true, added, ended };
}

function digestedRows(table: VersionTable, dataset: Dataset): DigestedRow[] {
  return table.rowsOf(dataset).map((row) => ({
    ...row,
    key: row.id,
    digest: digestOfCells([row.id, ...row.cells, ...row.listedIds]),
  }));
}

function digestOfState(states: readonly TableState[]): string {
  return digestOfRows(
    states.flatMap(({ table, rows }) => rows.map((row) => [table.version, row.key, row.digest])),
  );
}

/** The rows of one table that the current revision holds; called when nothing is left of an interrupted load. */
function presentRows(client: PrismaClient, { version, idColumn }: VersionTable): Promise<PlacedDigest[]> {
  const columns = `"${idColumn}" AS "key", "digest", "position"`;
  return client.$queryRawUnsafe(`SELECT ${columns} FROM "${version}" WHERE "validUntil" IS NULL`);
}

async function writeDifference(
  client: PrismaClient,
  { table, difference }: TableDifference,
  next: number,
  onWritten: RowsWritten,
): Promise<void> {
  const { idColumn, version, list } = table;
  await endRows(client, { table: version, idColumn }, difference.endedKeys, next, onWritten);
  await insertRows(
    client,
    { table: version, columns: [idColumn, 'validFrom', 'position', 'digest', ...table.columns] },
    difference.added.map(({ row, position }) => [row.id, next, position, row.digest, ...row.cells]),
    onWritten,
  );
  if (list === null) return;
  const listRows = difference.added.flatMap(({ row }) =>
    row.listedIds.map((listedId, place) => [row.id, next, place, listedId]),
  );
  const columns = [idColumn, 'validFrom', 'place', list.column];
  await insertRows(client, { table: list.table, columns }, listRows, () => {});
}
