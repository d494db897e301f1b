import type { Snapshot } from '@/lib/series/snapshot';
import { databaseUrlFromEnvironment } from '@/lib/store/database-file';
import type { Store } from '@/lib/store/open-store';
import { openStore } from '@/lib/store/open-store';
import { readSnapshot } from '@/lib/store/read/snapshot';

/** One store a process; it stands on the global object because routes may be compiled into modules of their own. */
const shared = globalThis as { songPhuongStore?: Store };

/** The current revision of the dataset. */
export function currentSnapshot(): Promise<Snapshot> {
  shared.songPhuongStore ??= openStore(databaseUrlFromEnvironment());
  return readSnapshot(shared.songPhuongStore);
}
