import type { RetiredFigure } from '@/lib/dataset/dataset';
import type { Snapshot } from '@/lib/series/snapshot';
import { databaseUrlFromEnvironment } from '@/lib/store/database-file';
import type { Store } from '@/lib/store/open-store';
import { openStore } from '@/lib/store/open-store';
import { readRetiredFigure } from '@/lib/store/read/retired-figure';
import { readSnapshot } from '@/lib/store/read/snapshot';

/** One store a process; it stands on the global object because routes may be compiled into modules of their own. */
const shared = globalThis as { songPhuongStore?: Store };

/** The current revision of the dataset. */
export function currentSnapshot(): Promise<Snapshot> {
  return readSnapshot(sharedStore());
}

/** What the current revision says of an id that names no figure any more; null when it says nothing. */
export function retiredFigure(figureId: string): Promise<RetiredFigure | null> {
  return readRetiredFigure(sharedStore(), figureId);
}

function sharedStore(): Store {
  return (shared.songPhuongStore ??= openStore(databaseUrlFromEnvironment()));
}
