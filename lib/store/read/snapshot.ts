import type { Snapshot } from '@/lib/series/snapshot';
import type { Store } from '../open-store';
import { withStoreErrors } from '../store-error';
import { readCatalogue } from './catalogue';
import { readCurrentRevision } from './current-revision';
import { readFigures } from './figures';

interface RememberedSnapshot {
  readonly revision: number;
  readonly snapshot: Promise<Snapshot>;
}

/** The latest snapshot of each open store. A revision never changes, so its number says whether it still holds. */
const remembered = new WeakMap<Store, RememberedSnapshot>();

/**
 * The whole current revision. It is read once and kept in memory; each call asks only whether it is still the current
 * one. Before the first load it is revision 0 with nothing in it. Throws a StoreError when the database cannot be read.
 */
export async function readSnapshot(store: Store): Promise<Snapshot> {
  const revision = await readCurrentRevision(store);
  const known = remembered.get(store);
  if (known?.revision === revision) return known.snapshot;
  const snapshot = readSnapshotAt(store, revision);
  remembered.set(store, { revision, snapshot });
  // A failed reading is not remembered: the next call tries again.
  snapshot.catch(() => remembered.delete(store));
  return snapshot;
}

/** Past revisions kept in memory for each open store; the one asked for longest ago is forgotten first. */
const MOST_PAST_SNAPSHOTS = 3;
const pastSnapshots = new WeakMap<Store, Map<number, Promise<Snapshot>>>();

/**
 * A revision by its number, current or past; null where the database does not hold it. Throws a StoreError when the
 * database cannot be read.
 */
export async function readHeldSnapshot(store: Store, revision: number): Promise<Snapshot | null> {
  const current = await readCurrentRevision(store);
  if (revision === current) return readSnapshot(store);
  if (revision > current || !(await isHeld(store, revision))) return null;
  const past = pastSnapshots.get(store) ?? new Map<number, Promise<Snapshot>>();
  pastSnapshots.set(store, past);
  const snapshot = past.get(revision) ?? readSnapshotAt(store, revision);
  past.delete(revision);
  past.set(revision, snapshot);
  if (past.size > MOST_PAST_SNAPSHOTS) past.delete([...past.keys()][0]!);
  // A failed reading is not remembered: the next call tries again.
  snapshot.catch(() => past.delete(revision));
  return snapshot;
}

async function isHeld({ client, databasePath }: Store, revision: number): Promise<boolean> {
  const found = await withStoreErrors(databasePath, () =>
    client.revision.count({ where: { number: revision } }),
  );
  return found > 0;
}

/** One revision, current or past, as it was. Throws a StoreError when the database cannot be read. */
export function readSnapshotAt({ client, databasePath }: Store, revision: number): Promise<Snapshot> {
  return withStoreErrors(databasePath, async () => {
    const { loadedAt } = await client.revision.findUniqueOrThrow({ where: { number: revision } });
    const catalogue = await readCatalogue(client, revision);
    const figures = await readFigures(client, revision, catalogue);
    return { revision, frozenTo: null, loadedAt, catalogue, figures };
  });
}
