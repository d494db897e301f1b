import { cache } from 'react';
import type { RetiredFigure } from '@/lib/dataset/dataset';
import type { FrozenRevision } from '@/lib/revision/frozen-revision';
import type { Snapshot } from '@/lib/series/snapshot';
import { frozenSnapshot } from '@/lib/series/snapshot';
import { databaseUrlFromEnvironment } from '@/lib/store/database-file';
import type { Store } from '@/lib/store/open-store';
import { openStore } from '@/lib/store/open-store';
import { readRetiredFigure } from '@/lib/store/read/retired-figure';
import { readHeldSnapshot, readSnapshot } from '@/lib/store/read/snapshot';
import { warmSnapshot } from './warm-snapshot';

/** One store a process; it stands on the global object because routes may be compiled into modules of their own. */
const shared = globalThis as { songPhuongStore?: Store };

/** The current revision of the dataset: the same one for all parts of a page. */
export const currentSnapshot = cache(async (): Promise<Snapshot> => {
  const snapshot = await readSnapshot(sharedStore());
  warmSnapshot(snapshot);
  return snapshot;
});

/** A snapshot that an address asks for, and what to tell of it; `frozen` is null where it names no revision. */
export interface AskedSnapshot {
  readonly snapshot: Snapshot;
  readonly frozen: FrozenRevision | null;
}

/** The revision with a number, the latest where the database does not hold it; for null the latest. */
export async function snapshotAt(revision: number | null): Promise<AskedSnapshot> {
  const latest = await currentSnapshot();
  if (revision === null) return { snapshot: latest, frozen: null };
  const held = await readHeldSnapshot(sharedStore(), revision);
  const frozen = { asked: revision, held: held !== null, latest: latest.revision };
  return { snapshot: held === null ? latest : frozenSnapshot(held), frozen };
}

/** What a revision says of an id that names no figure any more; null when it says nothing. */
export function retiredFigure(figureId: string, revision: number): Promise<RetiredFigure | null> {
  return readRetiredFigure(sharedStore(), figureId, revision);
}

function sharedStore(): Store {
  return (shared.songPhuongStore ??= openStore(databaseUrlFromEnvironment()));
}
